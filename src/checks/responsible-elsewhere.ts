import type { LeadSource } from '../programme/types';
import { cellsOf } from './deadline-elsewhere';
import { findingAt, type Check } from './finding';

const SOURCES: readonly LeadSource[] = ['columns', 'section'];

/** Leads that stand in no cell of their own: one finding for each place they were taken from. */
export const responsibleElsewhere: Check = (programme) =>
  SOURCES.flatMap((source) => {
    const tasks = programme.tasks.filter(({ leadSource }) => leadSource === source);
    const [first] = tasks;
    if (first === undefined) return [];
    const { headerTop: row, left: column } = programme.frame;
    const told = { count: tasks.length, text: first.leads[0] ?? '', cells: cellsOf(tasks), source };
    return [findingAt('responsible.elsewhere', programme, { row, column }, told)];
  });
