import { leftOutPhrase } from '../strings/report-memory';
import { shortDay, twoDigits } from '../strings/report-dates';
import { ABSENCES, ASIDE, RULES } from '../strings/report-sentences';
import { filled } from '../strings/report';
import { namedTasks } from '../strings/task-names';
import type { OutsideReason } from './classes';
import type { ReportContext } from './context';
import { sentences, subheading, words } from './context';
import { UNITS_TABLE } from './annex/groups';
import { cell, difference } from './figures';
import { lacksColumn } from './lacks-column';
import { asOfPhrase } from './letter/results';
import type { Block } from './model';
import type { PlacedTask } from './placed';
import type { SentenceValues } from './sentence';
import { taskNameIn } from './task-name';
import { FIGURES } from './figures-table';

/**
 * What only the officer needs before he has the report signed: what is missing, what was not understood, how the
 * figures are made up and that they reconcile. It stands beside the print area.
 */
export function asideBlocks(context: ReportContext): Block[] {
  const { input, tables } = context;
  const figures = tables.get(FIGURES);
  return [
    ...(figures ? [{ part: 'aside', kind: 'table', table: figures } as const] : []),
    subheading('aside', ASIDE.heading),
    note(context, 'absences', absencesTemplate(context)),
    ...notUnderstood(context),
    ...mixedYears(context),
    ...ruleNames(input.dayOver).map((name) =>
      note(context, name, RULES[name], ruleValues(context)),
    ),
  ];
}

function ruleNames(dayOver: boolean): (keyof typeof RULES)[] {
  const left = dayOver ? 'dayRunning' : 'dayOver';
  return (Object.keys(RULES) as (keyof typeof RULES)[]).filter((name) => name !== left);
}

function note(
  context: ReportContext,
  id: string,
  template: string,
  values: SentenceValues = {},
): Block {
  return sentences(
    context,
    { part: 'aside', id: `aside.${id}`, style: 'small' },
    [template],
    values,
  );
}

function ruleValues(context: ReportContext): SentenceValues {
  const { input, figures, make, tables, placed } = context;
  const { due, carriedOver, continuing, undated, added, total } = figures;
  const classes = [due, carriedOver, continuing, undated, added].map(
    ({ expression }) => expression,
  );
  const units = tables.get(UNITS_TABLE);
  const unitGap = units
    ? cell(UNITS_TABLE, units.rows.length - 2, 'total')
    : difference(total.expression, total.expression);
  return {
    from: shortDay(input.period.from),
    to: shortDay(input.period.to),
    day: shortDay(input.asOf),
    asOf: asOfPhrase(input),
    dueSoonDays: String(input.dueSoonDays),
    tasks: String(placed.length),
    inside: total,
    classGap: make(difference(total.expression, { op: 'sum', terms: classes }), 'padded'),
    unitGap: make(unitGap, 'padded'),
    ...outsideValues(placed, input.programmes.length > 1),
  };
}

function outsideValues(placed: readonly PlacedTask[], several: boolean): SentenceValues {
  const outside = (reason: OutsideReason): PlacedTask[] =>
    placed.filter(({ placement }) => placement.outside === reason);
  const dropped = placed.filter(({ placement }) => placement.class === 'dropped');
  const leftOut = outside('leftOut').map(({ task, programme }) =>
    taskNameIn(task, programme, several),
  );
  return {
    dropped: String(dropped.length),
    completedBefore: String(outside('completedBefore').length),
    notStarted: String(outside('notStarted').length),
    completedUndated: String(outside('completedUndated').length),
    leftOut: leftOutPhrase(leftOut),
  };
}

/** A column that every programme lacks is said to be missing; its absence is no omission of a task. */
function absencesTemplate({ input: { programmes } }: ReportContext): string {
  const lacks = (which: 'lead' | 'director') =>
    programmes.length > 0 && programmes.every((programme) => lacksColumn(programme, which));
  return filled(ABSENCES.sentence, {
    lead: lacks('lead') ? ABSENCES.noLeadColumn : ABSENCES.lead,
    deadline: ABSENCES.deadline,
    director: lacks('director') ? ABSENCES.noDirectorColumn : ABSENCES.director,
  });
}

/** Tasks whose remarks say nothing that was understood: their status follows the dates alone. */
function notUnderstood({ counted, input }: ReportContext): Block[] {
  const several = input.programmes.length > 1;
  const names = counted
    .filter(({ task }) => task.progress.notUnderstood.length > 0)
    .map(({ task, programme }) => taskNameIn(task, programme, several));
  if (names.length === 0) return [];
  const text = ASIDE.notUnderstood(twoDigits(names.length), namedTasks(names));
  return [words('aside', 'aside.notUnderstood', text, 'small')];
}

function mixedYears({ input }: ReportContext): Block[] {
  const years = [...new Set(input.programmes.flatMap(({ year }) => year ?? []))].sort();
  if (years.length < 2) return [];
  return [words('aside', 'aside.years', ASIDE.years(years.join(', ')), 'small')];
}
