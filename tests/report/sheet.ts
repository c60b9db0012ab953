import { Workbook } from '@cj-tech-master/excelts';
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { columnLetters } from '../../src/programme';
import { countedFormula } from '../../src/excel/layout/counted-formula';
import type { TablePlaces } from '../../src/report/formula';
import { figureFormula, sentenceFormula } from '../../src/report/formula';
import type { Block, Cell, ReportDocument, Table } from '../../src/report/model';
import { isCountedStatus, isFigure, tablesOf } from '../../src/report/model';

/** One report laid out on a sheet: every table under the one before, every sentence in a cell of its own. */
export interface LaidOut {
  /** Types over the status of the detail row that tells of a task. */
  readonly setStatus: (taskId: string, status: string) => void;
  /** The value of a table's cell after recalculation. */
  readonly valueOf: (table: string, row: number, column: string) => unknown;
  /** The text of a paragraph after recalculation. */
  readonly textOf: (id: string) => string;
  readonly recalculate: () => void;
}

/** Writes a document's tables and sentences as formulas, with a spreadsheet engine that knows nothing of ours. */
export function layOut(document: ReportDocument): LaidOut {
  const book = new Workbook();
  const sheet = book.addWorksheet('BC');
  const tops = new Map<string, number>();
  const tables = tablesOf(document);
  let free = 1;
  for (const table of tables.values()) {
    // The words a status can be stand above what each counts as.
    table.columns.forEach(({ caption }, i) => {
      sheet.getCell(free, i + 1).value = caption;
    });
    tops.set(table.id, free + 1);
    free += table.rows.length + 2;
  }
  const places = placesOf(tables, tops);
  for (const table of tables.values()) {
    table.rows.forEach((row, at) =>
      row.cells.forEach((cell, column) => {
        const row = (tops.get(table.id) ?? 0) + at;
        const status = table.columns.findIndex(({ id }) => id === 'status');
        sheet.getCell(row, column + 1).value = isCountedStatus(cell)
          ? counted(`$${columnLetters(status)}${row}`, places)
          : written(cell, places);
      }),
    );
  }
  const paragraphs = new Map<string, number>();
  for (const block of document.papers.flatMap(({ blocks, aside }) => [...blocks, ...aside])) {
    if (block.kind !== 'paragraph') continue;
    paragraphs.set(block.id, free);
    sheet.getCell(free, 1).value = writtenSentence(block, places);
    free += 1;
  }
  const cellAt = (table: string, row: number, column: string) => {
    const at = tables.get(table)?.columns.findIndex(({ id }) => id === column) ?? -1;
    return sheet.getCell((tops.get(table) ?? 0) + row, at + 1);
  };
  return {
    setStatus: (taskId, status) => {
      const row = tables.get('detail')?.rows.findIndex((one) => one.taskId === taskId) ?? -1;
      cellAt('detail', row, 'status').value = status;
    },
    valueOf: (table, row, column) => plain(cellAt(table, row, column).value),
    textOf: (id) => String(plain(sheet.getCell(paragraphs.get(id) ?? 0, 1).value)),
    recalculate: () => {
      calculateFormulas(book);
    },
  };
}

function placesOf(
  tables: ReadonlyMap<string, Table>,
  tops: ReadonlyMap<string, number>,
): TablePlaces {
  const letter = (table: string, column: string) => {
    const at = tables.get(table)?.columns.findIndex(({ id }) => id === column) ?? -1;
    return at < 0 ? null : columnLetters(at);
  };
  return {
    column: (table, column) => {
      const top = tops.get(table);
      const name = letter(table, column);
      if (top === undefined || name === null) return null;
      const rows = tables.get(table)?.rows ?? [];
      const body = rows.filter(({ kind }) => kind !== 'total').length;
      return `$${name}$${top}:$${name}$${top + Math.max(body, 1) - 1}`;
    },
    cell: (table, row, column) => {
      const top = tops.get(table);
      const name = letter(table, column);
      return top === undefined || name === null ? null : `$${name}$${top + row}`;
    },
  };
}

function counted(status: string, places: TablePlaces) {
  const formula = countedFormula(status, places);
  if (formula === null) throw new Error('no list of words');
  return { formula: formula.slice(1) };
}

function written(cell: Cell, places: TablePlaces) {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  if (isCountedStatus(cell)) return cell.countsAs;
  if (!isFigure(cell)) return cell.day;
  const formula = figureFormula(cell, places);
  if (formula === null) throw new Error('a figure without a formula');
  return { formula: formula.slice(1) };
}

function writtenSentence(block: Extract<Block, { kind: 'paragraph' }>, places: TablePlaces) {
  const formula = sentenceFormula(block.parts, places);
  if (formula !== null) return { formula: formula.slice(1) };
  return block.parts.map((part) => (part.kind === 'text' ? part.text : '?')).join('');
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
}
