import { programmeAt, type Programme, type StatusReading, type Task } from '../programme';
import { unitKeyer } from '../programme/responsibility';
import { statusOf } from '../programme/status';
import type { Placement } from './classes';
import { place } from './classes';
import { countedNames } from './groups';
import { correctedReading } from './corrected';
import type { ReportInput } from './input';
import type { Period } from './period';
import { isCountedClass } from './statistics';
import { lacksColumn } from './lacks-column';
import { NO_GROUP } from '../strings/report';

/** A task with its status, and whom it counts for. */
export interface ReadTask {
  readonly programme: Programme;
  readonly task: Task;
  /** Its status: the programme's own, or what the officer wrote over it in the report. */
  readonly reading: StatusReading;
  /** Its status as the programme says it. */
  readonly own: StatusReading;
  /** The unit and the director it counts under, "Chưa phân công" and the like included. */
  readonly unit: string;
  readonly director: string;
}

/** A task as a report sees it: with its place in the period. */
export interface PlacedTask extends ReadTask {
  readonly placement: Placement;
}

/** What statuses and counted names depend on. */
export type ReadingInput = Pick<
  ReportInput,
  'programmes' | 'asOf' | 'dayOver' | 'dueSoonDays' | 'aliases' | 'byHand'
>;

/** Places tasks in the period; those whose ids are `leftOut` in no class of it, where they would count. */
export function placeTasks(
  read: readonly ReadTask[],
  period: Period,
  leftOut: ReadonlySet<string> = new Set(),
): PlacedTask[] {
  return read.map((item) => {
    const placement = placeCorrected(item, period);
    const out = leftOut.has(item.task.id) && isCountedClass(placement.class);
    return { ...item, placement: out ? { class: null, outside: 'leftOut' } : placement };
  });
}

/**
 * A correction says what a task has come to, not when: it stays in the class that the programme gives it, unless it
 * was dropped.
 */
function placeCorrected({ task, own, reading }: ReadTask, period: Period): Placement {
  return place(task, reading.status === 'dropped' ? reading : own, period);
}

/** Reads the status of every task of the programmes, in their order. */
export function readTasks(input: ReadingInput): ReadTask[] {
  const { aliases = [], dueSoonDays, dayOver, byHand } = input;
  const keyOf = unitKeyer(aliases);
  const preferred = aliases.map(({ name }) => name);
  const programmes = input.programmes.map((programme) => programmeAt(programme, input.asOf));
  const all = programmes.flatMap(({ tasks }) => tasks);
  const unitNames = countedNames(all.map(firstLead), keyOf, preferred);
  const directorNames = countedNames(all.map(firstDirector), keyOf, preferred);
  return programmes.flatMap((programme) =>
    programme.tasks.map((task) => {
      const own = statusOf(task, input.asOf, { dueSoonDays, dayOver });
      return {
        programme,
        task,
        own,
        reading: correctedReading(own, byHand?.cells.get(task.id)?.status),
        unit: unitNames.get(firstLead(task) ?? '') ?? noUnit(programme),
        director: directorNames.get(firstDirector(task) ?? '') ?? noDirector(programme),
      };
    }),
  );
}

function noUnit(programme: Programme): string {
  return lacksColumn(programme, 'lead') ? NO_GROUP.unitColumn : NO_GROUP.unit;
}

function noDirector(programme: Programme): string {
  return lacksColumn(programme, 'director') ? NO_GROUP.directorColumn : NO_GROUP.director;
}

function firstLead(task: Task): string | null {
  return task.leads[0] ?? null;
}

function firstDirector(task: Task): string | null {
  return task.directors[0] ?? null;
}
