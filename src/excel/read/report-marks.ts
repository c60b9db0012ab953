import {
  annexName,
  cellOfReference,
  constantOfName,
  type DraftName,
  draftsAmong,
  type LoadedName,
  markNames,
  numberOf,
  sheetOfReference,
} from '../door';
import type { CellArea } from './areas';
import { areasOfAddress } from './merged-areas';

const REPORT = /^ctct_report_(\d+)$/;

/** An area of a sheet. */
export interface MarkedArea extends CellArea {
  readonly sheet: string;
}

/** A sheet of a report: what we wrote of it, inserted rows and columns included; null where it cannot be told. */
export interface MarkedSheet {
  /** Which sheet of its report it is, from 0 on; those before it may have been deleted. */
  readonly slot: number;
  /** The workbook's name that stands for it. */
  readonly name: string;
  readonly sheet: string;
  readonly area: CellArea | null;
}

/** One report of ours that stands: which sheets it has, and what it reports on. */
export interface ReportMark {
  /** The number behind the names that mark it. */
  readonly number: number;
  /** In the order they were written; those that officers deleted are left out. At least one. */
  readonly sheets: readonly MarkedSheet[];
  /** The name of the first of them. */
  readonly sheet: string;
  /** What it reports on, such as "2025-Q3": two reports of one key and source are the same report. */
  readonly key: string;
  /** The programme's header cell (0-based), following insertions; null where its sheet is gone. */
  readonly source: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  /** The officer's own texts by anchor, each with the row below it; those that are gone are left out. */
  readonly texts: ReadonlyMap<string, MarkedArea>;
  /** The detail table from its captions to its last row and helper column; null where there is none any more. */
  readonly detail: MarkedArea | null;
}

/** A hidden sheet of a transaction, under way or dead. */
export interface DraftSheet extends DraftName {
  readonly sheet: string;
}

/** The hidden sheets of transactions among the workbook's names; those that somebody deleted are left out. */
export function draftSheets(names: readonly LoadedName[]): DraftSheet[] {
  return draftsAmong(names).flatMap((draft) => {
    const sheet = sheetOfReference(draft.formula);
    return sheet === null ? [] : [{ ...draft, sheet }];
  });
}

/** Numbers of reports whose sheets were all deleted: their names still stand and can go. */
export function goneNumbers(names: readonly LoadedName[]): number[] {
  const formulas = formulasOf(names);
  return numbersOf(names).filter((number) => sheetsOf(formulas, number).length === 0);
}

/** The report that a sheet belongs to; undefined for a sheet that is none of ours, or null. */
export function markOfSheet(
  marks: readonly ReportMark[],
  name: string | null,
): ReportMark | undefined {
  return marks.find(({ sheets }) => sheets.some(({ sheet }) => sheet === name));
}

/** All reports of ours among the workbook's names but those that are still being written. */
export function readMarks(names: readonly LoadedName[]): ReportMark[] {
  const formulas = formulasOf(names);
  return numbersOf(names).flatMap((number) => {
    const sheets = sheetsOf(formulas, number);
    const [first] = sheets;
    if (!first) return [];
    const marks = markNames(number);
    const own = new Set(sheets.map(({ sheet }) => sheet));
    // Cells that somebody moved to a sheet of his own are not found.
    const placeOf = (name: string): MarkedArea | null => {
      const place = markedArea(formulas.get(name) ?? '');
      return place && own.has(place.sheet) ? place : null;
    };
    return [
      {
        number,
        sheets,
        sheet: first.sheet,
        key: constantOfName(formulas.get(marks.key) ?? '') ?? '',
        source: sourceOf(formulas.get(marks.source)),
        texts: textsOf(formulas, number, placeOf),
        detail: placeOf(marks.detail),
      },
    ];
  });
}

const TEXT = /^ctct_text_([a-z]+)_(\d+)$/;
/** Version 0.1 had one text, what is proposed; its mark bears no anchor. */
const FIRST_ANCHOR = 'proposals';

function textsOf(
  formulas: ReadonlyMap<string, string>,
  number: number,
  placeOf: (name: string) => MarkedArea | null,
): Map<string, MarkedArea> {
  const texts = new Map<string, MarkedArea>();
  const first = placeOf(markNames(number).text);
  if (first) texts.set(FIRST_ANCHOR, first);
  for (const name of formulas.keys()) {
    const [, anchor = '', of] = TEXT.exec(name) ?? [];
    const place = Number(of) === number ? placeOf(name) : null;
    if (place) texts.set(anchor, place);
  }
  return texts;
}

function formulasOf(names: readonly LoadedName[]): ReadonlyMap<string, string> {
  return new Map(names.map(({ name, formula }) => [name, formula]));
}

function numbersOf(names: readonly LoadedName[]): number[] {
  const written = new Set(
    draftsAmong(names).flatMap(({ role, stem }) =>
      role.startsWith('new') ? [numberOf(stem)] : [],
    ),
  );
  const all = names.flatMap(({ name }) => REPORT.exec(name)?.[1] ?? []).map(Number);
  return all.filter((number) => !written.has(number));
}

function sheetsOf(formulas: ReadonlyMap<string, string>, number: number): MarkedSheet[] {
  const names = [markNames(number).report];
  while (formulas.has(annexName(number, names.length))) names.push(annexName(number, names.length));
  return names.flatMap((name, slot) => {
    const formula = formulas.get(name) ?? '';
    const sheet = sheetOfReference(formula);
    return sheet === null ? [] : [{ slot, name, sheet, area: areaOf(formula) }];
  });
}

function markedArea(formula: string): MarkedArea | null {
  const sheet = sheetOfReference(formula);
  const area = areaOf(formula);
  return sheet === null || area === null ? null : { sheet, ...area };
}

function areaOf(formula: string): CellArea | null {
  return areasOfAddress(formula.slice(1))[0] ?? null;
}

function sourceOf(formula: string | undefined): ReportMark['source'] {
  if (formula === undefined) return null;
  const sheet = sheetOfReference(formula);
  const cell = cellOfReference(formula);
  return sheet === null || cell === null ? null : { sheet, ...cell };
}
