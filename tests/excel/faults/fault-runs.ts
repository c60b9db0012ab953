import type { Fault } from '../../../src/host';
import { ERRORS } from '../../../src/strings/errors';
import { differences } from '../whole-workbook';
import {
  deathFaultsOf,
  faultsOf,
  picture,
  runUnder,
  strangersIn,
  type Ground,
  type Outcome,
} from './sweep';

/** One run of the sweep: what it does, and what was wrong with how it ended; nothing is fine. */
export interface SweepRun {
  readonly name: string;
  readonly check: () => Promise<readonly string[]>;
}

const DONE = [false, true];
/** How many requests may follow a failing one: what settles the workbook, and its own repetition. */
const AFTER = 2;

/** Every way in which an action's requests can fail: one, all from one on, two; and what it does without. */
export function faultRuns(ground: Ground): SweepRun[] {
  const requests = Array.from({ length: ground.requests }, (_, index) => index);
  const at = (what: string, check: Check, faults: readonly Fault[]): SweepRun => ({
    name: `${ground.action.name}: ${what} ${JSON.stringify(faults)}`,
    check: () => check(ground, faults),
  });
  return [
    { name: `${ground.action.name}: twice`, check: () => again(ground) },
    { name: `${ground.action.name}: context given up`, check: () => givenUp(ground) },
    ...requests.flatMap((one) => [
      ...DONE.flatMap((done) => [
        at('one fails', settled, [{ kind: 'fail', at: one, code: 'GeneralException', done }]),
        at('one fails', settled, [{ kind: 'fail', at: one, code: 'InvalidRequestContext', done }]),
        at('dies', survived, [{ kind: 'dead', from: one, done }]),
      ]),
      at('a cell is edited', settled, [{ kind: 'cellEdit', from: one, until: one }]),
      ...twoOf(one).map((faults) => at('two fail', twice, faults)),
    ]),
  ];
}

function twoOf(at: number): Fault[][] {
  const code = 'GeneralException';
  return Array.from({ length: AFTER }, (_, gap) => at + 1 + gap).flatMap((second) =>
    DONE.map((done): Fault[] => [
      { kind: 'fail', at, code, done },
      { kind: 'fail', at: second, code, done: !done },
    ]),
  );
}

type Check = (ground: Ground, faults: readonly Fault[]) => Promise<readonly string[]>;

/** Done or undone, whole workbooks compared. */
const settled: Check = async (ground, faults) => faultsOf(ground, await runUnder(ground, faults));

/** After the connection came back, the same action must make the workbook complete. */
const survived: Check = async (ground, faults) => {
  const outcome = await runUnder(ground, faults);
  return [...deathFaultsOf(ground, outcome), ...(await repeated(ground, outcome))];
};

/** Two failures are as bad as a dead connection, but the action may have been done in spite of them. */
const twice: Check = async (ground, faults) => {
  const outcome = await runUnder(ground, faults);
  const found = outcome.told === null ? faultsOf(ground, outcome) : deathFaultsOf(ground, outcome);
  return [...found, ...(await repeated(ground, outcome))];
};

/** What is wrong after the action was done once more, unless it was done and cannot be done twice. */
async function repeated(
  { action, complete }: Ground,
  { bench, after }: Outcome,
): Promise<readonly string[]> {
  if (!action.once || differences(complete, after).length > 0) await action.act(bench);
  return differences(complete, picture(bench)).map((one) => `made again: ${one}`);
}

/** Made a second time it ends the same, and leaves no hidden sheet. */
async function again(ground: Ground): Promise<readonly string[]> {
  const { bench, told } = await runUnder(ground, []);
  if (told !== null) return [`told ${told.key}`];
  if (!ground.action.once) await ground.action.act(bench);
  const hidden = ground.action.name === 'reading' ? [] : strangersIn(bench);
  return [...differences(ground.complete, picture(bench)), ...hidden];
}

/** A context given up at the first request is no failure; one given up ever again is told, after two requests. */
async function givenUp(ground: Ground): Promise<readonly string[]> {
  const code = 'InvalidRequestContext';
  const once = await runUnder(ground, [{ kind: 'fail', at: 0, code }]);
  const always = await runUnder(ground, [{ kind: 'dead', from: 0, code }]);
  const found = [
    ...differences(ground.complete, once.after),
    ...differences(ground.before, always.after),
  ];
  if (once.told !== null) found.push(`told ${once.told.key}`);
  if (always.told?.sentence !== ERRORS.connection) found.push(`told ${String(always.told?.key)}`);
  if (always.bench.host.log.length !== 2) found.push(`${always.bench.host.log.length} requests`);
  return found;
}
