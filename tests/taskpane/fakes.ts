import type { Programme, Status, StatusReading, Task } from '../../src/programme';
import type { RemindersResult } from '../../src/excel';
import type { HighlightResult } from '../../src/excel/highlight';
import type { UndoRecord } from '../../src/excel/progress';
import { DEFAULT_SETTINGS } from '../../src/excel/settings/settings';
import { buildReport, makePeriod } from '../../src/report';
import type {
  PaneActions,
  ProgrammeReading,
  ReportResult,
  WorkbookView,
} from '../../src/taskpane/actions';
import { initialState, type PaneState } from '../../src/taskpane/state/state';
import type { Pane } from '../../src/taskpane/state/use-pane';
import { plainTask } from '../plain-task';

/** The pane as its parts see it, on 8 October 2025, with controls that do nothing unless replaced. */
export function fakePane(fields: Partial<PaneState> = {}, own: Partial<Pane> = {}): Pane {
  const nothing = () => undefined;
  return {
    actions: fakeActions(fakeView([])),
    state: { ...initialState('2025-10-08'), ...fields },
    dispatch: nothing,
    read: nothing,
    run: nothing,
    stop: nothing,
    openSheet: nothing,
    openCell: nothing,
    ...own,
  };
}

/** A task with the fields a test cares about; the rest as a plain row would give them. */
export function fakeTask(number: number, fields: Partial<Task> = {}): Task {
  return plainTask({
    id: `CTCT 2025!${number + 6}`,
    ordinal: String(number).padStart(2, '0'),
    row: number + 6,
    content: `Nhiệm vụ số ${number}`,
    ...fields,
  });
}

/** A programme with one task for each status given. */
export function fakeReading(
  statuses: readonly Status[],
  fields: Partial<Programme> = {},
): ProgrammeReading {
  const programme: Programme = {
    sheet: 'CTCT 2025',
    title: 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025',
    year: 2025,
    declaredTotal: null,
    frame: {
      sheet: 'CTCT 2025',
      headerTop: 5,
      headerBottom: 5,
      bodyBottom: 5 + statuses.length,
      left: 0,
      right: 7,
      columns: { ordinal: 0, content: 1, start: 2, deadline: 3, responsible: 4 },
      repeatedHeaders: [],
    },
    sections: [],
    tasks: statuses.map((_status, index) => fakeTask(index + 1)),
    problems: [],
    ...fields,
  };
  return { programme, readings: statuses.map(fakeStatus) };
}

function fakeStatus(status: Status): StatusReading {
  return { status, daysLate: status === 'overdue' ? 12 : 0, daysLeft: null, nextDue: null };
}

/** A workbook of these programmes with default settings and no findings. */
export function fakeView(
  programmes: readonly ProgrammeReading[],
  fields: Partial<WorkbookView> = {},
): WorkbookView {
  return {
    programmes,
    findings: [],
    chosen: 0,
    settings: DEFAULT_SETTINGS,
    settingsUnreadable: false,
    settingsIgnored: [],
    ...fields,
  };
}

const THIRD_QUARTER = makePeriod('quarter', 2025, 3);

/** A report of 23 tasks, 7 of them overdue. */
export const FAKE_REPORT: ReportResult = {
  sheet: 'BC Quý III-2025',
  sheets: ['BC Quý III-2025'],
  replaced: false,
  source: 'CTCT 2025',
  period: THIRD_QUARTER,
  asOf: '2025-09-30',
  document: buildReport({
    programmes: [],
    period: THIRD_QUARTER,
    asOf: '2025-09-30',
    settings: DEFAULT_SETTINGS.office,
    dueSoonDays: 7,
    nextPeriod: makePeriod('quarter', 2025, 4),
    dayOver: true,
  }),
  rates: { doneOfDue: 0.5, onTimeOfDone: null },
  kept: [],
  beside: 0,
  lost: [],
  leftOut: [],
  counts: {
    total: 23,
    due: 4,
    carriedOver: 4,
    continuing: 15,
    undated: 0,
    dropped: 0,
    byStatus: {
      completedOnTime: 0,
      completedLate: 0,
      completed: 0,
      overdue: 7,
      dueSoon: 1,
      notStarted: 0,
      inProgress: 15,
      ongoing: 0,
      undated: 0,
      dropped: 0,
    },
  },
};

/** A list of two tasks to urge. */
export const FAKE_REMINDERS: RemindersResult = {
  sheet: 'Danh sách đôn đốc',
  replaced: false,
  source: 'CTCT 2025',
  counts: { overdue: 2, dueSoon: 0 },
  document: { asOf: '2025-10-08', counts: { overdue: 2, dueSoon: 0 }, papers: [] },
};

/** Three rules over one sheet. */
export const FAKE_HIGHLIGHT: HighlightResult = {
  sheets: ['CTCT 2025'],
  rules: 3,
  byKind: { overdue: 1, dueSoon: 1, unassigned: 1, done: 0 },
  unmarked: [],
};

/** A record of nothing written. */
export const FAKE_UNDO: UndoRecord = { sheet: 'CTCT 2025', cells: [] };

/** Actions over a workbook that is only a view; each may be replaced. */
export function fakeActions(view: WorkbookView, own: Partial<PaneActions> = {}): PaneActions {
  return {
    loadView: () => Promise.resolve(view),
    createReport: () => Promise.resolve(FAKE_REPORT),
    createReminders: () => Promise.resolve(FAKE_REMINDERS),
    createSummary: () => Promise.resolve({ ...FAKE_REPORT, sheet: 'TH Quý III-2025' }),
    readDocument: () =>
      Promise.resolve({
        sheet: FAKE_REPORT.sheet,
        document: FAKE_REPORT.document,
        pictures: new Map(),
        missing: 0,
      }),
    writeBack: () =>
      Promise.resolve({
        report: 'BC Quý III-2025',
        sheet: 'CTCT 2025',
        written: 0,
        unchanged: 0,
        undo: null,
        ids: [],
        left: [],
      }),
    highlight: () => Promise.resolve(FAKE_HIGHLIGHT),
    removeHighlight: () => Promise.resolve(3),
    saveSettings: () => Promise.resolve(),
    markProgress: ({ tasks }) =>
      Promise.resolve({ written: tasks.length, unchanged: 0, undo: FAKE_UNDO }),
    undo: () => Promise.resolve(),
    selectedTasks: () => Promise.resolve({ sheet: 'CTCT 2025', tasks: [] }),
    pointedHeader: () => Promise.resolve({ sheet: 'CTCT 2025', row: 3, columns: [] }),
    selectTasks: (_programme, tasks) => Promise.resolve(tasks),
    followTables: () =>
      Promise.resolve({ during: (action) => action(), stop: () => Promise.resolve() }),
    watchSelection: () => Promise.resolve({ stop: () => Promise.resolve() }),
    readProgramme: () => Promise.reject(new Error('no programme to read')),
    createSlips: (slips) => Promise.resolve(slips.map(({ sheet }) => sheet)),
    writeRemarks: ({ entries }) =>
      Promise.resolve({ written: entries.length, unchanged: 0, undo: null }),
    createProgramme: ({ sheet }) => Promise.resolve(sheet),
    createTemplate: (year) => Promise.resolve(`Chương trình ${year}`),
    opensByItself: () => Promise.resolve(false),
    openByItself: () => Promise.resolve(),
    activeSheet: () => Promise.resolve('CTCT 2025'),
    activateSheet: () => Promise.resolve(),
    selectCell: () => Promise.resolve(),
    ...own,
  };
}
