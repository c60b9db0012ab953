import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/excel/settings/settings';
import {
  chosenPeriod,
  chosenProgramme,
  reportAsOf,
  tasksOf,
} from '../../src/taskpane/state/selectors';
import { programmeKeys } from '../../src/taskpane/state/programme-keys';
import { initialState, type PaneState } from '../../src/taskpane/state/state';
import { fakeReading, fakeView } from './fakes';

const first = fakeReading(['overdue']);
const second = fakeReading(['ongoing'], { title: 'PHỤ LỤC' });
const other = fakeReading(['dropped'], { sheet: 'Phụ lục 2023' });
const state = (fields: Partial<PaneState> = {}, today = '2025-10-08'): PaneState => ({
  ...initialState(today),
  ...fields,
});

describe('chosenProgramme', () => {
  const view = fakeView([first, second, other], { chosen: 2 });

  it('is none before anything was read and in a workbook without a programme', () => {
    expect(chosenProgramme(state())).toBeNull();
    expect(chosenProgramme(state({ view: fakeView([]) }))).toBeNull();
  });

  it('is the workbook’s own until the officer chooses', () => {
    expect(chosenProgramme(state({ view }))).toBe(other);
  });

  it('is the officer’s choice, told apart from another of the same sheet', () => {
    expect(programmeKeys(view)).toEqual([
      { sheet: 'CTCT 2025', nth: 0 },
      { sheet: 'CTCT 2025', nth: 1 },
      { sheet: 'Phụ lục 2023', nth: 0 },
    ]);
    expect(chosenProgramme(state({ view, chosen: { sheet: 'CTCT 2025', nth: 1 } }))).toBe(second);
  });

  it('falls back to the workbook’s own where the chosen one is gone', () => {
    expect(chosenProgramme(state({ view, chosen: { sheet: 'Đã xóa', nth: 0 } }))).toBe(other);
    const shrunk = fakeView([first], { chosen: 5 });
    expect(chosenProgramme(state({ view: shrunk }))).toBe(first);
  });
});

describe('chosenPeriod', () => {
  it.each([
    ['2025-09-25', '2025-Q3'],
    ['2025-07-10', '2025-Q2'],
    ['2026-01-05', '2025-Q4'],
  ])('offers on %s the quarter of twenty days before', (today, id) => {
    expect(chosenPeriod(state({}, today)).id).toBe(id);
  });

  it('is the officer’s choice, and the offered one where that choice is no period', () => {
    expect(chosenPeriod(state({ period: '2025-H1' })).id).toBe('2025-H1');
    expect(chosenPeriod(state({ period: 'quý ba' })).id).toBe('2025-Q3');
  });

  it('is cut by the workbook’s reporting calendar', () => {
    const view = fakeView([first], { settings: { ...DEFAULT_SETTINGS, calendar: 'nd09' } });
    expect(chosenPeriod(state({ view })).to).toBe('2025-09-14');
  });
});

describe('reportAsOf', () => {
  it('is the period’s last day once that is past, else today', () => {
    expect(reportAsOf(state())).toBe('2025-09-30');
    expect(reportAsOf(state({}, '2025-09-25'))).toBe('2025-09-25');
  });

  it('is the day the officer set, even beyond the period', () => {
    expect(reportAsOf(state({ reportAsOf: '2025-10-05' }))).toBe('2025-10-05');
  });
});

describe('tasksOf', () => {
  it('pairs each task with its own status', () => {
    const reading = fakeReading(['overdue', 'ongoing']);
    expect(tasksOf(reading).map(({ task, reading: { status } }) => [task.ordinal, status])).toEqual(
      [
        ['01', 'overdue'],
        ['02', 'ongoing'],
      ],
    );
  });
});
