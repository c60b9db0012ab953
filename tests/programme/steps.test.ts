import { describe, expect, it } from '@jest/globals';
import { CHECKS, runChecks, runChecksSteps } from '../../src/checks';
import { readProgrammes, readProgrammesSteps } from '../../src/programme/read';
import { flatMapInSteps, mapInSteps, type Steps } from '../../src/programme/steps';
import { largeSnapshot } from '../samples/large';

/** The result of work in pieces and how often it stopped. */
function counted<T>(steps: Steps<T>): { value: T; stops: number } {
  let stops = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) stops += 1;
  return { value: step.value, stops };
}

/** Whether two values say the same; comparing ten thousand tasks field by field takes a test framework long. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

describe('mapInSteps', () => {
  it('maps every item in its place, stopping after every two hundred', () => {
    const items = Array.from({ length: 1001 }, (_, i) => i);
    const { value, stops } = counted(mapInSteps(items, (item, index) => item * 2 + index));
    expect(value).toEqual(items.map((item) => item * 3));
    expect(stops).toBe(5);
  });

  it('does nothing before it is asked to, and no more than a piece at a time', () => {
    const seen: number[] = [];
    const steps = mapInSteps(
      Array.from({ length: 500 }, (_, i) => i),
      (i) => seen.push(i),
    );
    expect(seen).toHaveLength(0);
    steps.next();
    expect(seen).toHaveLength(200);
    steps.return([]);
    expect(seen).toHaveLength(200);
  });

  it('stops nowhere in few items', () => {
    expect(counted(mapInSteps([], () => 1))).toEqual({ value: [], stops: 0 });
    expect(counted(mapInSteps([1, 2], String))).toEqual({ value: ['1', '2'], stops: 0 });
  });
});

describe('flatMapInSteps', () => {
  it('joins what each piece of work gave, and stops where it stops', () => {
    const work = function* (item: number): Steps<number[]> {
      yield;
      return [item, item];
    };
    expect(counted(flatMapInSteps([1, 2], work))).toEqual({ value: [1, 1, 2, 2], stops: 4 });
  });
});

describe('ten thousand tasks', () => {
  const snapshot = largeSnapshot(10_000);
  const read = counted(readProgrammesSteps(snapshot));

  it('are read in at least a hundred pieces, as at once', () => {
    expect(read.stops).toBeGreaterThan(100);
    expect(read.value[0]?.tasks).toHaveLength(10_000);
    expect(isSame(read.value, readProgrammes(snapshot))).toBe(true);
  });

  it('are checked check by check, as at once', () => {
    const context = {
      programmes: read.value,
      sheets: [snapshot.name],
      asOf: '2025-09-30',
      today: '2025-10-06',
    };
    const checked = counted(runChecksSteps(context));
    expect(checked.stops).toBeGreaterThanOrEqual(CHECKS.length);
    expect(isSame(checked.value, runChecks(context))).toBe(true);
  });

  it('that no header belongs to are walked through in pieces, too', () => {
    const headless = { ...snapshot, values: snapshot.values.slice(6) };
    const { value, stops } = counted(readProgrammesSteps(headless));
    expect(value).toEqual([]);
    expect(stops).toBeGreaterThan(40);
  });
});
