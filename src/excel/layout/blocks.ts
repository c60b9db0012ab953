import type { Steps } from '../../programme/steps';
import {
  longestSentence,
  sentenceFormula,
  sentenceText,
  type Block,
  type TablePlaces,
} from '../../report';
import { growRow, putAcross, plannedText, type Canvas } from './canvas';
import { BODY_SIZE, SMALL_SIZE, drawLines, measured } from './lines';
import { drawChart } from './charts';
import { SIGNATURE_GAP, type PlacedBlock, type PlacedTable } from './place';
import { type PlanStyle, wrappedLines } from '../sheet';
import { layColumns } from './spans';
import { drawTable } from './tables';

/** The first line of a paragraph stands a centimetre in (NĐ 30/2020); Excel indents whole cells only. */
const INDENT = '\u00a0'.repeat(8);

/** Draws one block where it was placed; a long table in pieces. */
export function* drawBlock(
  canvas: Canvas,
  at: PlacedBlock,
  tables: readonly PlacedTable[],
  places: TablePlaces,
): Steps<void> {
  const { block, row, placed } = at;
  const last = canvas.printed - 1;
  switch (block.kind) {
    case 'letterhead': {
      const [left, right] = halves(canvas, [42, 58]);
      drawLines(canvas, block.left, { row, ...left }, { head: true });
      drawLines(canvas, block.right, { row, ...right }, { head: true });
      return;
    }
    case 'title':
      drawLines(canvas, block.lines, { row, first: 0, last });
      return;
    case 'addressee':
      block.lines.forEach((line, i) => drawText(canvas, row + i, line, { horizontal: 'Center' }));
      return;
    case 'heading':
      drawText(canvas, row, `${INDENT}${block.text}`, { bold: true, horizontal: 'Left' });
      return;
    case 'paragraph':
      drawParagraph(canvas, row, block, places);
      return;
    case 'table':
      if (placed) yield* drawTable(canvas, placed, places);
      return;
    case 'chart':
      drawChart(canvas, { ...at, block }, tables);
      return;
    case 'freeText':
      drawFreeText(canvas, row, block);
      return;
    case 'signature': {
      const [left, right] = halves(canvas, [42, 58]);
      drawLines(canvas, block.left, { row, ...left }, { horizontal: 'Left' });
      drawSignature(canvas, block, row, right);
      return;
    }
  }
}

function halves(
  canvas: Canvas,
  shares: [number, number],
): [{ first: number; last: number }, { first: number; last: number }] {
  const [left, right] = layColumns(shares, canvas.widths.slice(0, canvas.printed));
  if (!left || !right) throw new Error('the sheet has no columns');
  return [left, right];
}

function drawText(canvas: Canvas, row: number, text: string, look: PlanStyle): void {
  const last = canvas.printed - 1;
  const sized = { size: BODY_SIZE, ...look };
  putAcross(canvas, row, 0, last, plannedText(text), sized);
  growRow(canvas, row, [measured(canvas, text, 0, last, sized)]);
}

function drawParagraph(
  canvas: Canvas,
  row: number,
  { parts, style: form }: Extract<Block, { kind: 'paragraph' }>,
  places: TablePlaces,
): void {
  const small = form === 'small';
  const look: PlanStyle = small
    ? { size: SMALL_SIZE, italic: true, horizontal: 'Left' }
    : { size: BODY_SIZE, horizontal: 'Justify', vertical: 'Top' };
  const indent = small ? '' : INDENT;
  const text = `${indent}${sentenceText(parts)}`;
  const indented = [{ kind: 'text', text: indent } as const, ...parts];
  const formula = sentenceFormula(indented, places);
  if (formula === null) return drawText(canvas, row, text, look);
  drawText(canvas, row, text, look);
  leaveRoom(canvas, row, [text, longestSentence(indented)], look);
  putFormula(canvas, row, formula);
}

/**
 * One line more where a sentence can grow: an officer's correction in the detail table makes it longer, and Excel does
 * not grow rows of merged cells.
 */
function leaveRoom(
  canvas: Canvas,
  row: number,
  [text, longest]: readonly [string, string],
  look: PlanStyle,
): void {
  const last = canvas.printed - 1;
  const linesOf = (words: string): number => wrappedLines(measured(canvas, words, 0, last, look));
  if (linesOf(longest) > linesOf(text))
    growRow(canvas, row, [measured(canvas, `${text}\n`, 0, last, look)]);
}

function putFormula(canvas: Canvas, row: number, formula: string): void {
  const line = canvas.rows[row];
  if (line) line[0] = { kind: 'formula', formula };
}

function drawFreeText(
  canvas: Canvas,
  row: number,
  { anchor, text, placeholder }: Extract<Block, { kind: 'freeText' }>,
): void {
  const shown = text === '' ? placeholder : text;
  const indented = shown === '' ? '' : `${INDENT}${shown}`;
  drawText(canvas, row, indented, { horizontal: 'Justify', vertical: 'Top' });
  canvas.anchors.set(anchor, { top: row, left: 0, bottom: row, right: canvas.printed - 1 });
}

function drawSignature(
  canvas: Canvas,
  { right }: Extract<Block, { kind: 'signature' }>,
  row: number,
  place: { first: number; last: number },
): void {
  const [name, ...above] = [...right].reverse();
  const next = drawLines(canvas, above.reverse(), { row, ...place });
  if (name) drawLines(canvas, [name], { row: next + SIGNATURE_GAP, ...place });
}
