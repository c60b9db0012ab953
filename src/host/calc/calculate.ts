import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Worksheet } from '@cj-tech-master/excelts';
import { withoutLostSheets } from '../cells/formula-text';
import type { HostWorkbook } from '../types';
import { functionsOverArrays } from './library-functions';

/** The day that TODAY() means, as YYYY-MM-DD; the machine's own day if left out. */
export interface CalculationOptions {
  readonly today?: string | undefined;
}

type WorkbookLike = Parameters<typeof calculateFormulas>[0];
type SheetLike = WorkbookLike['worksheets'][number];

/** What a calculation was made from. */
interface Calculated {
  /** Changes of cells until then, and the day. */
  readonly state: string;
  readonly names: ReadonlyMap<string, string>;
  /** Every formula in lower case, to find names in. */
  readonly formulas: readonly string[];
}

const calculated = new WeakMap<HostWorkbook, Calculated>();

/**
 * Calculates all formulas of a workbook into their cells' results, unless nothing that they read changed since the
 * last time: cells (`workbook.revision` without `workbook.dressings`), the day, names they use. Formulas that refer to other workbooks or that the library
 * cannot parse keep the result they have, as Excel does while it cannot reach their source.
 */
export function calculate(workbook: HostWorkbook, options: CalculationOptions = {}): void {
  const serial = daySerial(options.today);
  const state = `${workbook.revision - workbook.dressings}|${serial}`;
  const names = meaningsOf(workbook);
  const last = calculated.get(workbook);
  if (last?.state === state && !usesChanged(last, names)) return;
  const { book } = workbook;
  const sheets = book.worksheets.map(withoutForeignFormulas);
  calculateFormulas({
    worksheets: sheets,
    getWorksheet: (key) => sheets.find(({ id, name }) => id === key || name === key),
    definedNames: namesOf(workbook),
    calcProperties: book.calcProperties as NonNullable<WorkbookLike['calcProperties']>,
    properties: { date1904: book.properties.date1904 === true },
    userFunctions: new Map<string, object>([
      ...functionsOverArrays,
      ['TODAY', fixed(serial)],
      ['NOW', fixed(serial)],
    ]) as NonNullable<WorkbookLike['userFunctions']>,
  });
  const formulas = book.worksheets.flatMap(settleResults);
  calculated.set(workbook, { state, names, formulas });
}

/** Whether a name that some formula uses came, went or means something else now. */
function usesChanged({ names, formulas }: Calculated, now: ReadonlyMap<string, string>): boolean {
  const all = new Set([...names.keys(), ...now.keys()]);
  const other = [...all].filter((key) => names.get(key) !== now.get(key));
  if (other.length === 0) return false;
  const texts = [...formulas, ...[...now.values()].map((text) => text.toLowerCase())];
  return other.some((key) => {
    const name = key.slice(key.indexOf(' ') + 1);
    return texts.some((text) => text.includes(name));
  });
}

/** What each name stands for, by its scope and its text in lower case. */
function meaningsOf({ names }: HostWorkbook): Map<string, string> {
  return new Map(
    names.map(({ name, sheetId, refersTo }) => [
      `${sheetId ?? 'all'} ${name.toLowerCase()}`,
      refersTo,
    ]),
  );
}

/**
 * The formulas of a sheet in lower case. One that ends in an empty cell (`=A1`) shows 0, where the library gives it
 * no result.
 */
function settleResults(sheet: Worksheet): string[] {
  const formulas: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { formula } = cell;
      if (formula === undefined) return;
      formulas.push(formula.toLowerCase());
      if (cell.result === undefined && !isForeign(cell)) cell.result = 0;
    });
  });
  return formulas;
}

/** The serial number of a day. */
export function daySerial(today: string | undefined): number {
  const [year, month, day] = (today ?? machineDay()).split('-').map(Number) as number[];
  return Date.UTC(year ?? 1900, (month ?? 1) - 1, day ?? 1) / 86400000 + 25569;
}

function machineDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
}

/** A function without arguments that gives a number, in the library's value format (1 is "number"). */
function fixed(value: number) {
  return { minArity: 0, maxArity: 0, invoke: () => ({ kind: 1, value }), volatile: true };
}

/** The workbook's names, scoped ones by the place of their sheet, as the library asks for them. */
function namesOf(workbook: HostWorkbook): NonNullable<WorkbookLike['definedNames']> {
  const ids = workbook.book.worksheets.map(({ id }) => id);
  const entries = workbook.names.map(({ name, sheetId, refersTo }) => ({
    name,
    ranges: [withoutLostSheets(refersTo)],
    ...(sheetId === null ? {} : { localSheetId: ids.indexOf(sheetId) }),
  }));
  const known = entries.filter(({ localSheetId }) => localSheetId !== -1);
  return { getAllEntries: () => known, getAllNames: () => known };
}

/** A formula the library would turn into an error: a link to another workbook, a data table. */
function isForeign(cell: { formula?: string | undefined; model: object }): boolean {
  if (/\[\d+\]/.test(cell.formula ?? '')) return true;
  return (cell.model as { shareType?: string }).shareType === 'dataTable';
}

/**
 * The sheet as the library sees it: foreign formulas are shown as the values they have, `#REF!A1` as the `#REF!` that
 * it knows.
 */
function withoutForeignFormulas(sheet: Worksheet): SheetLike {
  let found = false;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      found ||= isForeign(cell) || hasLostSheet(cell);
    }),
  );
  if (!found) return sheet as unknown as SheetLike;
  const shown = (cell: object): object => {
    if (isForeign(cell as never)) return plainCell(cell as never);
    return hasLostSheet(cell as never) ? mournedCell(cell as never) : cell;
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

function shownRow(row: { hidden?: boolean; eachCell: unknown }, shown: (cell: object) => object) {
  const each = (row.eachCell as (callback: (cell: object, column: number) => void) => void).bind(
    row,
  );
  return {
    hidden: row.hidden,
    eachCell: (...args: unknown[]) => {
      const callback = args.pop() as (cell: object, column: number) => void;
      each((cell, column) => callback(shown(cell), column));
    },
  };
}

function hasLostSheet({ formula }: { formula?: string | undefined }): boolean {
  return formula !== undefined && withoutLostSheets(formula) !== formula;
}

/** A formula's cell with its `#REF!A1` as `#REF!`; 6 is the library's "formula". */
function mournedCell(cell: { row: number; col: number; result: unknown; formula: string }): object {
  const formula = withoutLostSheets(cell.formula);
  const { row, col, result } = cell;
  return { row, col, type: 6, value: { formula, result }, formula, result, model: {} };
}

/** A formula's cell as a cell with its last result; 2 is the library's "number". */
function plainCell(cell: { row: number; col: number; result: unknown }): object {
  return { row: cell.row, col: cell.col, type: 2, value: cell.result, model: {} };
}
