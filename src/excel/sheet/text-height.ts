/** The highest a row can be made in Excel, in points. */
export const MAX_ROW_HEIGHT = 409;
/** Points of one line of Times New Roman as Excel makes its rows, by font size; it counts whole pixels. */
const LINE_HEIGHTS: Readonly<Record<number, number>> = { 11: 15, 12: 15.75, 13: 16.5, 14: 18.75 };
const LINE_FACTOR = 1.364;
/** What Excel leaves free left and right of a cell's text, in points. */
const CELL_PADDING = 4;

/** Advance widths of Times New Roman in thousandths of the font size (the font's own metrics), by letter. */
const WIDTHS: readonly [string, number][] = [
  [' \u00a0.,', 250],
  ['ijlt:;/\\|', 278],
  ["fr-!()'I[]`", 333],
  ['sJ', 389],
  ['acez"“”?', 444],
  ['bdghknopquvxyđ0123456789$#*_–', 500],
  ['ơ', 529],
  ['ư', 542],
  ['+=<>÷', 564],
  ['LTEZ', 611],
  ['SFP', 556],
  ['RBC', 667],
  ['AĐDGHKNOQUVXYw', 722],
  ['ƯƠm&', 778],
  ['M%', 889],
  ['W@', 944],
  ['…', 1000],
];
const WIDEST = 1000;
/** A reader's font may be a little wider than the one measured. */
const MARGIN = 1.04;
const HORN = '\u031b';
const SPACE = 0x20;
const SPACE_WIDTH = 250;
/** Widths measured so far by UTF-16 unit; -1 where none was. */
const widthOfUnit = new Float64Array(0x10000).fill(-1);

/** One cell's text and how it stands; width in points of its (merged) columns, font size in points. */
export interface MeasuredText {
  readonly text: string;
  readonly width: number;
  readonly fontSize: number;
  readonly bold?: boolean;
}

/**
 * How high a row must be to show all these wrapped texts, in points (at most Excel's 409).
 * Needed because Excel never grows a row for merged cells and not every reader grows rows on opening.
 */
export function rowHeightFor(
  cells: readonly MeasuredText[],
  least = 0,
  most = MAX_ROW_HEIGHT,
): number {
  const heights = cells.map((cell) => wrappedLines(cell) * lineHeight(cell.fontSize) + 2);
  return Math.min(most, Math.ceil(Math.max(least, ...heights)));
}

/**
 * A text parted behind so many of its wrapped lines: what fits, and the rest ("" where all fits). Parted at a space
 * or line break, which stays at the end of the first piece; both pieces together are the text.
 */
export function cutAtLine(cell: MeasuredText, lines: number): [string, string] {
  if (wrappedLines(cell) <= lines) return [cell.text, ''];
  let [least, most] = [0, cell.text.length];
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (wrappedLines({ ...cell, text: cell.text.slice(0, middle) }) <= lines) least = middle;
    else most = middle;
  }
  const head = cell.text.slice(0, least);
  const gap = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  const at = gap > 0 ? gap + 1 : Math.max(1, least);
  return [cell.text.slice(0, at), cell.text.slice(at)];
}

/** Points of one line of text in a font size. */
export function lineHeight(fontSize: number): number {
  return LINE_HEIGHTS[fontSize] ?? fontSize * LINE_FACTOR;
}

/** Into how many lines a cell's text is wrapped; an empty text takes one. */
export function wrappedLines({ text, width, fontSize, bold }: MeasuredText): number {
  const room = Math.max(fontSize, width - CELL_PADDING);
  const scale = (fontSize / 1000) * (bold ? 1.07 : 1);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room / scale), 0);
}

/** The width of a text on one line, in points. */
export function widthOfText(text: string, fontSize: number, bold = false): number {
  return (thousandths(text) * fontSize * (bold ? 1.07 : 1)) / 1000;
}

/** Points of a column that is `characters` wide (7 pixels a character and 5 of padding, at 96 dpi: Excel's default font). */
export function pointsOfCharacters(characters: number): number {
  return ((characters * 7 + 5) * 72) / 96;
}

/** Wraps one line at its spaces, in one pass over its letters: ten thousand tasks are measured before they are written. */
function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let i = 0; i <= line.length; i += 1) {
    const code = i < line.length ? line.charCodeAt(i) : SPACE;
    if (code !== SPACE) {
      word += letterWidth(code);
      continue;
    }
    if (used > 0 && used + SPACE_WIDTH + word > room) {
      lines += 1;
      used = 0;
    }
    const over = word > room ? Math.ceil(word / room) - 1 : 0;
    lines += over;
    used += (used > 0 ? SPACE_WIDTH : 0) + (over > 0 ? word % room : word);
    word = 0;
  }
  return lines;
}

function thousandths(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += letterWidth(text.charCodeAt(i));
  return sum;
}

/** The width of a UTF-16 unit; combining marks and the second half of a pair take no room. */
function letterWidth(code: number): number {
  const known = widthOfUnit[code];
  if (known !== undefined && known >= 0) return known;
  const width = measureUnit(code);
  widthOfUnit[code] = width;
  return width;
}

function measureUnit(code: number): number {
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0xdc00 && code <= 0xdfff)) return 0;
  // A tone mark takes no room; the horn of ơ and ư does.
  const [plain = '', ...marks] = String.fromCharCode(code).normalize('NFD');
  const letter = marks.includes(HORN) ? `${plain}${HORN}`.normalize('NFC') : plain;
  return (WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? WIDEST) * MARGIN;
}
