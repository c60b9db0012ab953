import type { CellValue, MergedArea, SheetSnapshot } from '../../programme';
import { type ExcelSupport, toOfficerError } from '../door';
import { askUsed, beyond, rangeOf, usedAreaOf, type CellArea } from './areas';
import { askAll } from './ask-all';
import { cellsQuestions } from './find-cells';
import { addBlock, mergesQuestion, type CellsQuestion, type SheetReading } from './questions';
import { keepTexts, snapshotOf } from './sheet-cells';

/**
 * How many rows of each sheet are read at first, blind, where so many sheets are read: small enough to cost little,
 * enough for most programmes. Of more sheets only where their cells stand is asked first.
 */
const FIRST_ROWS: readonly { readonly sheets: number; readonly rows: number }[] = [
  { sheets: 12, rows: 120 },
  { sheets: 24, rows: 60 },
  { sheets: 40, rows: 40 },
];
const FIRST_COLUMNS = 20;

/** A sheet as it was read. */
export interface SheetRead {
  readonly snapshot: SheetSnapshot;
  /** Where Excel says its cells with values stand; null where there are none. */
  readonly used: CellArea | null;
}

/** The merged areas of a sheet that are known already: to ask for them takes Ctrl+Z from an officer at a desktop. */
export type KeptMerges = (name: string) => readonly MergedArea[] | undefined;

/**
 * Reads whole sheets as they stand: values, displayed texts of numbers, merged areas (1.13 and above, unless `keptMerges`
 * knows them). Two syncs for
 * sheets within the first block, and one more per 2 MB of what lies beyond it, where numbers turn up in columns that
 * held none before, and where cells stand far from the others. What is empty costs nothing, however far it reaches.
 *
 * `names` are visible sheets' names; throws the Office.js error of the failing request, and the OfficerError
 * `changed` where somebody inserted or deleted rows between two of the requests.
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  support: ExcelSupport,
  keptMerges?: KeptMerges,
): Promise<SheetRead[]> {
  const rows = FIRST_ROWS.find(({ sheets }) => names.length <= sheets)?.rows ?? 0;
  const { readings, first } = await begin(context, names, rows);
  const questions = readings.flatMap((reading) =>
    questionsOf(
      reading,
      first,
      support.has('1.13') && keptMerges?.(reading.name) === undefined,
      names.length,
    ),
  );
  await askAll(context, questions);
  return readings.map(({ name, used, blocks, texts, merges }) => ({
    snapshot: snapshotOf(name, blocks, texts, keptMerges?.(name) ?? merges),
    used,
  }));
}

/** The sheets, and the block that was read of each of them. */
interface Begun {
  readonly readings: SheetReading[];
  readonly first: CellArea | null;
}

/** Where the cells of each sheet stand, and what its first rows hold; the former alone where that is too much. */
async function begin(
  context: Excel.RequestContext,
  names: readonly string[],
  rows: number,
): Promise<Begun> {
  if (rows === 0) return beginWith(context, names, null);
  const first = { top: 0, left: 0, bottom: rows - 1, right: FIRST_COLUMNS - 1 };
  try {
    return await beginWith(context, names, first);
  } catch (error) {
    if (toOfficerError(error).key !== 'tooLarge') throw error;
    return beginWith(context, names, null);
  }
}

async function beginWith(
  context: Excel.RequestContext,
  names: readonly string[],
  first: CellArea | null,
): Promise<Begun> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const block = first && rangeOf(sheet, first).load('values,text');
    return { name, sheet, used: askUsed(sheet), block };
  });
  await context.sync();
  const all = { weight: null };
  const readings = asked.map(({ name, sheet, used, block }) => {
    const reading = readingOf(name, sheet, usedAreaOf(used), all);
    if (first && block) addFirst(reading, first, block);
    return reading;
  });
  return { readings, first };
}

function readingOf(
  name: string,
  sheet: Excel.Worksheet,
  used: CellArea | null,
  all: SheetReading['all'],
): SheetReading {
  return {
    name,
    sheet,
    used,
    blocks: [],
    texts: new Map(),
    numeric: new Set(),
    merges: [],
    weight: null,
    all,
  };
}

function addFirst(reading: SheetReading, area: CellArea, { values, text }: Excel.Range): void {
  const block = addBlock(reading, area, values as CellValue[][]);
  keepTexts(reading.texts, block, text);
  for (const key of reading.texts.keys()) reading.numeric.add(Number(key.split(',')[1]));
}

/** What is still to be asked of a sheet: its merged areas, and the cells that its first block left out. */
function questionsOf(
  reading: SheetReading,
  first: CellArea | null,
  canNameMerges: boolean,
  sheets: number,
): CellsQuestion[] {
  const { used } = reading;
  if (used === null) return [];
  const areas = first === null ? [used] : beyond(used, first);
  return [
    ...(canNameMerges ? [mergesQuestion(reading, used)] : []),
    ...areas.flatMap((area) => cellsQuestions(reading, area, sheets)),
  ];
}
