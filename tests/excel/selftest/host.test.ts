import { describe, expect, it } from '@jest/globals';
import type { ExcelRunner } from '../../../src/excel/door/runner';
import { differencesOf } from '../../../src/excel/selftest/compare';
import { PROBES, runProbes } from '../../../src/excel/selftest/run-probes';
import { openBench, TODAY } from '../../host/support';
import { askHost, doorOf } from './ask-host';

const expected = {
  left: [],
  answers: Object.fromEntries(PROBES.map(({ id, expected: answer }) => [id, answer])),
};

describe('the self-test against the stand-in host', () => {
  it('has every probe answered as Excel answers it', async () => {
    const recording = await askHost();
    expect(recording.left).toEqual([]);
    expect(differencesOf(recording, expected)).toEqual([]);
  });

  it('finds a host that went soft', async () => {
    const bench = openBench();
    // Takes every number format and says nothing: what a lazy stand-in would do.
    const soft: ExcelRunner = (batch) =>
      bench.run((context) => {
        const { sync } = context;
        return batch(
          new Proxy(context, {
            get: (target, key) =>
              key === 'sync'
                ? () => sync.call(target).catch(() => undefined)
                : (Reflect.get(target, key) as unknown),
          }),
        );
      });
    const origin = { version: 'soft', platform: 'node', day: TODAY };
    const recording = await runProbes(PROBES, { run: soft, support: { has: () => true } }, origin);
    const found = differencesOf(recording, expected).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['values.nul', 'sheets.history', 'rules.union']));
  });

  it('leaves out and names what an older Excel has not', async () => {
    const bench = openBench(['Sheet1'], { apiSets: { ExcelApi: '1.10' } });
    const origin = { version: 'old', platform: 'node', day: TODAY };
    const recording = await runProbes(PROBES, doorOf(bench), origin);
    expect(recording.left).toEqual(['ranges.mergedAreas', 'ranges.moveTo']);
    expect(differencesOf(recording, expected)).toEqual([]);
  });

  it('asks each probe under a name of its own', () => {
    const ids = PROBES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
  });
});
