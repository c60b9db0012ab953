import { describe, expect, it } from '@jest/globals';
import { fc } from '../../fuzz';
import { readProgrammes } from '../../../src/programme/read';
import { anySnapshot } from './arbitraries';

describe('readProgrammes on any grid', () => {
  it('never throws, and every task stands in its table with texts in NFC', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        for (const { frame, tasks } of readProgrammes(snapshot)) {
          for (const task of tasks) {
            expect(task.row - 1).toBeGreaterThan(frame.headerBottom);
            expect(Math.max(...task.rows) - 1).toBeLessThanOrEqual(frame.bodyBottom);
            expect(task.content).toBe(task.content.normalize('NFC'));
            expect(task.due === null || /^\d{4}-\d\d-\d\d$/.test(task.due)).toBe(true);
          }
          const ids = tasks.map((task) => task.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds tables in many of them, so that the test above means something', () => {
    const found = fc
      .sample(anySnapshot, 400)
      .filter((snapshot) => readProgrammes(snapshot).length > 0);
    expect(found.length).toBeGreaterThan(20);
  });
});
