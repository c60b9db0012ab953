import type { MergedArea } from '../../programme';

/** A rectangle of the sheet: 0-based, all four inclusive. */
export type CellArea = MergedArea;

/** How many cells an area has. */
export function cellsIn({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The range of an area. */
export function rangeOf(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: CellArea,
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Excel gives no values for whole rows of a sheet: no more columns than this are asked for at once. */
const MOST_COLUMNS = 8_192;

/** The area in parts whose values can be asked for. */
export function readableParts(area: CellArea): CellArea[] {
  if (area.right - area.left < MOST_COLUMNS) return [area];
  const cut = area.left + MOST_COLUMNS;
  return [{ ...area, right: cut - 1 }, ...readableParts({ ...area, left: cut })];
}

/** Queues asking where the cells with values stand: of a sheet, or of a part of it. */
export function askUsed(of: Excel.Worksheet | Excel.Range): Excel.Range {
  return of.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

/** What was answered; null where no cell holds a value. */
export function usedAreaOf(used: Excel.Range): CellArea | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** What of an area is not in another that begins in the sheet's first cell: the strip beside it and all below. */
export function beyond(area: CellArea, first: CellArea): CellArea[] {
  const beside = {
    ...area,
    left: Math.max(area.left, first.right + 1),
    bottom: Math.min(area.bottom, first.bottom),
  };
  const below = { ...area, top: Math.max(area.top, first.bottom + 1) };
  return [beside, below].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The smallest area that holds two. */
export function bounding(a: CellArea, b: CellArea): CellArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether an area lies in another. */
export function isWithin(inner: CellArea, outer: CellArea): boolean {
  return isSameArea(bounding(inner, outer), outer);
}

/** Whether two areas, or none, are the same. */
export function isSameArea(a: CellArea | null, b: CellArea | null): boolean {
  return (
    a?.top === b?.top && a?.left === b?.left && a?.bottom === b?.bottom && a?.right === b?.right
  );
}

/** Empty rows and columns between areas that are read along rather than asked around. */
const [ROWS_ALONG, COLUMNS_ALONG] = [30, 10];

/** Few rectangles that hold all these areas, with few rows and columns between them. */
export function coverOf(areas: readonly CellArea[], rowsAlong = ROWS_ALONG): CellArea[] {
  const bands = grouped(areas, 'top', 'bottom', rowsAlong);
  return bands.flatMap((band) => grouped(band, 'left', 'right', COLUMNS_ALONG).map(boundsOf));
}

/** Areas in groups between which more than `gap` lines are free. */
function grouped(
  areas: readonly CellArea[],
  from: 'top' | 'left',
  to: 'bottom' | 'right',
  gap: number,
): CellArea[][] {
  const groups: CellArea[][] = [];
  let reach = -Infinity;
  for (const area of [...areas].sort((a, b) => a[from] - b[from])) {
    if (area[from] > reach + gap + 1) groups.push([area]);
    else groups.at(-1)?.push(area);
    reach = Math.max(reach, area[to]);
  }
  return groups;
}

function boundsOf(areas: readonly CellArea[]): CellArea {
  return areas.reduce(bounding);
}

/** Where tables stand, as a rule: so many columns are parted from those further right. */
const TABLE_COLUMNS = 32;
/** How many parts one below the other an area is cut into. */
const PARTS = 8;

/** Parts of an area, to look for its cells in each of them. */
export function partsOfArea(area: CellArea): CellArea[] {
  const cut = area.left + TABLE_COLUMNS;
  const columns =
    cut > area.right
      ? [area]
      : [
          { ...area, right: cut - 1 },
          { ...area, left: cut },
        ];
  const rows = Math.ceil((area.bottom - area.top + 1) / PARTS);
  return columns.flatMap((each) =>
    Array.from({ length: PARTS }, (_, part) => ({
      ...each,
      top: area.top + part * rows,
      bottom: Math.min(area.bottom, area.top + (part + 1) * rows - 1),
    })).filter(({ top, bottom }) => top <= bottom),
  );
}
