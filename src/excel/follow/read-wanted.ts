import { type ExcelSupport, inSteps, isOfficeError } from '../door';
import {
  type KnownSheet,
  knownSheetSteps,
  type KnownWorkbook,
  readSheetList,
  readSheets,
  type SheetList,
} from '../read';
import { readChanges, type SheetChanges } from './read-changes';
import { takeIn, type TakenIn } from './take-changes';
import type { Wanted } from './wanted';

/** A workbook after changes, and what became of the sheets they are on. */
export interface ReadWanted {
  readonly known: KnownWorkbook;
  readonly taken: readonly TakenIn[];
}

/** What is to be read anew: sheets by their ids, with their merged areas or without. */
type Anew = Map<string, { readonly merges: boolean }>;

/**
 * Reads what is wanted: one sync for changed cells, and where rows or columns moved, or a sheet is new, those of a whole
 * reading of its sheet. Throws the Office.js error of a request.
 */
export async function readWanted(
  context: Excel.RequestContext,
  support: ExcelSupport,
  before: KnownWorkbook,
  wanted: Wanted,
): Promise<ReadWanted> {
  const anew: Anew = new Map(wanted.anew);
  const changes = await changesOrAnew(context, wanted, anew);
  const taken: TakenIn[] = [];
  for (const each of changes) {
    const one = await inSteps(takeIn(each, before), {});
    if (one === null) anew.set(each.sheet.id, { merges: true });
    else taken.push(one);
  }
  const known = replaced(before, taken, wanted.gone);
  if (anew.size === 0) return { known, taken };
  const list = await readSheetList(context);
  const read = await readAnew(context, support, known, list, anew);
  return { known: listed(known, list, anew, read), taken: [...taken, ...read] };
}

/** A sheet that is gone, although nobody said so yet, fails the request for all: they are read anew. */
async function changesOrAnew(
  context: Excel.RequestContext,
  { cells }: Wanted,
  anew: Anew,
): Promise<SheetChanges[]> {
  if (cells.length === 0) return [];
  try {
    return await readChanges(context, cells);
  } catch (error) {
    if (!isOfficeError(error) || error.code !== 'ItemNotFound') throw error;
    for (const { sheet } of cells) anew.set(sheet.id, { merges: false });
    return [];
  }
}

async function readAnew(
  context: Excel.RequestContext,
  support: ExcelSupport,
  before: KnownWorkbook,
  { readable }: SheetList,
  anew: Anew,
): Promise<TakenIn[]> {
  const wanted = readable.filter(({ id }) => anew.has(id));
  const kept = new Map(
    wanted.map(({ id, name }) => {
      const known = before.sheets.find((sheet) => sheet.id === id);
      return [name, anew.get(id)?.merges ? undefined : known?.snapshot.merges];
    }),
  );
  const names = wanted.map(({ name }) => name);
  const read = await readSheets(context, names, support, (name) => kept.get(name));
  const taken: TakenIn[] = [];
  for (const [index, sheet] of read.entries()) {
    const steps = knownSheetSteps(wanted[index]?.id ?? '', sheet, before);
    taken.push({ sheet: await inSteps(steps, {}), tasks: null });
  }
  return taken;
}

function replaced(
  { sheets, ...rest }: KnownWorkbook,
  taken: readonly TakenIn[],
  gone: ReadonlySet<string>,
): KnownWorkbook {
  const fresh = new Map(taken.map(({ sheet }) => [sheet.id, sheet]));
  const left = sheets.filter(({ id }) => !gone.has(id));
  return { ...rest, sheets: left.map((sheet) => fresh.get(sheet.id) ?? sheet) };
}

/** The sheets in tab order; those read anew as they are now, or not at all where they are not to be read any more. */
function listed(
  { sheets, ...rest }: KnownWorkbook,
  { entries }: SheetList,
  anew: Anew,
  read: readonly TakenIn[],
): KnownWorkbook {
  const known = new Map<string, KnownSheet>();
  for (const sheet of sheets) if (!anew.has(sheet.id)) known.set(sheet.id, sheet);
  for (const { sheet } of read) known.set(sheet.id, sheet);
  const standing = entries.flatMap(({ id }) => known.get(id) ?? []);
  const others = entries.map(({ id }) => id).filter((id) => !known.has(id));
  return { ...rest, sheets: standing, passedOver: new Set(others) };
}
