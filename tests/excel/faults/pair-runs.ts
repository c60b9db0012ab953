import { OfficerError } from '../../../src/excel/door/errors';
import { saveWorkbook } from '../../../src/host/file';
import { openBytes, type Bench } from '../host-door';
import { differences, type Picture } from '../whole-workbook';
import type { FaultAction } from './actions';
import { COLLEAGUES } from './colleagues';
import type { SweepRun } from './fault-runs';
import { picture, strangersIn } from './sweep';
import { runBoth, type End, type Interleaving, type Start } from './two-connections';
import { officeWorkbook } from './workbook';

/** How a workbook stands after actions, and what each was told: `done`, or the key of an officer's error. */
interface Ending {
  readonly told: readonly string[];
  readonly after: Picture;
}

/** Two actions on one workbook, and how they end one after the other. */
export interface PairGround {
  readonly first: FaultAction;
  readonly second: FaultAction;
  readonly bytes: Uint8Array;
  /** How many requests the first takes alone. */
  readonly requests: number;
  /** The first alone, and the second alone. */
  readonly alone: readonly [Ending, Ending];
  /** One after the other, in both orders; what was told stands in the order of first and second. */
  readonly inOrder: readonly [Ending, Ending];
}

/** Prepares the workbook for both actions and tells how they end without each other and one after the other. */
export async function pairGroundOf(first: FaultAction, second: FaultAction): Promise<PairGround> {
  const prepared = await openBytes(await officeWorkbook());
  await first.prepare?.(prepared);
  if (second.prepare !== first.prepare) await second.prepare?.(prepared);
  const bytes = await saveWorkbook(prepared.host.workbook);
  const one = await openBytes(bytes);
  const count = one.since();
  const firstAlone = await endingOf(one, first);
  const requests = count.syncs();
  const thenSecond = await endingOf(one, second);
  const other = await openBytes(bytes);
  const secondAlone = await endingOf(other, second);
  const thenFirst = await endingOf(other, first);
  return {
    first,
    second,
    bytes,
    requests,
    alone: [firstAlone, secondAlone],
    inOrder: [
      { told: [...firstAlone.told, ...thenSecond.told], after: thenSecond.after },
      { told: [...thenFirst.told, ...secondAlone.told], after: thenFirst.after },
    ],
  };
}

async function endingOf(bench: Bench, { act }: FaultAction): Promise<Ending> {
  const end = await act(bench).then(
    (gave): End => ({ gave }),
    (thrown: unknown): End => ({ thrown }),
  );
  return { told: [told(end)], after: seen(bench) };
}

/** The second action started at every request of the first: run to its end at once, and taking turns. */
export function pairRuns(ground: PairGround): SweepRun[] {
  const { first, second, requests } = ground;
  // A hand needs no requests: there are no turns to take.
  const ways: readonly Interleaving[] = COLLEAGUES.includes(second)
    ? ['at once']
    : ['at once', 'in turn'];
  return Array.from({ length: requests }, (_, at) => at).flatMap((at) =>
    ways.map((how): SweepRun => ({
      name: `${first.name} | ${second.name}: at ${at}, ${how}`,
      check: () => together(ground, { at, how }),
    })),
  );
}

/**
 * What is wrong with how both ended: they must end as one after the other in some order, or as the one alone while
 * the other was told `changed`; and leave nothing of ours behind.
 */
async function together(ground: PairGround, start: Start): Promise<readonly string[]> {
  const { bytes, first, second, alone, inOrder } = ground;
  const { ends, first: bench } = await runBoth(bytes, first.act, second.act, start);
  const left = strangersIn(bench).map((name) => `left: ${name}`);
  const are: Ending = { told: ends.map(told), after: seen(bench) };
  const [ofFirst, ofSecond] = alone;
  const allowed: Ending[] = [
    ...inOrder,
    { told: [...ofFirst.told, 'changed'], after: ofFirst.after },
    { told: ['changed', ...ofSecond.told], after: ofSecond.after },
    // What a hand changed may be a reason of its own, which is told: the sheet is gone, say.
    ...(COLLEAGUES.includes(second) && are.told[0] !== 'done'
      ? [{ told: are.told, after: ofSecond.after }]
      : []),
  ];
  if (allowed.some((ending) => isSame(ending, are))) return left;
  const nearest = allowed.find((ending) => ending.told.join() === are.told.join());
  const how = `told ${are.told.join(', ')}`;
  return [...left, how, ...(nearest ? differences(nearest.after, are.after) : [])];
}

function isSame(a: Ending, b: Ending): boolean {
  return a.told.join() === b.told.join() && differences(a.after, b.after).length === 0;
}

function told(end: End): string {
  if (!('thrown' in end)) return 'done';
  if (end.thrown instanceof OfficerError) return end.thrown.key;
  throw end.thrown;
}

/**
 * The picture without what the later of two decides (which sheet is shown, what is selected, in which order tabs
 * stand), and without how a text came into its cell: typed, or carried there.
 */
function seen(bench: Bench): Picture {
  const lines = [...picture(bench)].filter(
    ([what]) => what !== 'active' && !what.endsWith(': selection'),
  );
  return new Map(
    lines.map(([what, how]) => [
      what,
      what === 'sheets'
        ? JSON.stringify((JSON.parse(how) as string[]).sort())
        : how.replace(/"quotePrefix":true,|,?"quotePrefix":true/g, ''),
    ]),
  );
}
