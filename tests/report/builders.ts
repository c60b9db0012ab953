import type { Day, Programme, Progress, Task, TimeExpression } from '../../src/programme';
import type { ReportCalendar } from '../../src/report/calendar';
import type { ReportInput } from '../../src/report/input';
import { NO_REPORT_SETTINGS } from '../../src/report/input';
import type { Period } from '../../src/report/period';
import { parsePeriod } from '../../src/report/period';
import { defaultAsOf, nextPeriod } from '../../src/report/period-steps';
import { NO_PROGRESS, plainTask } from '../plain-task';

/** The period of an id that the test knows to be right. */
export function period(id: string, calendar: ReportCalendar = 'month'): Period {
  const found = parsePeriod(id, calendar);
  if (!found) throw new Error(`no period ${id}`);
  return found;
}

/** A time expression with this text; its kind and days matter to nothing in a report. */
export function time(text: string, kind: TimeExpression['kind'] = 'month'): TimeExpression {
  return { kind, from: null, to: null, text, inferred: [] };
}

/** Progress that says no more than these fields. */
export function progress(fields: Partial<Progress> = {}): Progress {
  return { ...NO_PROGRESS, ...fields };
}

/** Done, on this day or without one. */
export function done(day: Day | null = null, text = 'Đã hoàn thành'): Progress {
  return progress({ state: 'done', completedFrom: day, completedOn: day, text });
}

/** A task with these fields; one that has nothing but a content, a lead and a director otherwise. */
export function task(fields: Partial<Task> & { readonly row: number }): Task {
  return plainTask({ originalDue: fields.due ?? null, directors: ['Chủ tịch'], ...fields });
}

/** A programme of these tasks, in a layout that has every column. */
export function programme(tasks: readonly Task[], fields: Partial<Programme> = {}): Programme {
  return {
    sheet: 'CT',
    title: 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025',
    year: 2025,
    declaredTotal: null,
    frame: {
      sheet: 'CT',
      headerTop: 0,
      headerBottom: 0,
      bodyBottom: tasks.length,
      left: 0,
      right: 7,
      columns: {
        ordinal: 0,
        content: 1,
        start: 2,
        deadline: 3,
        responsible: 4,
        director: 5,
        note: 7,
      },
      repeatedHeaders: [],
    },
    sections: [],
    tasks,
    problems: [],
    ...fields,
  };
}

/** What a report of these tasks is made from, as of the period's last day. */
export function input(
  tasks: readonly Task[],
  id: string,
  fields: Partial<ReportInput> = {},
): ReportInput {
  const chosen = fields.period ?? period(id);
  return {
    programmes: [programme(tasks)],
    period: chosen,
    nextPeriod: nextPeriod(chosen),
    dayOver: true,
    asOf: defaultAsOf(chosen, '9999-12-31'),
    settings: NO_REPORT_SETTINGS,
    dueSoonDays: 7,
    ...fields,
  };
}
