import type { Transaction } from '../door';
import type { CellArea, HeaderRow, ReportMark } from '../read';
import type { SheetPlan } from './sheet-plan';

/** A sheet of a set, before it is written. */
export interface NewSheet {
  /** Its name where it replaces none; no sheet had it when the workbook was read. */
  readonly name: string;
  readonly plan: SheetPlan;
  /** What we write of the plan, as against what officers had written beside it. */
  readonly area: CellArea;
}

/** A place on the sheets of a set: which sheet, from 0 on, and where on it. */
export interface SetArea extends CellArea {
  readonly at: number;
}

/** What a set is known by when it stands. */
export interface SetMark {
  /** What it reports on, such as "2025-Q3". */
  readonly key: string;
  /** The header row that the mark follows; null where it reports on several programmes. */
  readonly source: HeaderRow | null;
  /** The places that only the officer fills, by anchor. */
  readonly texts: ReadonlyMap<string, SetArea>;
  readonly detail: SetArea | null;
  /** The XML of the part that remembers what was written, or null. */
  readonly memory: string | null;
}

/** What the sheets of a standing set hold from A1 on: constants, and formulas as they are written (en-US). */
export type SheetCells = readonly (readonly unknown[])[];

/** Cells of a standing set, and where the new one has their like: what is typed into them meanwhile goes there. */
export interface Move {
  readonly from: SetArea;
  readonly to: { readonly at: number; readonly row: number; readonly column: number };
}

/** The cell of the new set that an old one became; null where there is none. */
export function homeOf(
  moves: readonly Move[],
  at: number,
  row: number,
  column: number,
): Move['to'] | null {
  const move = moves.find(
    ({ from }) =>
      from.at === at &&
      from.top <= row &&
      row <= from.bottom &&
      from.left <= column &&
      column <= from.right,
  );
  if (!move) return null;
  const { from, to } = move;
  return { at: to.at, row: to.row + row - from.top, column: to.column + column - from.left };
}

/** A set that is to be replaced, as it was read. */
export interface OldSet {
  readonly mark: ReportMark;
  /** Of each of its sheets. */
  readonly cells: readonly SheetCells[];
  readonly moves: readonly Move[];
}

/**
 * Sheets that are written, found, replaced and removed together (src/README §7 "Actions"); the first is shown when
 * all stand. A sheet takes the name and the place of the one that had its number in the set it replaces.
 */
export interface SheetSet {
  /** What other connections must not be at meanwhile; null for sheets that nobody else can mean. */
  readonly thing: string | null;
  readonly sheets: readonly NewSheet[];
  /** Null for sheets that are the officers' own from then on. */
  readonly mark: SetMark | null;
  /** The header rows of the programmes it is made of: they must stand where they were read. */
  readonly headers: readonly HeaderRow[];
  readonly old: OldSet | null;
}

/** The whole of a plan. */
export function wholeArea({ rows, widths }: SheetPlan): CellArea {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, rows.length - 1),
    right: Math.max(0, widths.length - 1),
  };
}

/**
 * What each sheet of a set is called while it is written: its own name where that is free; while the sheet it replaces
 * has it, one that nobody else gives. Formulas that look from sheet to sheet are written with these, and Excel keeps
 * them right when the sheets are renamed.
 */
export function draftedNames(
  { stem }: Pick<Transaction, 'stem'>,
  names: readonly string[],
  old: ReportMark | null,
): string[] {
  return names.map((name, i) =>
    old?.sheets.some(({ slot }) => slot === i) !== true ? name : temporaryName(stem, `n${i + 1}`),
  );
}

/** A name for a hidden sheet; nobody sees it but in the list of hidden sheets, and only if the connection dies. */
export function temporaryName(stem: string, which: string): string {
  return `ctct ${stem} ${which}`;
}
