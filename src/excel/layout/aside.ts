import {
  longestSentence,
  sentenceFormula,
  sentenceText,
  type Paper,
  type TablePlaces,
} from '../../report';
import { put, style, plannedText, type Canvas } from './canvas';
import { SMALL_SIZE } from './lines';
import type { AsideTable } from './aside-places';
import { planCell } from './tables';

/** Below the tables of one row each. */
const FIRST_NOTE = 3;
const GREY = '#7F7F7F';

/**
 * Draws what only the officer needs beside the print area: tables of one row at the head, notes below. Nothing here
 * makes a row higher: the paper beside it stays as it was laid out.
 */
export function drawAside(
  canvas: Canvas,
  { aside }: Paper,
  tables: readonly AsideTable[],
  left: number,
  places: TablePlaces,
): void {
  for (const table of tables) drawTableAside(canvas, table, places);
  let row = FIRST_NOTE;
  for (const block of aside) {
    if (block.kind === 'heading') {
      put(canvas, row, left, plannedText(block.text));
      style(canvas, cellArea(row, left), { bold: true, size: SMALL_SIZE, wrap: false });
    } else if (block.kind === 'paragraph') {
      const formula = sentenceFormula(block.parts, places);
      const text = plannedText(sentenceText(block.parts));
      const isLive = formula !== null && longestSentence(block.parts) !== '';
      put(canvas, row, left, isLive ? { kind: 'formula', formula } : text);
      style(canvas, cellArea(row, left), { size: SMALL_SIZE, wrap: false, horizontal: 'Left' });
    } else continue;
    row += 1;
  }
}

function drawTableAside(canvas: Canvas, { table, spans }: AsideTable, places: TablePlaces): void {
  const cells = table.rows[0]?.cells ?? [];
  table.columns.forEach(({ caption }, i) => {
    const column = spans[i]?.first ?? 0;
    put(canvas, 0, column, plannedText(caption));
    put(canvas, 1, column, planCell(cells[i] ?? null, places));
  });
  const right = spans.at(-1)?.last ?? 0;
  const area = { top: 0, left: spans[0]?.first ?? 0, bottom: 1, right };
  style(canvas, area, { size: 9, colour: GREY, horizontal: 'Center', wrap: false });
  table.columns.forEach((_, i) => {
    const cell = cells[i] ?? null;
    const isPercent = typeof cell === 'object' && cell !== null && 'format' in cell;
    if (isPercent && cell.format === 'percent')
      style(canvas, cellArea(1, spans[i]?.first ?? 0), { numberFormat: '0.0%' });
  });
}

function cellArea(row: number, column: number) {
  return { top: row, left: column, bottom: row, right: column };
}
