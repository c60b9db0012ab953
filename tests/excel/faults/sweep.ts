import { OfficerError } from '../../../src/excel/door/errors';
import { draftsAmong, numberOf } from '../../../src/excel/door/own-names';
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
 * than hidden sheets that bear our mark.
 */
export function deathFaultsOf({ before, complete }: Ground, outcome: Outcome): string[] {
  const { bench, told, after } = outcome;
  const left = strangersIn(bench).filter((name) => !draftsIn(after).includes(name));
  const found = [...left.map((name) => `left unmarked: ${name}`), ...wordingOf(told)];
  if (told === null) found.push('not told');
  if (differences(complete, cleared(after)).length === 0) return found;
  return [...found, ...differences(cleared(before), cleared(after))];
}

/** One sentence, all its blanks filled in, that is none of Excel's English. */
function wordingOf(told: OfficerError | null): string[] {
  const fine = told === null || /^\p{Lu}[^{}]*[.;][^{}]*\.$/u.test(told.sentence);
  return fine ? [] : [`worded: ${told.sentence}`];
}

/**
 * The picture with numbers left out that differ when an action is made again: of report marks, which are called by
 * what they report on instead, and of saves. What belongs to drafts of ours stands in lines that begin with "draft".
 */
export function picture({ host: { workbook } }: Bench): Picture {
  const names = workbook.names.map((one) => ({ ...one, formula: one.refersTo }));
  const fresh = draftsAmong(names).filter(({ role }) => role.startsWith('new'));
  const drafted = new Set(fresh.map(({ stem }) => String(numberOf(stem))));
  const keys = new Map(
    names.flatMap(({ name, refersTo }) => {
      const number = /^ctct_key_(\d+)$/.exec(name)?.[1];
      return number === undefined ? [] : [[number, refersTo] as const];
    }),
  );
  const letters = lettersIn(workbook.names.map(({ name }) => name));
  const called = (number: string): string => keys.get(number) ?? number;
  const lines = [...pictureOf(workbook)].flatMap(([what, how]): [string, string][] => {
    if (what === 'parts') return partLines(JSON.parse(how) as string[], drafted, called);
    if (/^name \(workbook\) ctct_draft_/.test(what)) return [[`draft ${what}`, how]];
    const [, name, number] =
      /^(name .* ctct_(?:report|source|key|text(?:_[a-z]+)?|detail|annex\d+))_(\d+)$/.exec(what) ??
      [];
    if (name === undefined || number === undefined) return [[letters(what), letters(String(how))]];
    return [[`${drafted.has(number) ? 'draft ' : ''}${name} ${called(number)}`, how]];
  });
  return new Map(lines);
}

/** Colours take the next free letter each time they are made: the same text with the letters counted. */
function lettersIn(names: readonly string[]): (text: string) => string {
  const letters = names.flatMap((name) => /^ctct_([a-z])_/.exec(name)?.[1] ?? []);
  const order = [...new Set(letters)].sort();
  return (text) =>
    text.replace(
      /\bctct_([a-z])_/g,
      (_, letter: string) => `ctct_set${order.indexOf(letter) + 1}_`,
    );
}

function partLines(
  parts: readonly string[],
  drafted: ReadonlySet<string>,
  called: (number: string) => string,
): [string, string][] {
  const ofDraft = (part: string): boolean => drafted.has(reportOf(part));
  const masked = (wanted: boolean): string =>
    JSON.stringify(
      parts
        .filter((part) => ofDraft(part) === wanted)
        .map((part) =>
          part
            .replace(/ revision="\d+"/, '')
            .replace(/(?<=urn:ctct:report:)\d+/, (number) => called(number)),
        )
        .sort(),
    );
  const own: [string, string] = ['parts', masked(false)];
  return parts.some(ofDraft) ? [own, ['draft parts', masked(true)]] : [own];
}

/** The number of the report that a part remembers; "" for any other part. */
function reportOf(part: string): string {
  return /urn:ctct:report:(\d+)/.exec(part)?.[1] ?? '';
}

/** Names of hidden sheets that the office did not hide. */
export function strangersIn({ host }: Bench): string[] {
  return host.workbook.book.worksheets
    .filter(({ name, state }) => state !== 'visible' && name !== 'Danh mục')
    .map(({ name }) => name);
}

/** The sheets that bear draft names of ours. */
function draftsIn(whole: Picture): string[] {
  return [...whole].flatMap(([what, how]) => {
    const sheet = /^draft name .* ctct_draft_/.test(what)
      ? /^\["'(.+)'!/.exec(how)?.[1]
      : undefined;
    return sheet === undefined ? [] : [sheet];
  });
}

/** The picture without drafts of ours: what officers have. */
export function cleared(whole: Picture): Picture {
  const others = draftsIn(whole).reduce(withoutSheet, whole);
  return new Map([...others].filter(([what]) => !what.startsWith('draft ')));
}
