import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { askedName, plainFormula } from '../cells/formula-names';
import { DAYS_1904 } from '../../display/serial';
import type { Area, HostWorkbook } from '../types';
import { isDate1904 } from '../workbook';
import { functionsByCriteria } from './library-criteria';
import { functionsOverArrays } from './library-functions';
import { isForeign, shownSheet, type Frozen, type WorkbookLike } from './shown-sheet';

export interface CalculationOptions {
  /** The day that TODAY() means, as YYYY-MM-DD; the machine's own day if left out. */
  readonly today?: string | undefined;
  /** Somebody asked for it, so that a workbook of manual calculation is calculated too. */
  readonly asked?: boolean;
}

/** The formulas of an area of a sheet, or all of the sheet. */
export interface Part {
  readonly sheet: Worksheet;
  readonly area: Area | null;
}

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
 * last time: cells (`workbook.revision` without `workbook.dressings`), the day, names they use. Formulas that refer to
 * other workbooks or that the library cannot parse keep the result they have, as Excel does while it cannot reach
 * their source; all do in a workbook of manual calculation until somebody asks.
 */
export function calculate(workbook: HostWorkbook, options: CalculationOptions = {}): void {
  if (workbook.calculationMode === 'Manual' && !options.asked) return;
  const state = stateOf(workbook, options);
  const names = meaningsOf(workbook);
  const last = calculated.get(workbook);
  if (last?.state === state && !usesChanged(last, names)) return;
  run(workbook, options, null);
  const formulas = workbook.book.worksheets.flatMap(settleResults);
  calculated.set(workbook, { state, names, formulas });
}

/** Calculates only the formulas of a part; what they read elsewhere counts as it was last calculated. */
export function calculatePart(
  workbook: HostWorkbook,
  { sheet, area }: Part,
  options: CalculationOptions = {},
): void {
  const isIn = ({ row, col }: Cell): boolean =>
    area === null ||
    (row > area.top && row <= area.bottom + 1 && col > area.left && col <= area.right + 1);
  run(workbook, options, (cell) => cell.worksheet !== sheet || !isIn(cell));
  settleResults(sheet);
}

/** Whether the results of formulas are those of the cells as they are now. */
export function isCalculated(workbook: HostWorkbook, options: CalculationOptions = {}): boolean {
  return calculated.get(workbook)?.state === stateOf(workbook, options);
}

function stateOf(workbook: HostWorkbook, { today }: CalculationOptions): string {
  return `${workbook.revision - workbook.dressings}|${daySerial(today)}`;
}

function run(workbook: HostWorkbook, options: CalculationOptions, frozen: Frozen | null): void {
  const { book } = workbook;
  const serial = todayIn(workbook, options);
  const sheets = book.worksheets.map((sheet) => shownSheet(sheet, frozen));
  calculateFormulas({
    worksheets: sheets,
    getWorksheet: (key) => sheets.find(({ id, name }) => id === key || name === key),
    definedNames: namesOf(workbook),
    calcProperties: book.calcProperties as NonNullable<WorkbookLike['calcProperties']>,
    properties: { date1904: isDate1904(workbook) },
    userFunctions: new Map<string, object>([
      ...functionsOverArrays,
      ...functionsByCriteria,
      ['TODAY', fixed(serial)],
      ['NOW', fixed(serial)],
    ]) as NonNullable<WorkbookLike['userFunctions']>,
  });
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

/** The serial number of today in a workbook, whose days may count from 1904. */
export function todayIn(workbook: HostWorkbook, { today }: CalculationOptions): number {
  return daySerial(today) - (isDate1904(workbook) ? DAYS_1904 : 0);
}

/** The serial number of a day in a workbook that counts from 1900. */
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

/**
 * The workbook's names, scoped ones by the place of their sheet, as the library asks for them; those of a sheet once
 * more for formulas that ask them of it.
 */
function namesOf(workbook: HostWorkbook): NonNullable<WorkbookLike['definedNames']> {
  const { worksheets } = workbook.book;
  const known = workbook.names.flatMap(({ name, sheetId, refersTo }) => {
    const entry = { name, ranges: [plainFormula(refersTo)] };
    if (sheetId === null) return [entry];
    const localSheetId = worksheets.findIndex(({ id }) => id === sheetId);
    const sheet = worksheets[localSheetId];
    if (!sheet) return [];
    return [
      { ...entry, localSheetId },
      { ...entry, name: askedName(sheet.name, name) },
    ];
  });
  return { getAllEntries: () => known, getAllNames: () => known };
}
