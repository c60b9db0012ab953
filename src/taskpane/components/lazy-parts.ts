import { lazy } from 'react';

// Parts beyond the first glance are fetched when first shown; they show no whole view.
export const ViewTabs = lazy(async () => {
  const file = await import(/* webpackChunkName: "tabs" */ './ViewTabs');
  return { default: file.ViewTabs };
});
export const MoreMenu = lazy(async () => {
  const file = await import(/* webpackChunkName: "menu" */ './MoreMenu');
  return { default: file.MoreMenu };
});
export const PeriodMenu = lazy(async () => {
  const file = await import(/* webpackChunkName: "menu" */ './report/PeriodMenu');
  return { default: file.PeriodMenu };
});
export const DayChoice = lazy(async () => {
  const file = await import(/* webpackChunkName: "days" */ './day/DayChoice');
  return { default: file.DayChoice };
});
export const TaskOpen = lazy(async () => {
  const file = await import(/* webpackChunkName: "task" */ './tasks/TaskOpen');
  return { default: file.TaskOpen };
});
export const PickedBar = lazy(async () => {
  const file = await import(/* webpackChunkName: "task" */ './tasks/PickedBar');
  return { default: file.PickedBar };
});
export const ColoursPanel = lazy(async () => {
  const file = await import(/* webpackChunkName: "colours" */ './colours/ColoursPanel');
  return { default: file.ColoursPanel };
});
export const PlanImport = lazy(async () => {
  const file = await import(/* webpackChunkName: "plan" */ './plan/PlanImport');
  return { default: file.PlanImport };
});
export const SlipsOut = lazy(async () => {
  const file = await import(/* webpackChunkName: "slips" */ './slips/SlipsOut');
  return { default: file.SlipsOut };
});
export const ReturnedSlips = lazy(async () => {
  const file = await import(/* webpackChunkName: "returned" */ './returned/ReturnedSlips');
  return { default: file.ReturnedSlips };
});
export const FilesSummary = lazy(async () => {
  const file = await import(/* webpackChunkName: "files-summary" */ './summary/FilesSummary');
  return { default: file.FilesSummary };
});
export const NextYear = lazy(async () => {
  const file = await import(/* webpackChunkName: "year" */ './year/NextYear');
  return { default: file.NextYear };
});
