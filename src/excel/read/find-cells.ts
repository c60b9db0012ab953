import {
  askUsed,
  cellsIn,
  coverOf,
  readableParts,
  partsOfArea,
  rangeOf,
  usedAreaOf,
  type CellArea,
} from './areas';
import { areasOfAddress } from './merged-areas';
import {
  LONGEST_ADDRESS,
  valuesQuestion,
  type CellsQuestion,
  type SheetReading,
  type Take,
} from './questions';

/** Up to so many cells of a sheet are read as they stand; of more it is asked first where something is. */
const [MOST_BLINDLY, LEAST_BLINDLY] = [200_000, 20_000];
/** Up to so many of all sheets together. */
const ALL_BLINDLY = 400_000;
/** So many cells are read rather than asked around, and a part with so many is not cut again. */
const [TINY, SMALL] = [1_000, 20_000];
/** Where one cell in so many holds something, all are read. */
const DENSE = 6;

/**
 * How the cells of an area are got: read, or first looked for where it is far larger than a table. `sheets` is how many
 * sheets are read along with it.
 */
export function cellsQuestions(of: SheetReading, area: CellArea, sheets: number): CellsQuestion[] {
  const most = Math.min(MOST_BLINDLY, Math.max(LEAST_BLINDLY, ALL_BLINDLY / sheets));
  return cellsIn(area) <= most ? valuesOf(of, area) : [cellsQuestion(of, area, true)];
}

function valuesOf(of: SheetReading, area: CellArea): CellsQuestion[] {
  return readableParts(area).map((part) => valuesQuestion(of, part));
}

/**
 * Asks where in an area the cells with values stand, by their constants and formulas (`special`; refused on some
 * protected sheets), and where their addresses are cut, part by part.
 */
export function cellsQuestion(of: SheetReading, area: CellArea, special: boolean): CellsQuestion {
  return {
    kind: 'cells',
    of,
    area,
    rowBytes: (2 * LONGEST_ADDRESS) / (area.bottom - area.top + 1),
    about: null,
    instead: special ? () => cellsQuestion(of, area, false) : null,
    ask: () => askCells(of, area, special),
  };
}

function askCells(of: SheetReading, area: CellArea, special: boolean): Take {
  const range = rangeOf(of.sheet, area);
  const used = askUsed(range);
  const kinds = special ? (['Constants', 'Formulas'] as const) : [];
  const found = kinds.map((kind) =>
    range.getSpecialCellsOrNullObject(kind).load('address,areaCount,cellCount'),
  );
  return () => {
    const box = usedAreaOf(used);
    if (box === null) return [];
    const filled = special ? filledOf(found) : null;
    const cells = cellsIn(box);
    const isDense = filled !== null && filled.cells * DENSE >= cells;
    if (cells <= TINY || isDense) return valuesOf(of, box);
    if (filled?.areas) return coverOf(filled.areas).flatMap((each) => valuesOf(of, each));
    if (cells <= SMALL) return valuesOf(of, box);
    return partsOfArea(box).map((part) => cellsQuestion(of, part, special));
  };
}

/** How many cells hold something, and where; `areas` is null where not all of them could be named. */
function filledOf(found: readonly Excel.RangeAreas[]): {
  readonly cells: number;
  readonly areas: readonly CellArea[] | null;
} {
  const there = found.filter((one) => !one.isNullObject);
  const areas = there.flatMap(({ address }) => areasOfAddress(address));
  const count = there.reduce((sum, { areaCount }) => sum + areaCount, 0);
  const cells = there.reduce((sum, { cellCount }) => sum + cellCount, 0);
  const isWhole =
    areas.length === count && there.every(({ address }) => address.length < LONGEST_ADDRESS);
  return { cells, areas: isWhole ? areas : null };
}
