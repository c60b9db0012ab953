import type { Programme, Task } from '../programme/types';

/** A numbered task: its number inside its group ("1.2" is 2 in group "1"). */
export interface NumberedTask {
  readonly task: Task;
  readonly number: number;
}

/** Tasks that count together: those of one section with the same leading part of the number. */
export interface OrdinalGroup {
  /** The leading part with its point ("1." of "1.2"), "" for plain numbers. */
  readonly prefix: string;
  readonly tasks: readonly NumberedTask[];
}

/** "I.1", "1.1", "01", "1.", "a)": everything up to the last number is the leading part. */
const ORDINAL = /^(?<prefix>(?:[\p{L}\d]+[.\-/])*)(?<number>\d{1,6})$/u;
/** 1 shown as "1.0" is the number 1. */
const POINT_ZERO = /^(\d+)\.0+$/;

/**
 * The numbered tasks of a programme in groups, sections in sheet order. Ordinals restart in each section;
 * what is no number ("-", "a") belongs to no group.
 */
export function ordinalGroups(programme: Programme): OrdinalGroup[][] {
  const bySection = new Map<number, Task[]>();
  for (const task of programme.tasks) {
    const heading = programme.sections.findLast((section) => section.row < task.row)?.row ?? 0;
    const tasks = bySection.get(heading) ?? [];
    tasks.push(task);
    bySection.set(heading, tasks);
  }
  const sections = [...bySection].sort(([a], [b]) => a - b);
  return sections.map(([, tasks]) => groupsOf(tasks));
}

function groupsOf(tasks: readonly Task[]): OrdinalGroup[] {
  const groups = new Map<string, NumberedTask[]>();
  for (const task of tasks) {
    const read = readOrdinal(task.ordinal);
    if (read === null) continue;
    const group = groups.get(read.prefix) ?? [];
    group.push({ task, number: read.number });
    groups.set(read.prefix, group);
  }
  return [...groups].map(([prefix, numbered]) => ({ prefix, tasks: numbered }));
}

/** The leading part and number of an ordinal as displayed; null where it is no number. */
export function readOrdinal(text: string): { prefix: string; number: number } | null {
  const trimmed = text
    .trim()
    .replace(/[.)\s]+$/u, '')
    .replace(POINT_ZERO, '$1');
  const match = ORDINAL.exec(trimmed);
  if (match?.groups === undefined) return null;
  return { prefix: match.groups['prefix'] ?? '', number: Number(match.groups['number']) };
}
