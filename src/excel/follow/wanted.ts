import {
  areasOfAddress,
  type CellArea,
  cellsIn,
  coverOf,
  type KnownSheet,
  type KnownWorkbook,
  LAST_COLUMN,
  LAST_ROW,
} from '../read';
import type { SheetEvent } from './sheet-event';

/** What is to be read of a sheet that is known: some of its cells, its merged areas, or (neither) its name alone. */
export interface WantedRows {
  readonly sheet: KnownSheet;
  readonly areas: readonly CellArea[];
  readonly merges: boolean;
}

/** What events make necessary. */
export interface Wanted {
  readonly cells: readonly WantedRows[];
  /** Sheets to be read anew, by their ids, with their merged areas or without. */
  readonly anew: ReadonlyMap<string, { readonly merges: boolean }>;
  /** Sheets that are gone. */
  readonly gone: ReadonlySet<string>;
}

/** Whether nothing has to be read, and no sheet is gone. */
export function isNothing({ cells, anew, gone }: Wanted): boolean {
  return cells.length === 0 && anew.size === 0 && gone.size === 0;
}

/** More cells than this are read with the rest of their sheet, in pieces. */
const MOST_CELLS = 4_000;

/**
 * What is to be read after these events, as little as possible: changed rows while the structure stands. Sheets that
 * are passed over stay so until they are shown.
 */
export function wantedAfter(known: KnownWorkbook, events: readonly SheetEvent[]): Wanted {
  const gone = new Set(events.flatMap(({ kind, id }) => (kind === 'deleted' ? [id] : [])));
  const cells: WantedRows[] = [];
  const anew = new Map<string, { merges: boolean }>();
  for (const [id, own] of byId(events)) {
    const sheet = known.sheets.find((each) => each.id === id);
    if (gone.has(id) || (sheet === undefined && !isNew(known, id, own))) continue;
    if (sheet === undefined || own.some(({ kind }) => kind === 'structure' || kind === 'added')) {
      anew.set(id, { merges: true });
      continue;
    }
    const wanted = cellsWanted(sheet, own);
    const isNamed = own.some(mayRename);
    if (wanted === null) anew.set(id, { merges: false });
    else if (wanted.areas.length > 0 || wanted.merges || isNamed) cells.push(wanted);
  }
  return { cells, anew, gone };
}

/** A sheet of which nothing was known; one that is passed over may have been brought to light when it is shown. */
function isNew(known: KnownWorkbook, id: string, events: readonly SheetEvent[]): boolean {
  return !known.passedOver.has(id) || events.some(({ kind }) => kind === 'shown');
}

function mayRename(event: SheetEvent): boolean {
  return event.kind === 'renamed' || (event.kind === 'shown' && event.mayBeRenamed);
}

function byId(events: readonly SheetEvent[]): Map<string, SheetEvent[]> {
  const sorted = new Map<string, SheetEvent[]>();
  for (const event of events) sorted.set(event.id, [...(sorted.get(event.id) ?? []), event]);
  return sorted;
}

/** The changed rows as far as tables reach; null where they are too many. */
function cellsWanted(sheet: KnownSheet, events: readonly SheetEvent[]): WantedRows | null {
  const areas: CellArea[] = [];
  let merges = false;
  for (const event of events) {
    if (event.kind !== 'cells' && event.kind !== 'format') continue;
    const own = areasOfAddress(event.address);
    merges ||= event.kind === 'format' && own.some((area) => mayMerge(sheet, area));
    areas.push(...(event.kind === 'cells' ? own : own.filter((area) => isUsed(sheet, area))));
  }
  const rows = coverOf(
    areas.map((area) => alongTables(sheet, cut(sheet, area))),
    0,
  );
  const count = rows.reduce((sum, area) => sum + cellsIn(area), 0);
  return count > MOST_CELLS ? null : { sheet, areas: rows, merges };
}

/** Several cells of a table that look different may have been merged, or taken apart. */
function mayMerge({ programmes }: KnownSheet, area: CellArea): boolean {
  if (cellsIn(area) === 1) return false;
  return programmes.some(
    ({ frame }) =>
      area.top <= frame.bodyBottom &&
      frame.headerTop <= area.bottom &&
      area.left <= frame.right &&
      frame.left <= area.right,
  );
}

function isUsed({ used }: KnownSheet, area: CellArea): boolean {
  return used !== null && area.top <= used.bottom && used.top <= area.bottom;
}

/** Of whole rows and columns, what the sheet uses of them. */
function cut({ used }: KnownSheet, area: CellArea): CellArea {
  if (used === null) return area;
  const wholeRows = area.left === 0 && area.right >= LAST_COLUMN;
  const wholeColumns = area.top === 0 && area.bottom >= LAST_ROW;
  return {
    ...area,
    ...(wholeRows ? { left: used.left, right: used.right } : {}),
    ...(wholeColumns ? { top: used.top, bottom: used.bottom } : {}),
  };
}

/** The area with the cells of tables in its rows: formulas there may show something else now. */
function alongTables({ programmes }: KnownSheet, area: CellArea): CellArea {
  const beside = programmes.filter(
    ({ frame }) => area.top <= frame.bodyBottom && frame.headerTop <= area.bottom,
  );
  return {
    ...area,
    left: Math.min(area.left, ...beside.map(({ frame }) => frame.left)),
    right: Math.max(area.right, ...beside.map(({ frame }) => frame.right)),
  };
}
