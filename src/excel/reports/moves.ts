import { mapInSteps, type Steps } from '../../programme/steps';
import { cellInput, type Move, type NewSheet, type SetArea, type SheetCells } from '../sheet';
import { besideMoves } from './beside';
import { fingerprinter } from './fingerprint';
import { pairByKeys } from './pair-rows';
import { readStandingTable, type StandingTable } from './report-rows';
import { sheetAt, type OldReport } from './standing-reports';
import { KEYS } from './traces';

/** The sheets of a new report before words beside the old one are put on them, and where their parts stand. */
export interface LaidOut {
  readonly sheets: readonly NewSheet[];
  readonly detail: SetArea | null;
  /** The rows of free text, by anchor. */
  readonly texts: ReadonlyMap<string, readonly SetArea[]>;
}

/**
 * Where the cells of a standing report have their like in the new one: free text row by row, the detail table task by
 * task and column by column, what stands beside it; in pieces.
 */
export function* movesOf(old: OldReport, made: LaidOut): Steps<Move[]> {
  return [...textMoves(old, made), ...(yield* detailMoves(old, made)), ...allBeside(old, made)];
}

function textMoves({ mark, freeTexts }: OldReport, { texts }: LaidOut): Move[] {
  return [...mark.texts].flatMap(([anchor, area]) => {
    const at = sheetAt(mark, area.sheet);
    const typed = freeTexts.get(anchor) ?? [];
    const rows = typed.length > 0 ? typed : [{ row: area.top, column: area.left }];
    return rows.flatMap((cell, i) => {
      const to = texts.get(anchor)?.[i];
      const from = { at, top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      return to ? [{ from, to: { at: to.at, row: to.top, column: to.left } }] : [];
    });
  });
}

function* detailMoves({ mark, table }: OldReport, { sheets, detail }: LaidOut): Steps<Move[]> {
  if (!mark.detail || !table || !detail) return [];
  const at = sheetAt(mark, mark.detail.sheet);
  const now = yield* readStandingTable(plannedCells(sheets[detail.at], detail), detail);
  const pairs = yield* pairedRows(table, now);
  const columns = Object.entries(table.columns).flatMap(([id, from]) => {
    const to = now.columns[id];
    return to === undefined ? [] : [{ from, to }];
  });
  const runs = joined(pairs);
  yield;
  return runs.flatMap(({ from, to, count }) =>
    columns.map((column): Move => ({
      from: {
        at,
        top: from,
        left: column.from,
        bottom: from + count - 1,
        right: column.from,
      },
      to: { at: detail.at, row: to, column: column.to },
    })),
  );
}

/** The cells of an area as they will read. */
function plannedCells(sheet: NewSheet | undefined, area: SetArea): SheetCells {
  const rows = sheet?.plan.rows.slice(area.top, area.bottom + 1) ?? [];
  return rows.map((row) =>
    row
      .slice(area.left, area.right + 1)
      .map((cell) => (cell?.kind === 'text' ? cell.text : cellInput(cell))),
  );
}

interface RowPair {
  readonly from: number;
  readonly to: number;
}

function* pairedRows(old: StandingTable, now: StandingTable): Steps<RowPair[]> {
  const print = fingerprinter();
  const keysOf = ({ rows }: StandingTable): Steps<string[][]> =>
    mapInSteps(rows, ({ values }) => KEYS.map((id) => print(values[id])));
  const written = yield* keysOf(now);
  const standing = yield* keysOf(old);
  const { paired } = pairByKeys(written, standing, [...KEYS.keys()]);
  return paired.flatMap((place, i) => {
    const [from, to] = [old.rows[i]?.row, place === undefined ? undefined : now.rows[place]?.row];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** Pairs that follow each other on both sides as one. */
function joined(pairs: readonly RowPair[]): (RowPair & { readonly count: number })[] {
  const runs: { from: number; to: number; count: number }[] = [];
  for (const { from, to } of pairs) {
    const last = runs.at(-1);
    if (last && last.from + last.count === from && last.to + last.count === to) last.count += 1;
    else runs.push({ from, to, count: 1 });
  }
  return runs;
}

function allBeside({ mark, values }: OldReport, { sheets, detail }: LaidOut): Move[] {
  return mark.sheets.flatMap((marked, at) => {
    const plan = sheets[marked.slot]?.plan;
    if (!plan) return [];
    const isOn = mark.detail?.sheet === marked.sheet && detail?.at === marked.slot;
    const shift = isOn ? (detail?.top ?? 0) - (mark.detail?.top ?? 0) : 0;
    const top = isOn ? shift : -(marked.area?.top ?? 0);
    return besideMoves(marked, at, plan, values[at]?.length ?? 0, top);
  });
}
