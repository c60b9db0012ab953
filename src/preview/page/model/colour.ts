/** A colour as an .xlsx file gives it: ARGB digits, a place in the theme with a tint, or an old palette index. */
export interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The Office theme by index; files swap the first two pairs (0 is the background, 1 the text). */
const OFFICE_THEME = [
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
] as const;

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
  return digits ? `#${tinted(digits, colour.tint ?? 0)}` : null;
}

function digitsOf({ argb, theme, indexed }: FileColour): string | undefined {
  if (argb) return argb.slice(-6);
  if (theme !== undefined) return OFFICE_THEME[theme];
  return indexed !== undefined && indexed < 16 ? PALETTE[indexed % 8] : undefined;
}

/** A tint below 0 darkens, above 0 lightens, both by that share of the way (ECMA-376 18.8.19). */
function tinted(digits: string, tint: number): string {
  if (tint === 0) return digits.toLowerCase();
  const parts = [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
  const moved = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return moved.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
}
