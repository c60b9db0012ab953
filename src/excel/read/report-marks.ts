import { areasOfAddress } from './merged-areas';
import { cellOfReference, constantOfName, sheetOfReference } from './names';
import type { PlanArea } from '../sheet/sheet-plan';

/** Hidden workbook names: they follow renamed sheets and inserted rows, and a copied sheet does not take them along. */
const REPORT = /^ctct_report_(\d+)$/;
/** The sheet that is being written; left over only where the connection died, and removed by the next action. */
export const DRAFT_NAME = 'ctct_draft';

/** A defined name of the workbook, as loaded. */
export interface LoadedName {
  readonly name: string;
  readonly formula: string;
}

/** One report sheet of ours: which sheet it is, and what it reports on. */
export interface ReportMark {
  /** The number behind the names that mark it. */
  readonly number: number;
  readonly sheet: string;
  /** What it reports on, such as "2025-Q3": two sheets of one key and source are the same report. */
  readonly key: string;
  /** The programme's header cell (0-based), following insertions; null where its sheet is gone. */
  readonly source: { readonly sheet: string; readonly row: number } | null;
  /** What we wrote, inserted rows and columns included; null where it cannot be told. */
  readonly area: PlanArea | null;
  /** The officer's free text and the row below it; null where there is none any more. */
  readonly text: PlanArea | null;
  /** The detail table from its captions to its last row and helper column; null where there is none any more. */
  readonly detail: PlanArea | null;
}

/** The hidden names that mark report sheet number `n`. */
export function markNames(
  n: number,
): Readonly<Record<'report' | 'source' | 'key' | 'text' | 'detail', string>> {
  return {
    report: `ctct_report_${n}`,
    source: `ctct_source_${n}`,
    key: `ctct_key_${n}`,
    text: `ctct_text_${n}`,
    detail: `ctct_detail_${n}`,
  };
}

/** Numbers of marks whose sheet was deleted: their names still stand and can go. */
export function goneNumbers(names: readonly LoadedName[]): number[] {
  return names.flatMap(({ name, formula }) => {
    const number = REPORT.exec(name)?.[1];
    return number !== undefined && sheetOfReference(formula) === null ? [Number(number)] : [];
  });
}

/** All report sheets of ours among the workbook's names; a name whose sheet was deleted (#REF!) marks nothing. */
export function readMarks(names: readonly LoadedName[]): ReportMark[] {
  const formulas = new Map(names.map(({ name, formula }) => [name, formula]));
  return names.flatMap(({ name, formula }) => {
    const number = Number(REPORT.exec(name)?.[1] ?? NaN);
    const sheet = sheetOfReference(formula);
    if (!Number.isInteger(number) || sheet === null) return [];
    const marks = markNames(number);
    const areaOf = (marked: string) => areaOn(sheet, formulas.get(marked));
    return [
      {
        number,
        sheet,
        key: constantOfName(formulas.get(marks.key) ?? '') ?? '',
        source: sourceOf(formulas.get(marks.source)),
        area: areaOn(sheet, formula),
        text: areaOf(marks.text),
        detail: areaOf(marks.detail),
      },
    ];
  });
}

/** The sheet a draft was being written on, or null where none is left over. */
export function readDraft(names: readonly LoadedName[]): string | null {
  const draft = names.find(({ name }) => name === DRAFT_NAME);
  return draft ? sheetOfReference(draft.formula) : null;
}

/** The lowest number that no mark uses, counting also marks whose sheet is gone. */
export function freeNumber(names: readonly LoadedName[]): number {
  const taken = new Set(names.map(({ name }) => Number(/^ctct_\w+_(\d+)$/.exec(name)?.[1] ?? NaN)));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

/** The area a name refers to on this sheet; cells that somebody moved to another sheet are not found. */
function areaOn(sheet: string, formula: string | undefined): PlanArea | null {
  if (formula === undefined || sheetOfReference(formula) !== sheet) return null;
  return areasOfAddress(formula.slice(1))[0] ?? null;
}

function sourceOf(formula: string | undefined): ReportMark['source'] {
  if (formula === undefined) return null;
  const sheet = sheetOfReference(formula);
  const cell = cellOfReference(formula);
  return sheet === null || cell === null ? null : { sheet, row: cell.row };
}
