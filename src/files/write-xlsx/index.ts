import writeXlsxFile from 'write-excel-file/universal';
import { cellsOf } from './cells';
import type { FileSheet } from './file-sheet';
import { pageFeature } from './page';

export type { FileSheet } from './file-sheet';

const FONT = 'Times New Roman';
const SIZE = 13;
/** A figure of the font at its size, and what a column has beside its figures, in pixels of 1/96 inch. */
const [FIGURE, PADDING] = [9, 5];

/**
 * Writes sheets as an .xlsx file, with no Excel: texts as texts, A4 across and one page wide, the header repeated on
 * each page, lists to choose from, hidden columns.
 *
 * @returns the file's bytes
 */
export async function workbookXlsx(sheets: readonly FileSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: cellsOf(sheet),
    orientation: 'landscape' as const,
    columns: sheet.widths.map((points) => ({ width: inFigures(points) })),
  }));
  const options = { fontFamily: FONT, fontSize: SIZE, features: [pageFeature(sheets)] };
  const blob = await writeXlsxFile(written, options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** A column's width is told in figures of the font. */
function inFigures(points: number): number {
  return Math.max(1, Math.round((((points * 96) / 72 - PADDING) / FIGURE) * 100) / 100);
}
