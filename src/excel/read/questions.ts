import type { CellValue, MergedArea } from '../../programme';
import { cellKey } from '../../programme';
import { rangeOf, type CellArea } from './areas';
import { areasOfAddress } from './merged-areas';
import type { CellBlock } from './sheet-cells';
import { heavier, weightOf, weightOfRows, type RowWeight } from './weights';

/** One sheet while it is being read. */
export interface SheetReading {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Where its cells with values stand; null where there are none. */
  used: CellArea | null;
  readonly blocks: CellBlock[];
  readonly texts: Map<string, string>;
  /** Columns that held a number so far: there the display is asked for along with the values. */
  readonly numeric: Set<number>;
  merges: readonly MergedArea[];
  /** What its rows weighed as read so far; null while none was. */
  weight: RowWeight | null;
  /** The same of all sheets that are read along with it. */
  readonly all: { weight: RowWeight | null };
}

/** Takes what came back; gives what is to be asked because of it. */
export type Take = () => readonly CellsQuestion[];

/** Something still to be asked of a sheet. */
export interface CellsQuestion {
  readonly kind: 'values' | 'texts' | 'cells' | 'merges';
  readonly of: SheetReading;
  /** Where it is about, and what one row of that is expected to weigh, in bytes. */
  readonly area: CellArea;
  readonly rowBytes: number;
  readonly ask: () => Take;
  /** The same about some of its rows; null where it cannot be asked in parts. */
  readonly about: ((area: CellArea) => CellsQuestion) | null;
  /** What to ask instead where Excel refuses; null where there is nothing else. */
  readonly instead: (() => CellsQuestion) | null;
}

/** What the display of a number weighs, in bytes. */
const TEXT_BYTES = 14;
/** Rows may be this many times heavier than expected where nothing was weighed yet, or only other sheets were. */
const [UNWEIGHED, UNLIKE] = [2, 1.5];
/** An address ends here, and so does what it may weigh. */
export const LONGEST_ADDRESS = 8_192;

/** Asks for the values of an area, and for the displays of the columns that are known to hold numbers. */
export function valuesQuestion(of: SheetReading, area: CellArea): CellsQuestion {
  const columns = area.right - area.left + 1;
  const known = [...of.numeric].filter((column) => area.left <= column && column <= area.right);
  const rowBytes = expected(of, columns);
  return {
    kind: 'values',
    of,
    area,
    rowBytes: rowBytes + known.length * TEXT_BYTES,
    about: (part) => valuesQuestion(of, part),
    instead: null,
    ask: () => {
      const range = rangeOf(of.sheet, area).load('values');
      const texts = known.map((column) => askText(of, { ...area, left: column, right: column }));
      return () => {
        const block = addBlock(of, area, range.values as CellValue[][]);
        known.forEach((column, i) => addTexts(of, block, column, texts[i]?.text ?? []));
        return unshown(of, block, known).map((column) => textsQuestion(of, block, column));
      };
    },
  };
}

/** Asks how the numbers of a column are displayed, where that turned out to matter. */
function textsQuestion(of: SheetReading, block: CellBlock, column: number): CellsQuestion {
  const { row, values } = block;
  const area = { top: row, left: column, bottom: row + values.length - 1, right: column };
  return {
    kind: 'texts',
    of,
    area,
    rowBytes: TEXT_BYTES,
    about: null,
    instead: null,
    ask: () => {
      const range = askText(of, area);
      return () => {
        addTexts(of, block, column, range.text);
        return [];
      };
    },
  };
}

/** Asks for the merged areas of a sheet. */
export function mergesQuestion(of: SheetReading, area: CellArea): CellsQuestion {
  return {
    kind: 'merges',
    of,
    area,
    rowBytes: LONGEST_ADDRESS / (area.bottom - area.top + 1),
    about: null,
    instead: null,
    ask: () => {
      const areas = rangeOf(of.sheet, area).getMergedAreasOrNullObject().load('address');
      return () => {
        if (!areas.isNullObject) of.merges = areasOfAddress(areas.address);
        return [];
      };
    },
  };
}

/** What a row of values is expected to weigh: the less is known of its sheet, the more is allowed for. */
function expected({ weight, all }: SheetReading, columns: number): number {
  if (weight !== null) return weightOf(weight, columns);
  return (all.weight === null ? UNWEIGHED : UNLIKE) * weightOf(all.weight, columns);
}

/** Keeps a block of values; what it weighs tells what the next one will. */
export function addBlock(
  of: SheetReading,
  { top, left }: Pick<CellArea, 'top' | 'left'>,
  values: readonly (readonly CellValue[])[],
): CellBlock {
  const block = { row: top, column: left, values };
  of.blocks.push(block);
  const weight = weightOfRows(values);
  of.weight = heavier(of.weight, weight);
  of.all.weight = heavier(of.all.weight, weight);
  return block;
}

/** Keeps how the numbers of one column of a block are displayed. */
export function addTexts(
  of: SheetReading,
  { row, column, values }: CellBlock,
  at: number,
  texts: readonly (readonly string[])[],
): void {
  of.numeric.add(at);
  values.forEach((line, i) => {
    const text = texts[i]?.[0];
    if (typeof line[at - column] === 'number' && text !== undefined)
      of.texts.set(cellKey(row + i, at), text);
  });
}

/** Columns of a block that hold numbers whose display was not asked for. */
function unshown(
  of: SheetReading,
  { column, values }: CellBlock,
  shown: readonly number[],
): number[] {
  const found = new Set<number>();
  for (const line of values)
    line.forEach((value, j) => typeof value === 'number' && found.add(column + j));
  return [...found].filter((one) => !shown.includes(one));
}

function askText({ sheet }: SheetReading, area: CellArea): Excel.Range {
  return rangeOf(sheet, area).load('text');
}
