import type { StyledLine } from '../../report';
import { type PlanStyle, widthOfText } from '../sheet';
import { growRow, putAcross, plannedText, widthAcross, type Canvas } from './canvas';

/** Point sizes of NĐ 30/2020: text 13, small print 11; a rule is drawn with underscores of 8. */
export const BODY_SIZE = 13;
export const SMALL_SIZE = 11;
/** Text in tables, so that a page holds more than a few tasks. */
export const TABLE_SIZE = 11;
/** Names of offices and of the nation in the letterhead: 12–13 in upper case, so that each stands on one line. */
const NAME_SIZE = 12;
/** Capitals print narrower than the rows are measured for: the nation's name fits its half by 4 % in 12 points. */
const HEAD_ROOM = 1.06;
const RULE_SIZE = 8;
const RULE_HEIGHT = 9;

/** The look of a line of letterhead, title or signature. */
export function looksOf(line: StyledLine, horizontal: PlanStyle['horizontal']): PlanStyle {
  const look: PlanStyle = { horizontal, size: line.style === 'small' ? SMALL_SIZE : BODY_SIZE };
  if (line.style === 'bold') return { ...look, bold: true };
  if (line.style === 'italic') return { ...look, italic: true };
  return line.style === 'boldItalic' ? { ...look, bold: true, italic: true, size: 12 } : look;
}

/** How lines stand; `head` for those of a letterhead. */
interface LineLook {
  readonly horizontal?: PlanStyle['horizontal'];
  readonly head?: boolean;
}

function isUpperCase(text: string): boolean {
  return text === text.toLocaleUpperCase('vi') && /\p{Lu}/u.test(text);
}

/** Draws lines one under the other over columns first…last, with their rules; returns the row after the last. */
export function drawLines(
  canvas: Canvas,
  lines: readonly StyledLine[],
  { row, first, last }: { row: number; first: number; last: number },
  { horizontal = 'Center', head = false }: LineLook = {},
): number {
  let at = row;
  for (const line of lines) {
    const own = looksOf(line, horizontal);
    const look = head && isUpperCase(line.text) ? { ...own, size: NAME_SIZE } : own;
    putAcross(canvas, at, first, last, plannedText(line.text), look);
    const text = measured(canvas, line.text, first, last, look);
    growRow(canvas, at, [head ? { ...text, width: text.width * HEAD_ROOM } : text]);
    at += 1;
    if (line.rule) drawRule(canvas, line, at++, first, last);
  }
  return at;
}

/** A text with the room it has, for {@link growRow}. */
export function measured(
  canvas: Canvas,
  text: string,
  first: number,
  last: number,
  look: PlanStyle = {},
): { text: string; width: number; fontSize: number; bold: boolean } {
  return {
    text,
    width: widthAcross(canvas, first, last),
    fontSize: look.size ?? BODY_SIZE,
    bold: look.bold ?? false,
  };
}

function drawRule(
  canvas: Canvas,
  line: StyledLine,
  row: number,
  first: number,
  last: number,
): void {
  const full = widthOfText(line.text, BODY_SIZE, true);
  const wanted = line.rule === 'full' ? full : Math.min(full / 3, 110);
  const count = Math.max(8, Math.round(wanted / (RULE_SIZE / 2)));
  putAcross(canvas, row, first, last, plannedText('_'.repeat(count)), {
    horizontal: 'Center',
    vertical: 'Top',
    size: RULE_SIZE,
    wrap: false,
  });
  canvas.heights.set(row, Math.max(RULE_HEIGHT, canvas.heights.get(row) ?? 0));
}
