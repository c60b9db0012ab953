import type { Color } from '@cj-tech-master/excelts';
import { invalidArgument } from '../errors';

/** The Office theme's colours in the order of `theme` indexes (light 1, dark 1, light 2, dark 2, accents). */
export const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Colour names of HTML that are likely in code; others are refused, never guessed. */
const NAMED: Readonly<Record<string, string | undefined>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  lightgray: 'D3D3D3',
  silver: 'C0C0C0',
  maroon: '800000',
  navy: '000080',
  teal: '008080',
  pink: 'FFC0CB',
};

/** `#RRGGBB` of a colour of the library; null where there is none. */
export function hexOf(color: Partial<Color> | undefined): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const theme = color?.theme === undefined ? undefined : THEME[color.theme];
  if (!theme) return null;
  const tint = (color as { tint?: number }).tint ?? 0;
  return `#${tinted(theme, tint)}`;
}

/** The library's colour of `#RRGGBB`, `#RGB` or a name; throws InvalidArgument for anything else. */
export function colorOf(value: unknown, member: string): Partial<Color> {
  const text = typeof value === 'string' ? value.trim() : '';
  const long = /^#?([0-9a-f]{6})$/i.exec(text);
  if (long) return { argb: `FF${long[1]!.toUpperCase()}` };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) {
    const digits = short.slice(1).map((digit) => digit + digit);
    return { argb: `FF${digits.join('').toUpperCase()}` };
  }
  const named = NAMED[text.toLowerCase()];
  if (named) return { argb: `FF${named}` };
  throw invalidArgument(`${member}: "${String(value)}" is no colour.`);
}

/** Lighter for a positive tint, darker for a negative one (ECMA-376 part 1, 18.8.19). */
export function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const shaded = parts.map((part) =>
    Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint),
  );
  return shaded.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('');
}
