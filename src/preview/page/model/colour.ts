import { THEME, tinted } from '../../../host/cells/colors';

/** A colour as an .xlsx file gives it: ARGB digits, a place in the theme with a tint, or an old palette index. */
export interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The first colours of the palette that old files index into; 8 to 15 repeat 0 to 7. */
const PALETTE = [
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
] as const;

/** "#rrggbb" for CSS; null when the colour is automatic or none is given. */
export function cssColour(colour: FileColour | undefined): string | null {
  const digits = colour && digitsOf(colour);
  return digits ? `#${tinted(digits, colour.tint ?? 0).toLowerCase()}` : null;
}

function digitsOf({ argb, theme, indexed }: FileColour): string | undefined {
  if (argb) return argb.slice(-6);
  if (theme !== undefined) return THEME[theme];
  return indexed !== undefined && indexed < 16 ? PALETTE[indexed % 8] : undefined;
}
