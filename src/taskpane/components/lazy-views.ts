import { lazy } from 'react';

// Views beyond the first are fetched when first shown: the pane's own scripts stay small.
export const TasksView = lazy(async () => {
  const file = await import(/* webpackChunkName: "tasks" */ './tasks/TasksView');
  return { default: file.TasksView };
});
export const FindingsView = lazy(async () => {
  const file = await import(/* webpackChunkName: "findings" */ './findings/FindingsView');
  return { default: file.FindingsView };
});
export const ReportView = lazy(async () => {
  const file = await import(/* webpackChunkName: "report-view" */ './report/ReportView');
  return { default: file.ReportView };
});
export const SettingsView = lazy(async () => {
  const file = await import(/* webpackChunkName: "settings" */ './settings/SettingsView');
  return { default: file.SettingsView };
});
