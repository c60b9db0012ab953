import { OfficerError } from '../../../src/excel/door/errors';
import type { Fault } from '../../../src/host';
import { saveWorkbook } from '../../../src/host/file';
import { openBytes, type Bench } from '../host-door';
import type { FaultAction } from './actions';
import { officeWorkbook } from './workbook';
import { differences, pictureOf, withoutSheet, type Picture } from '../whole-workbook';

/** An action on the office's workbook: how it stands before, after, and how many requests lie between. */
export interface Ground {
  readonly action: FaultAction;
  readonly bytes: Uint8Array;
  readonly before: Picture;
  readonly complete: Picture;
  readonly requests: number;
}

/** How an action under faults ended. */
export interface Outcome {
  readonly bench: Bench;
  /** What the officer was told; null where the action said it was done; anything else is a mistake. */
  readonly told: OfficerError | null;
  readonly after: Picture;
}

/** Prepares the ground of an action: one run without faults tells how it ends. */
export async function groundOf(action: FaultAction): Promise<Ground> {
  const prepared = await openBytes(await officeWorkbook());
  await action.prepare?.(prepared);
  const bytes = await saveWorkbook(prepared.host.workbook);
  const bench = await openBytes(bytes);
  const before = picture(bench);
  const count = bench.since();
  await action.act(bench);
  return { action, bytes, before, complete: picture(bench), requests: count.syncs() };
}

/** Runs the action under these faults; a mistake that is no OfficerError is thrown. */
export async function runUnder(
  { action, bytes }: Ground,
  faults: readonly Fault[],
): Promise<Outcome> {
  const bench = await openBytes(bytes);
  bench.host.order(faults);
  const told = await action.act(bench).then(
    () => null,
    (thrown: unknown) => {
      if (thrown instanceof OfficerError) return thrown;
      throw thrown;
    },
  );
  bench.host.order([]);
  return { bench, told, after: picture(bench) };
}

/**
 * What is wrong with a workbook that must be as before or complete, and complete where the action said so; none is
 * fine. What a dead connection had left behind before may be gone in any case.
 */
export function faultsOf({ before, complete }: Ground, { told, after }: Outcome): string[] {
  const toComplete = differences(complete, after);
  if (toComplete.length === 0) return wordingOf(told);
  if (told === null) return ['said to be done, but', ...toComplete];
  const toBefore = differences(before, after);
  const toCleared = differences(cleared(before), after);
  if (toBefore.length === 0 || toCleared.length === 0) return wordingOf(told);
  return [`${told.key} ${told.detail}, but`, ...toBefore];
}

/**
 * What is wrong after the connection died: the officers were not told, their sheets were touched, or more is left
 * than one hidden sheet that bears our mark.
 */
export function deathFaultsOf({ before, complete }: Ground, outcome: Outcome): string[] {
  const { bench, told, after } = outcome;
  const left = strangersIn(bench).filter((name) => name !== draftIn(after));
  const found = left.map((name) => `left unmarked: ${name}`);
  if (told === null) found.push('not told');
  if (differences(complete, after).length === 0) return [...found, ...wordingOf(told)];
  return [...found, ...wordingOf(told), ...differences(cleared(before), cleared(after))];
}

/** One sentence, all its blanks filled in, that is none of Excel's English. */
function wordingOf(told: OfficerError | null): string[] {
  const fine = told === null || /^\p{Lu}[^{}]*[.;][^{}]*\.$/u.test(told.sentence);
  return fine ? [] : [`worded: ${told.sentence}`];
}

/** The picture with numbers left out that differ when an action is made again: of report marks, of saves. */
export function picture(bench: Bench): Picture {
  const lines = [...pictureOf(bench.host.workbook)].map(([what, how]): [string, string] => [
    what.replace(/^(name .* ctct_(?:report|source|key|text|detail))_\d+$/, '$1'),
    what === 'parts' ? how.replace(/ revision=\\"\d+\\"|(?<=urn:ctct:report:)\d+/g, '') : how,
  ]);
  return new Map(lines);
}

/** Names of hidden sheets that the office did not hide. */
export function strangersIn({ host }: Bench): string[] {
  return host.workbook.book.worksheets
    .filter(({ name, state }) => state !== 'visible' && name !== 'Danh mục')
    .map(({ name }) => name);
}

const DRAFT_MARK = 'name (workbook) ctct_draft';

/** The sheet that bears our draft mark, or null. */
function draftIn(whole: Picture): string | null {
  return /^\["'(.+)'!/.exec(whole.get(DRAFT_MARK) ?? '')?.[1] ?? null;
}

/** The picture without a draft of ours: what officers have. */
function cleared(whole: Picture): Picture {
  const draft = draftIn(whole);
  const others = draft === null ? whole : withoutSheet(whole, draft);
  return new Map([...others].filter(([what]) => what !== DRAFT_MARK));
}
