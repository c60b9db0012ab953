import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReminders } from '../../../src/excel/reports/create-reminders';
import { createReport } from '../../../src/excel/reports/create-report';
import { createSummary } from '../../../src/excel/reports/create-report';
import type { ActionStep, Watch } from '../../../src/excel/door/watch';
import { openSample, sheetNames, type Bench } from '../host-door';
import { annexOf, gridOf, placeOf, typeAt } from './report-sheet';

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const REQUEST = { period: '2025-Q3', ...DAYS };
const SOURCE = 'Theo dõi 2025';
const SHEET = 'BC Quý III-2025';

const DOTS = /^\s*…+$/;
const ANNEXES = ([1, 2, 3] as const).map((number) => annexOf(SHEET, number));

let bench: Bench;

const ACTIONS = {
  createReport: (watch: Watch) => createReport(bench.door, REQUEST, watch),
  createSummary: (watch: Watch) => createSummary(bench.door, REQUEST, watch),
  createReminders: (watch: Watch) => createReminders(bench.door, DAYS, watch),
};

/** A watch that stops the action when its step number `at` begins; it notes all it is told. */
function stopping(at: number): { watch: Watch; told: [ActionStep, number][] } {
  const abort = new AbortController();
  const told: [ActionStep, number][] = [];
  const onProgress = (step: ActionStep, share: number): void => {
    told.push([step, share]);
    if (told.length - 1 === at) abort.abort();
  };
  return { watch: { onProgress, signal: abort.signal }, told };
}

beforeEach(async () => {
  bench = await openSample('withRemarks');
});

describe.each(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])('the watch of %s', (name) => {
  it('is told of every step in order, and of a share that never falls', async () => {
    const { watch, told } = stopping(-1);
    await ACTIONS[name](watch);
    const order: ActionStep[] = ['reading', 'computing', 'writing', 'finishing'];
    const steps = told.map(([step]) => order.indexOf(step));
    expect(new Set(steps).size).toBe(4);
    expect(steps).toEqual([...steps].sort());
    const shares = told.map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('stops at every step, leaving the workbook as it was', async () => {
    const { watch, told } = stopping(-1);
    await ACTIONS[name](watch);
    const steps = told.length;
    expect(steps).toBeGreaterThanOrEqual(5);
    for (let at = 0; at < steps; at += 1) {
      bench = await openSample('withRemarks');
      const before = await gridOf(bench, SOURCE);
      await expect(ACTIONS[name](stopping(at).watch)).rejects.toMatchObject({ key: 'cancelled' });
      expect(sheetNames(bench)).toEqual([SOURCE]);
      expect(bench.host.workbook.names).toEqual([]);
      expect(bench.host.workbook.customXml.size).toBe(0);
      expect(await gridOf(bench, SOURCE)).toEqual(before);
    }
  });
});

describe('a report made again and stopped', () => {
  it.each([0, 1, 2, 3, 4, 5])('at step %i leaves the old one whole', async (at) => {
    await createReport(bench.door, REQUEST);
    await typeAt(bench, SHEET, await placeOf(bench, SHEET, DOTS), 'Thiếu kinh phí');
    const before = await gridOf(bench, SHEET);
    await expect(ACTIONS.createReport(stopping(at).watch)).rejects.toMatchObject({
      key: 'cancelled',
    });
    expect(sheetNames(bench)).toEqual([SOURCE, SHEET, ...ANNEXES]);
    expect(await gridOf(bench, SHEET)).toEqual(before);
    expect(bench.host.workbook.customXml.size).toBe(1);
    await expect(createReport(bench.door, REQUEST)).resolves.toMatchObject({ replaced: true });
    await expect(placeOf(bench, SHEET, /^\s*Thiếu kinh phí$/)).resolves.toBeDefined();
  });

  it('is not told of steps again where the reading had to be tried twice', async () => {
    const { watch, told } = stopping(-1);
    bench.host.order([{ kind: 'fail', at: 1, code: 'InvalidRequestContext' }]);
    await createReport(bench.door, REQUEST, watch);
    const shares = told.map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
