import type { CellRef } from './address';

/** One cell's text to type. */
export interface TypedCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** What stands before a cell, and the cell: quoted up to the next tab or line end, or plain. */
const CELL = /([\t\n])("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)/g;

/**
 * The cells of a table copied from a spreadsheet or a document: tabs between columns, line ends
 * between rows, quotes around texts that hold either. The first cell lands on `at`.
 */
export function tableFrom(text: string, at: CellRef): TypedCell[] {
  return readRows(text).flatMap((row, down) =>
    row.map((value, along) => ({
      cell: { row: at.row + down, column: at.column + along },
      text: value,
    })),
  );
}

/** Cuts at tabs and line ends outside quotes; a quote counts only at the start of a cell. */
function readRows(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  for (const [, before, cell = ''] of `\n${lines}`.matchAll(CELL)) {
    if (before === '\n') rows.push([]);
    rows.at(-1)?.push(unquoted(cell));
  }
  return rows;
}

function unquoted(cell: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(cell);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell;
}
