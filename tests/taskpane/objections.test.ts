import { describe, expect, it } from '@jest/globals';
import type { ProgressAct } from '../../src/programme/progress-words';
import { objectionTo } from '../../src/taskpane/components/tasks/objections';
import { tasksOf } from '../../src/taskpane/state/selectors';
import { fakeReading, fakeTask } from './fakes';

const TODAY = '2026-11-27';
const late = tasksOf(fakeReading(['overdue'], { tasks: [fakeTask(1, { due: '2026-09-30' })] }));
const finished = tasksOf(fakeReading(['completedOnTime', 'completed']));
const objection = (act: ProgressAct, items = late) => objectionTo(act, items, TODAY);

describe('what an act is asked about or refused for', () => {
  it('lets a completion of today or earlier pass', () => {
    expect(objection({ kind: 'done', on: TODAY })).toBeNull();
    expect(objection({ kind: 'done', on: '2026-10-01' })).toBeNull();
  });

  it('asks about a completion in the future and names both days', () => {
    const found = objection({ kind: 'done', on: '2026-12-31' });
    expect(found?.kind).toBe('asked');
    expect(found?.sentence).toContain('31/12/2026');
    expect(found?.sentence).toContain('27/11/2026');
  });

  it('refuses an extension into the past', () => {
    expect(objection({ kind: 'extended', to: '2020-01-01' })?.kind).toBe('refused');
    expect(objection({ kind: 'extended', to: '2026-11-26' }, finished)?.kind).toBe('refused');
  });

  it('lets an extension of a late task pass, from today on', () => {
    expect(objection({ kind: 'extended', to: TODAY })).toBeNull();
    expect(objection({ kind: 'extended', to: '2026-12-31' })).toBeNull();
  });

  it('asks about an extension that does not move the deadline on', () => {
    const early = tasksOf(
      fakeReading(['inProgress'], { tasks: [fakeTask(1, { due: '2026-12-31' })] }),
    );
    expect(objection({ kind: 'extended', to: '2026-12-31' }, early)?.kind).toBe('asked');
    expect(objection({ kind: 'extended', to: '2027-01-01' }, early)).toBeNull();
  });

  it.each<ProgressAct>([
    { kind: 'extended', to: '2026-12-31' },
    { kind: 'inProgress', percent: 60 },
    { kind: 'dropped' },
  ])('asks before a finished task is reopened: %j', (act) => {
    const found = objection(act, finished);
    expect(found?.kind).toBe('asked');
    expect(found?.sentence).toContain('2 nhiệm vụ');
  });

  it('asks nothing where a finished task is given another day of completion', () => {
    expect(objection({ kind: 'done', on: TODAY }, finished)).toBeNull();
  });
});
