/** The sorts of numbers and bullets; those of one sort stand on one level of a plan. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'article'
  | 'capital'
  | 'roman'
  | 'number'
  | 'numberBracket'
  | 'decimal2'
  | 'decimal3'
  | 'bracketed'
  | 'letter'
  | 'dash'
  | 'plus'
  | 'bullet';

/** A number or bullet at the start of a line. */
export interface Marker {
  readonly kind: MarkerKind;
  /** "II", "1", "a"; "" for bullets. */
  readonly value: string;
  /** The text behind it. */
  readonly rest: string;
}

const WORD_NUMBER = '(?:nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)';
const RULES: readonly (readonly [MarkerKind, RegExp])[] = [
  [
    'part',
    new RegExp(`^phần\\s+(?:thứ\\s+)?(${WORD_NUMBER}|[IVX]+|\\d)(?![\\p{L}\\d])[\\s.:–-]*`, 'iu'),
  ],
  ['chapter', /^chương\s+([IVX]+|\d+)(?![\p{L}\d])[\s.:–-]*/iu],
  ['article', /^điều\s+(\d+)\s*[.:]\s*/iu],
  ['decimal3', /^(\d{1,2}(?:\.\d{1,2}){2,3})\s*[.):]?\s+/u],
  ['decimal2', /^(\d{1,2}\.\d{1,2})\s*[.):]?\s+/u],
  ['roman', /^(?!V\/v)([IVX]{1,6})\s*(?:[.)/:]|\s?[-–](?=\s))\s*/u],
  ['capital', /^([A-HĐ])\s*[.)/-]\s+/u],
  ['numberBracket', /^(\d{1,2})\)\s*/u],
  ['number', /^(\d{1,2})\s*[./:-](?!\d)\s*/u],
  ['bracketed', /^\((\d{1,2}|[a-zđ])\)\s*/u],
  ['letter', /^([a-zđ])\s*[).]\s*/u],
  ['dash', /^()[-–—−]\s*/u],
  ['plus', /^()\+\s*/u],
  ['bullet', /^()(?:[•*·▪●○◦‣➢❖✓■□▶►\uf000-\uf0ff]|o(?=\s))\s*/u],
];
const BULLETS: ReadonlySet<MarkerKind> = new Set(['dash', 'plus', 'bullet']);
const HEADS: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'article', 'capital', 'roman']);

/** The number or bullet a line (trimmed, NFC) begins with; null for a paragraph without one. */
export function markerOf(line: string): Marker | null {
  for (const [kind, pattern] of RULES) {
    const match = pattern.exec(line);
    if (match !== null && isWhole(kind, line, match[0].length))
      return { kind, value: match[1] ?? '', rest: line.slice(match[0].length).trim() };
  }
  return null;
}

/** A bare sign is no bullet, and "-5 %" is a figure. */
function isWhole(kind: MarkerKind, line: string, length: number): boolean {
  const rest = line.slice(length);
  if (!BULLETS.has(kind)) return true;
  return rest !== '' && !/^\d/.test(line.slice(1, 2));
}

/** Whether a marker carries no number. */
export function isBullet(kind: MarkerKind): boolean {
  return BULLETS.has(kind);
}

/** Whether a marker numbers headings and nothing else. */
export function isHeadMarker(kind: MarkerKind): boolean {
  return HEADS.has(kind);
}
