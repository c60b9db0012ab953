import type { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { plainFormula } from '../cells/formula-names';

/** A workbook as the library's formula engine takes it. */
export type WorkbookLike = Parameters<typeof calculateFormulas>[0];
type SheetLike = WorkbookLike['worksheets'][number];

/** Which formulas keep the result they have. */
export type Frozen = (cell: Cell) => boolean;

/** A formula the library would turn into an error: a link to another workbook, a data table. */
export function isForeign(cell: { formula?: string | undefined; model: object }): boolean {
  if (/\[\d+\]/.test(cell.formula ?? '')) return true;
  return (cell.model as { shareType?: string }).shareType === 'dataTable';
}

/**
 * The sheet as the library sees it: foreign and frozen formulas are shown as the values they have; `#REF!A1` and
 * `Sheet1!rate` as it knows them.
 */
export function shownSheet(sheet: Worksheet, frozen: Frozen | null): SheetLike {
  const isFixed = (cell: Cell): boolean => isForeign(cell) || (frozen?.(cell) ?? false);
  let found = false;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      found ||= cell.formula !== undefined && (isFixed(cell) || isOdd(cell));
    }),
  );
  if (!found) return sheet as unknown as SheetLike;
  const shown = (cell: Cell): object => {
    if (cell.formula !== undefined && isFixed(cell)) return plainCell(cell);
    return isOdd(cell) ? plainlyWritten(cell) : cell;
  };
  return new Proxy(sheet, {
    get(target, key) {
      if (key !== 'eachRow') return Reflect.get(target, key, target) as unknown;
      return (...args: unknown[]) => {
        const callback = args.pop() as (row: object, number: number) => void;
        target.eachRow({ includeEmpty: true }, (row, number) => {
          callback(shownRow(row, shown), number);
        });
      };
    },
  }) as unknown as SheetLike;
}

function shownRow(row: { hidden?: boolean; eachCell: unknown }, shown: (cell: Cell) => object) {
  const each = (row.eachCell as (callback: (cell: Cell, column: number) => void) => void).bind(row);
  return {
    hidden: row.hidden,
    eachCell: (...args: unknown[]) => {
      const callback = args.pop() as (cell: object, column: number) => void;
      each((cell, column) => callback(shown(cell), column));
    },
  };
}

function isOdd({ formula }: { formula?: string | undefined }): boolean {
  return formula !== undefined && plainFormula(formula) !== formula;
}

/** A formula's cell with its formula as the library knows it; 6 is the library's "formula". */
function plainlyWritten({ row, col, result, formula: lost }: Cell): object {
  const formula = plainFormula(lost ?? '');
  return { row, col, type: 6, value: { formula, result }, formula, result, model: {} };
}

/** A formula's cell as a cell with its last result; 2 is the library's "number". */
function plainCell({ row, col, result }: Cell): object {
  return { row, col, type: 2, value: result, model: {} };
}
