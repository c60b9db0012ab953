import { describe, expect, it, jest } from '@jest/globals';
import { faultRuns } from './fault-runs';
import { groundOf } from './sweep';
import { named, wrongIn } from './sweep-sample';

// A fixed sample of `npm run sweep`: one run in eleven of what actions do under faults.

jest.setTimeout(120_000);
const EACH = 11;

describe('under faults', () => {
  it.each([
    'a first report',
    'a report made again, in its place between others',
    'reminders made again',
    'a highlight made again',
    'a highlight removed after a dead connection',
    'progress',
    'changed settings',
    'a template',
  ])('is done or undone, and harms no officer: %s', async (name) => {
    const runs = faultRuns(await groundOf(named(name)));
    expect(await wrongIn(runs, EACH)).toEqual([]);
  });
});
