import { today } from '../clock';
import { officeDoor as door } from '../excel/door/office-door';
import type { LiveView } from '../excel/follow/live-view';
import type { PaneActions } from './actions';

// What reads tables and what writes reports are files of their own: the first is fetched while the pane
// draws itself, the second when the pane has something to report on.
const reading = () => import(/* webpackChunkName: "read" */ '../excel/follow/live-view');
const writing = () =>
  import(/* webpackChunkName: "report", webpackPrefetch: true */ '../excel/reports/create-report');
const urging = () => import(/* webpackChunkName: "report" */ '../excel/reports/create-reminders');
const returning = () => import(/* webpackChunkName: "report" */ '../excel/reports/write-back');
const standing = () => import(/* webpackChunkName: "report" */ '../excel/reports/read-document');
const drawing = () => import(/* webpackChunkName: "report" */ '../excel/sheet/create-template');
const making = () => import(/* webpackChunkName: "report" */ '../excel/sheet/create-programme');
const slipping = () => import(/* webpackChunkName: "report" */ '../excel/sheet/create-slips');
const anew = () => import(/* webpackChunkName: "read" */ '../excel/read/read-programme');
const remarking = () => import(/* webpackChunkName: "marking" */ '../excel/progress/write-remarks');
const colouring = () => import(/* webpackChunkName: "highlight" */ '../excel/highlight');
const saving = () =>
  import(/* webpackChunkName: "settings-part" */ '../excel/settings/save-settings');
const marking = () => import(/* webpackChunkName: "marking" */ '../excel/progress');
const undoing = () => import(/* webpackChunkName: "marking" */ '../excel/progress/undo');
const selecting = () => import(/* webpackChunkName: "live" */ '../excel/follow/selected-task');
const pointing = () => import(/* webpackChunkName: "read" */ '../excel/read/pointed-header');
const picking = () => import(/* webpackChunkName: "live" */ '../excel/follow/select-tasks');
const watching = () => import(/* webpackChunkName: "live" */ '../excel/follow/watch-selection');
const following = () => import(/* webpackChunkName: "live" */ '../excel/follow/follower');
const opening = () => import(/* webpackChunkName: "settings-part" */ '../excel/door/auto-open');
const moving = () => import(/* webpackChunkName: "read" */ '../excel/door/navigate');

/** What the pane shows, and keeps up to date; one for all actions. */
let shown: Promise<LiveView> | null = null;
const view = () => (shown ??= reading().then(({ createLiveView }) => createLiveView(door)));

/** The pane's actions over the workbook it stands beside. Call only after Office.onReady. */
export const excelActions: PaneActions = {
  loadView: async (days) => (await view()).load(days),
  createReport: async (request, watch) => (await writing()).createReport(door, request, watch),
  createReminders: async (request, watch) => (await urging()).createReminders(door, request, watch),
  createSummary: async (request, watch) => (await writing()).createSummary(door, request, watch),
  writeBack: async (request, watch) => (await returning()).writeBack(door, request, watch),
  readDocument: async (wanted) => (await standing()).readDocument(door, wanted),
  highlight: async (watch) =>
    (await colouring()).highlight(door, undefined, watch, today(window.location)),
  removeHighlight: async () => (await colouring()).removeHighlight(door),
  saveSettings: async (changes, options) => (await saving()).saveSettings(door, changes, options),
  markProgress: async (request, watch) => {
    const live = await view();
    const result = await (await marking()).markProgress(door, request, watch, live.known());
    const cells = result.undo?.cells ?? [];
    live.wrote(
      request.sheet,
      cells.map(({ address }) => address),
    );
    return result;
  },
  undo: async (record, watch) =>
    (await undoing()).undo(door, record, watch, (await view()).known()),
  selectedTasks: async (programmes) => (await selecting()).selectedTasks(door, programmes),
  pointedHeader: async () => (await pointing()).pointedHeader(door),
  selectTasks: async (programme, tasks) => (await picking()).selectTasks(door, programme, tasks),
  followTables: async (options) => (await following()).followTables(door, await view(), options),
  watchSelection: async (options) => (await watching()).watchSelection(door, options),
  createTemplate: async (year) => (await drawing()).createTemplate(door, year),
  createProgramme: async (programme) => (await making()).createProgramme(door, programme),
  readProgramme: async (place, asOf) => (await anew()).readProgramme(door, place, asOf),
  createSlips: async (slips) => (await slipping()).createSlips(door, slips),
  writeRemarks: async (request, watch) => {
    const live = await view();
    const result = await (await remarking()).writeRemarks(door, request, watch);
    const cells = result.undo?.cells ?? [];
    live.wrote(
      request.sheet,
      cells.map(({ address }) => address),
    );
    return result;
  },
  opensByItself: async () => (await opening()).opensByItself(door),
  openByItself: async (on) => (await opening()).openByItself(door, on),
  activeSheet: async () => (await moving()).activeSheet(door),
  activateSheet: async (sheet) => (await moving()).activateSheet(door, sheet),
  selectCell: async (sheet, address) => (await moving()).selectCell(door, sheet, address),
};
