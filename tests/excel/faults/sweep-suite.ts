import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Fault } from '../../../src/host';
import { ERRORS } from '../../../src/strings/errors';
import type { FaultAction } from './actions';
import {
  deathFaultsOf,
  faultsOf,
  groundOf,
  picture,
  runUnder,
  strangersIn,
  type Ground,
  type Outcome,
} from './sweep';
import { differences } from '../whole-workbook';

const DONE = [false, true];
/** How many requests may follow a failing one: what settles the workbook, and its own repetition. */
const AFTER = 2;
type Check = (ground: Ground, faults: readonly Fault[]) => Promise<readonly string[]>;

const settled: Check = async (ground, faults) => faultsOf(ground, await runUnder(ground, faults));

/** After the connection came back, the same action must make the workbook complete. */
const survived: Check = async (ground, faults) => {
  const outcome = await runUnder(ground, faults);
  const found = deathFaultsOf(ground, outcome);
  await repeat(ground, outcome);
  const again = differences(ground.complete, picture(outcome.bench));
  return [...found, ...again.map((one) => `made again: ${one}`)];
};

/** The action once more, unless it was done and cannot be done twice. */
async function repeat({ action, complete }: Ground, { bench, after }: Outcome): Promise<void> {
  if (action.once && differences(complete, after).length === 0) return;
  await action.act(bench);
}

/** Runs a check under each of these orders, one after the other; what is wrong, cut short. */
async function sweep(
  ground: Ground,
  orders: readonly (readonly Fault[])[],
  check: Check,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const faults of orders) {
    const found = await check(ground, faults);
    if (found.length > 0)
      wrong.push(`${JSON.stringify(faults)}: ${found.slice(0, 4).join(' | ').slice(0, 600)}`);
  }
  return wrong;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Two failures are as bad as a dead connection, but the action may have been done in spite of them. */
const twice: Check = async (ground, faults) => {
  const outcome = await runUnder(ground, faults);
  const found = outcome.told === null ? faultsOf(ground, outcome) : deathFaultsOf(ground, outcome);
  await repeat(ground, outcome);
  const again = differences(ground.complete, picture(outcome.bench));
  return [...found, ...again.map((one) => `made again: ${one}`)];
};

/**
 * Defines the tests of these actions under every fault, whole workbooks compared after each run. In a file of its own
 * for each part of the actions, so that the parts run side by side.
 */
export function sweepActions(actions: readonly FaultAction[]): void {
  jest.setTimeout(120_000);
  describe.each(actions)('$name', (action) => {
    let ground: Ground;

    beforeAll(async () => {
      ground = await groundOf(action);
    });

    it('ends the same when made a second time, and leaves no hidden sheet', async () => {
      const { bench, told } = await runUnder(ground, []);
      expect(told).toBeNull();
      if (!action.once) await action.act(bench);
      expect(differences(ground.complete, picture(bench))).toEqual([]);
      if (action.name !== 'reading') expect(strangersIn(bench)).toEqual([]);
    });

    it.each(DONE)(
      'is done or undone when any one request fails (carried out: %s)',
      async (done) => {
        const orders = upTo(ground.requests).flatMap((at) =>
          ['GeneralException', 'InvalidRequestContext'].map((code): Fault[] => [
            { kind: 'fail', at, code, done },
          ]),
        );
        expect(await sweep(ground, orders, settled)).toEqual([]);
      },
    );

    it('is done or undone when a cell is being edited during any one request', async () => {
      const orders = upTo(ground.requests).map((at): Fault[] => [
        { kind: 'cellEdit', from: at, until: at },
      ]);
      expect(await sweep(ground, orders, settled)).toEqual([]);
    });

    it.each(DONE)(
      'harms no officer when the connection dies (last carried out: %s)',
      async (done) => {
        const orders = upTo(ground.requests).map((from): Fault[] => [{ kind: 'dead', from, done }]);
        expect(await sweep(ground, orders, survived)).toEqual([]);
      },
    );

    it('harms no officer when two requests fail', async () => {
      const orders = upTo(ground.requests).flatMap((at) =>
        upTo(AFTER).flatMap((gap) =>
          DONE.map((done): Fault[] => [
            { kind: 'fail', at, code: 'GeneralException', done },
            { kind: 'fail', at: at + 1 + gap, code: 'GeneralException', done: !done },
          ]),
        ),
      );
      expect(await sweep(ground, orders, twice)).toEqual([]);
    });

    it('is tried once more when the context is given up at the first request', async () => {
      const code = 'InvalidRequestContext';
      const once = await runUnder(ground, [{ kind: 'fail', at: 0, code }]);
      expect(once.told).toBeNull();
      expect(differences(ground.complete, once.after)).toEqual([]);
      const always = await runUnder(ground, [{ kind: 'dead', from: 0, code }]);
      expect(always.told?.sentence).toBe(ERRORS.connection);
      expect(always.bench.host.log).toHaveLength(2);
      expect(differences(ground.before, always.after)).toEqual([]);
    });
  });
}
