import type { Day, Programme, Task } from '../programme';
import { columnLetters, programmeAt } from '../programme';
import { statusOf, type StatusOptions } from '../programme/status';
import { shownOrdinal } from '../strings/sub-tasks';
import { programmesOf } from '../excel/read/programmes';
import type { Arguments } from './arguments';
import { openFile } from './open';
import { readOpened } from './read-opened';
import { today } from '../clock';

/** `read FILE`: every programme of the workbook (or of --sheet) with its tasks and statuses, as JSON or as lines. */
export async function read(args: Arguments): Promise<number> {
  const asOf = args['as-of'] ?? today();
  const { door } = await openFile(args, asOf);
  const reading = await readOpened(door, args.sheet);
  const { dueSoonDays } = reading.settings.values;
  const programmes = programmesOf(reading, asOf).map((programme) => programmeAt(programme, asOf));
  const options = { dueSoonDays, dayOver: args['day-over'] };
  if (args.json) {
    const shown = programmes.map((programme) => programmeJson(programme, asOf, options));
    console.log(JSON.stringify({ programmes: shown }));
  } else for (const programme of programmes) printProgramme(programme, asOf, options);
  return 0;
}

function programmeJson(programme: Programme, asOf: Day, options: StatusOptions): unknown {
  const { sheet, title, year, years = null, plan = null, declaredTotal, frame } = programme;
  const { sections, tasks } = programme;
  const columns = Object.entries(frame.columns).map(([role, at]) => [role, columnLetters(at)]);
  return {
    sheet,
    title,
    year,
    years: years && [years.first, years.last],
    plan,
    declaredTotal: declaredTotal?.count ?? null,
    columns: Object.fromEntries(columns) as Record<string, string>,
    sections,
    tasks: tasks.map((task) => taskJson(task, asOf, options)),
  };
}

function taskJson(task: Task, asOf: Day, options: StatusOptions): unknown {
  const { status, daysLate, nextDue } = statusOf(task, asOf, options);
  const { state, completedOn, percent, extendedTo, extensionAsked, text } = task.progress;
  return {
    // A sub-task has no number of its own.
    ordinal: task.parent === null ? task.ordinal : null,
    parent: task.parent,
    // A heading without a numeral has none to give.
    section: task.section || null,
    row: task.row,
    rows: task.rows,
    content: task.content,
    start: task.start,
    deadline: task.deadline,
    from: task.from,
    due: task.due,
    nextDue,
    leads: task.leads,
    leadSource: task.leadSource ?? null,
    coordinators: task.coordinators,
    directors: task.directors,
    officers: task.officers,
    output: task.output,
    note: task.note,
    progress: { state, completedOn, percent, extendedTo, extensionAsked, text },
    status,
    daysLate,
  };
}

function printProgramme(
  { sheet, title, year, tasks }: Programme,
  asOf: Day,
  options: StatusOptions,
): void {
  console.log(`${sheet}: ${title.replaceAll('\n', ' ')} (${year ?? '?'}), ${tasks.length}`);
  for (const task of tasks) {
    const { status, daysLate } = statusOf(task, asOf, options);
    const name = [task.section, shownOrdinal(task)].filter(Boolean).join('.');
    const late = daysLate > 0 ? ` (${daysLate})` : '';
    console.log(
      [name, status + late, task.due ?? '-', task.content.split('\n')[0]?.slice(0, 70)].join('\t'),
    );
  }
}
