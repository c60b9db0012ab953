import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useMedia } from './use-media';

/** The product's green from near-black to near-white; 80 is the colour of the main button. */
const GREEN: BrandVariants = {
  10: '#02120a',
  20: '#052012',
  30: '#073019',
  40: '#08401f',
  50: '#094f27',
  60: '#0a5d2e',
  70: '#0b6b34',
  80: '#0b7a3b',
  90: '#1f8a4b',
  100: '#37995e',
  110: '#52a873',
  120: '#6eb88a',
  130: '#8cc8a2',
  140: '#aad8bb',
  150: '#c9e7d4',
  160: '#e6f5ec',
};

const light = createLightTheme(GREEN);
const dark: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[130],
  colorBrandForegroundLinkHover: GREEN[140],
  colorBrandForegroundLinkPressed: GREEN[120],
};

const darkWanted = '(prefers-color-scheme: dark)';

/** The light or dark theme as the system prefers (Excel on the web tells add-ins no theme of its own). */
export function useTheme(): Theme {
  return useMedia(darkWanted) ? dark : light;
}
