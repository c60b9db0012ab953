import type { Status } from '../programme';
import { CLASS_WORDS, DETAIL_MARKS, NO_GROUP } from '../strings/report';
import type { FIGURE_CAPTIONS } from '../strings/report-figures';
import type { CountedClass } from './classes';
import { COUNTED_CLASSES } from './classes';
import type { Condition, Expression } from './figures';
import { above, constant, count, difference, equals, filledIn, ratio, sum } from './figures';
import { DETAIL } from './detail-table';
import { hasStatus, statusTypedBeside } from './status-words';

/** Every figure that a sentence or a table of the report names. */
export type FigureName = keyof typeof FIGURE_CAPTIONS;

const COMPLETED = ['completedOnTime', 'completedLate', 'completed'] as const;
const OPEN = ['overdue', 'dueSoon', 'inProgress', 'notStarted', 'ongoing', 'undated'] as const;

/**
 * How each figure is counted over the detail table, in the order they stand beside the report: so that a status
 * corrected by hand, a row added or deleted carries through to every sentence.
 *
 * @param carriedOut how many tasks leave the period undone; null where the detail table shows it
 */
export function figureExpressions(carriedOut: number | null): Record<FigureName, Expression> {
  const total = count(DETAIL, filledIn('status'));
  const classes = COUNTED_CLASSES.map(ofClass);
  const done = sum(...COMPLETED.map(ofStatus));
  const isRated = equals('rated', DETAIL_MARKS.rated);
  const rated = count(DETAIL, isRated);
  const ratedDone = doneWith(isRated);
  const dated = sum(ofStatus('completedOnTime'), ofStatus('completedLate'));
  const named = sum(done, ...OPEN.map(ofStatus));
  const late = (days: number) => count(DETAIL, hasStatus('overdue'), above('daysLate', days));
  return {
    total,
    due: ofClass('due'),
    carriedOver: ofClass('carriedOver'),
    continuing: ofClass('continuing'),
    undated: ofClass('undated'),
    added: difference(total, sum(...classes)),
    done,
    onTime: ofStatus('completedOnTime'),
    late: ofStatus('completedLate'),
    plain: ofStatus('completed'),
    early: doneWith(equals('rated', DETAIL_MARKS.later)),
    open: difference(total, done),
    overdue: ofStatus('overdue'),
    over30: late(30),
    over90: late(90),
    dueSoon: ofStatus('dueSoon'),
    inProgress: ofStatus('inProgress'),
    notStarted: ofStatus('notStarted'),
    ongoing: ofStatus('ongoing'),
    undatedStatus: ofStatus('undated'),
    rated,
    ratedDone,
    dated,
    doneOfDue: ratio(ratedDone, rated),
    onTimeOfDone: ratio(ofStatus('completedOnTime'), dated),
    carriedOut: carriedOut === null ? difference(rated, ratedDone) : constant(carriedOut),
    noLead: count(DETAIL, equals('unit', NO_GROUP.unit)),
    noDeadline: ofStatus('undated'),
    noDirector: count(DETAIL, equals('directorName', NO_GROUP.director)),
    statusGap: difference(total, named),
  };
}

/** How many rows of the detail table count as a status, those an officer added included. */
export function ofStatus(status: Status): Expression {
  const beside = statusTypedBeside(status).map((where) => count(DETAIL, ...where));
  return sum(count(DETAIL, hasStatus(status)), ...beside);
}

/** How many rows of the detail table are done and meet these conditions. */
export function doneWith(...where: readonly Condition[]): Expression {
  return sum(...COMPLETED.map((status) => count(DETAIL, hasStatus(status), ...where)));
}

function ofClass(name: CountedClass): Expression {
  return count(DETAIL, equals('class', CLASS_WORDS[name]));
}
