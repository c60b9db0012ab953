import { describe, expect, it } from '@jest/globals';
import { reduce, type PaneEvent } from '../../src/taskpane/state/reducer';
import { initialState, type PaneState } from '../../src/taskpane/state/state';
import { fakeReading, fakeView } from './fakes';

const TODAY = '2025-10-08';
const view = fakeView([fakeReading(['overdue'])]);
const outcome = { sentence: 'Đã xong.', sheet: 'BC Quý III-2025' };
const failure = { sentence: 'Có lỗi.', detail: 'E1' };
const after = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reduce, initialState(TODAY));

describe('reading the workbook', () => {
  const started: PaneEvent = { type: 'readStarted', today: TODAY, reading: 1 };

  it('keeps the old view in sight while it reads again', () => {
    const state = after(
      started,
      { type: 'readEnded', reading: 1, view },
      { type: 'readStarted', today: TODAY, reading: 2 },
    );
    expect(state.view).toBe(view);
    expect(state.reading).toBe(2);
  });

  it('takes no answer but that to the latest question', () => {
    const newer: PaneEvent = { type: 'readStarted', today: TODAY, reading: 2 };
    expect(after(started, newer, { type: 'readEnded', reading: 1, view }).view).toBeNull();
    const late = after(started, newer, { type: 'readFailed', reading: 1, failure });
    expect(late.readFailure).toBeNull();
    expect(late.reading).toBe(2);
  });

  it('shows a failure until a reading succeeds', () => {
    const failed = after(started, { type: 'readFailed', reading: 1, failure });
    expect(failed).toMatchObject({ readFailure: failure, reading: 0 });
    const again = [
      { type: 'readStarted', today: TODAY, reading: 2 },
      { type: 'readEnded', reading: 2, view },
    ] as const;
    expect(again.reduce(reduce, failed).readFailure).toBeNull();
  });

  it('moves a view of today over midnight, and leaves a day the officer set', () => {
    const next: PaneEvent = { type: 'readStarted', today: '2025-10-09', reading: 1 };
    expect(after(next)).toMatchObject({ today: '2025-10-09', asOf: '2025-10-09' });
    const set = after({ type: 'dayChosen', day: '2025-09-30' }, next);
    expect(set).toMatchObject({ today: '2025-10-09', asOf: '2025-09-30' });
  });
});

describe('choosing a report', () => {
  it('forgets the as-of date of another period', () => {
    const state = after(
      { type: 'reportDayChosen', day: '2025-09-15' },
      { type: 'periodChosen', period: '2025-Q2' },
    );
    expect(state).toMatchObject({ period: '2025-Q2', reportAsOf: null });
  });

  it.each<PaneEvent>([
    { type: 'periodChosen', period: '2025-Q2' },
    { type: 'reportDayChosen', day: '2025-09-15' },
    { type: 'programmeChosen', key: { sheet: 'Phụ lục', nth: 0 } },
    { type: 'jobDismissed' },
  ])('takes the last result away on $type: it no longer belongs to what is chosen', (event) => {
    expect(after({ type: 'jobEnded', outcome }, event).job.kind).toBe('idle');
  });
});

describe('work on the workbook', () => {
  const started: PaneEvent = { type: 'jobStarted', name: 'report' };
  const progress = { step: 'writing', share: 0.6 } as const;

  it('follows the work to its result', () => {
    const running = after(started, { type: 'jobProgressed', progress });
    expect(running.job).toMatchObject({
      kind: 'running',
      name: 'report',
      progress,
      stopping: false,
    });
    const done = reduce(running, { type: 'jobEnded', outcome });
    expect(done.job).toMatchObject({ kind: 'done', outcome });
  });

  it('says that it is stopping while progress still comes in', () => {
    const state = after(started, { type: 'jobStopping' }, { type: 'jobProgressed', progress });
    expect(state.job).toMatchObject({ kind: 'running', name: 'report', progress, stopping: true });
  });

  it('shows a failure', () => {
    const state = after(started, { type: 'jobFailed', failure });
    expect(state.job).toEqual({ kind: 'failed', failure });
  });

  it('ignores progress that comes in after the end', () => {
    const ended = after(started, { type: 'jobEnded', outcome });
    expect(reduce(ended, { type: 'jobProgressed', progress })).toBe(ended);
    expect(reduce(ended, { type: 'jobStopping' })).toBe(ended);
  });
});
