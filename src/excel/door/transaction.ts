import { OfficerError, isOfficeError, toOfficerError } from './errors';
import { explain } from './explain';
import {
  draftName,
  draftsAmong,
  isUnderWay,
  marksNumber,
  memoryNamespace,
  numberOf,
  stemOf,
  thingOf,
  type LoadedName,
} from './own-names';
import { runWithRetry } from './retry';
import type { ExcelDoor } from './runner';
import { steady, type Watch } from './watch';

/** One run of an action that writes (src/README §7 "Actions"). */
export interface Transaction {
  readonly door: ExcelDoor;
  readonly watch: Watch;
  /** What all its hidden names begin with: owner and time. */
  readonly stem: string;
  /** The number of what it leaves for good. */
  readonly number: number;
  /**
   * How far it came: `reading` left no trace, of `writing` everything that bears its names goes if it fails, what
   * came after it `stands` and is finished instead.
   */
  stage: 'reading' | 'writing' | 'stands';
}

/** Another connection is at the same thing: trying again at once would not help. */
class Rivalry extends OfficerError {
  constructor(thing: string) {
    super('changed', {}, `under way in another pane or ribbon: ${thing}`);
  }
}

/**
 * Runs an action that writes, under a name of its own. If it fails before what it writes stands, everything that
 * bears its name is taken away; where a colleague's change or a lost context was the reason, it is done once more
 * from the start, with a fresh read. Throws an {@link OfficerError}.
 */
export async function transaction<T>(
  door: ExcelDoor,
  watch: Watch,
  work: (context: Excel.RequestContext, tx: Transaction) => Promise<T>,
): Promise<T> {
  const watched = steady(watch);
  try {
    try {
      return await attempt(door, watched, work);
    } catch (thrown) {
      if (!mayHelp(thrown)) throw thrown;
      return await attempt(door, watched, work);
    }
  } catch (thrown) {
    throw await explain(door, thrown);
  }
}

async function attempt<T>(
  door: ExcelDoor,
  watch: Watch,
  work: (context: Excel.RequestContext, tx: Transaction) => Promise<T>,
): Promise<T> {
  const stem = stemOf(door.owner, door.now());
  const tx: Transaction = { door, watch, stem, number: numberOf(stem), stage: 'reading' };
  door.underWay.add(stem);
  try {
    return await door.run((context) => work(context, tx));
  } catch (thrown) {
    if (tx.stage === 'writing') await takeBack(tx, thrown);
    throw tx.stage === 'stands' ? toOfficerError(thrown) : thrown;
  } finally {
    door.underWay.delete(stem);
  }
}

/** Whether the same action may succeed a moment later: nothing of it is left, and the reason has passed. */
function mayHelp(thrown: unknown): boolean {
  if (thrown instanceof OfficerError)
    return thrown.key === 'changed' && !(thrown instanceof Rivalry);
  return isOfficeError(thrown) && PASSING.includes(thrown.code);
}

/**
 * The context was given up under it (office-js #6964), a colleague took the name that a sheet was to have, or deleted
 * or replaced what was read a request before.
 */
const PASSING: readonly string[] = ['InvalidRequestContext', 'ItemAlreadyExists', 'ItemNotFound'];

/** Takes away what bears the transaction's name; throws the first error with the second where that fails, too. */
async function takeBack({ door, stem }: Transaction, thrown: unknown): Promise<void> {
  try {
    await runWithRetry(door, async (context) => {
      const names = loadNames(context);
      await context.sync();
      if (queueRemoval(context, door, namesOf(names), (one) => one === stem)) await context.sync();
    });
  } catch (second) {
    // What is left is hidden and bears our name: the next action removes it. The first error is told.
    throw toOfficerError(thrown).also(toOfficerError(second));
  }
}

/** Queues loading the names of the workbook. */
export function loadNames({ workbook }: Excel.RequestContext): Excel.NamedItemCollection {
  return workbook.names.load('items/name,items/formula');
}

/** Names as loaded. */
export function namesOf({ items }: Excel.NamedItemCollection): LoadedName[] {
  return items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** Throws the OfficerError `changed` where another transaction under way works on the same thing. */
export function refuseRivals(tx: Transaction, names: readonly LoadedName[], thing: string): void {
  const rivals = draftsAmong(names).filter(
    (draft) => draft.stem !== tx.stem && thingOf(draft) === thing && isUnderWay(draft, tx.door),
  );
  if (rivals.length > 0) throw new Rivalry(thing);
}

/**
 * Queues the first writing of a transaction: what dead ones left behind goes, and its thing is claimed. The names
 * must be read again with this request or a later one and given to {@link refuseRivals} before anything is replaced.
 */
export function queueClaim(
  context: Excel.RequestContext,
  tx: Transaction,
  names: readonly LoadedName[],
  thing: string | null,
): void {
  tx.stage = 'writing';
  queueLeftoverRemoval(context, tx.door, names);
  if (thing !== null)
    queueHiddenName(context, draftName(tx.stem, 'thing'), `="${thing.replaceAll('"', '""')}"`);
}

/** Queues that the thing is free again. */
export function queueRelease({ workbook }: Excel.RequestContext, { stem }: Transaction): void {
  workbook.names.getItemOrNullObject(draftName(stem, 'thing')).delete();
}

/** Queues a hidden name of the workbook. */
export function queueHiddenName(
  { workbook }: Excel.RequestContext,
  name: string,
  reference: Excel.Range | string,
): void {
  workbook.names.add(name, reference).visible = false;
}

/** Queues the removal of what transactions left behind that are not under way any more. */
export function queueLeftoverRemoval(
  context: Excel.RequestContext,
  door: ExcelDoor,
  names: readonly LoadedName[],
): void {
  const alive = new Set(
    draftsAmong(names).flatMap((draft) => (isUnderWay(draft, door) ? [draft.stem] : [])),
  );
  queueRemoval(context, door, names, (stem) => !alive.has(stem));
}

/**
 * Queues the removal of transactions' hidden sheets, each reached through its name when the request runs, of what
 * marks those that never came to stand, and of their names, last of all. Returns whether there was any.
 */
function queueRemoval(
  { workbook }: Excel.RequestContext,
  { refused }: ExcelDoor,
  names: readonly LoadedName[],
  isGone: (stem: string) => boolean,
): boolean {
  const gone = draftsAmong(names).filter(({ stem }) => isGone(stem));
  const sheets = gone.filter(({ role }) => role !== 'thing');
  for (const { name } of sheets)
    workbook.names.getItemOrNullObject(name).getRangeOrNullObject().worksheet.delete();
  const never = new Set(gone.flatMap(({ role, stem }) => (role.startsWith('new') ? [stem] : [])));
  for (const number of [...never].map(numberOf)) {
    for (const { name } of names.filter((one) => marksNumber(one.name, number)))
      workbook.names.getItemOrNullObject(name).delete();
    if (refused.has('parts')) continue;
    workbook.customXmlParts
      .getByNamespace(memoryNamespace(number))
      .getOnlyItemOrNullObject()
      .delete();
  }
  for (const { name } of gone) workbook.names.getItemOrNullObject(name).delete();
  return gone.length > 0;
}
