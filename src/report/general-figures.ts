import type { Status } from '../programme';
import { CLASS_WORDS, NO_GROUP } from '../strings/report';
import type { CountedClass } from './classes';
import { COUNTED_CLASSES } from './classes';
import { DETAIL } from './detail-table';
import { hasStatus } from './status-words';
import type { Condition, Expression, Figure } from './figures';
import { beginsWith, constant, count, difference, equals, ratio, sum } from './figures';
import type { FigureMaker } from './model';
import { COUNTED_STATUSES } from './status-table';

const COMPLETED: readonly Status[] = ['completedOnTime', 'completedLate', 'completed'];

/** Every figure that the sentences of a report use, by the name the templates call it. */
export type GeneralFigures = Readonly<Record<string, Figure>>;

/**
 * The figures of part I and of the reconciliation, all worked out over the detail table, so that a
 * status corrected by hand carries through to every sentence.
 *
 * @param carriedOut how many tasks leave the period undone; null where that can be counted in the table
 * @param units id of the table by unit, null where the report has none
 */
export function generalFigures(
  make: FigureMaker,
  options: { readonly carriedOut: number | null; readonly units: string | null },
): GeneralFigures {
  const total = sum(...COUNTED_CLASSES.map(ofClass));
  const done = sum(...COMPLETED.map(ofStatus));
  const statuses = sum(...COUNTED_STATUSES.map((status) => ofStatus(status)));
  const rows = count(DETAIL, beginsWith('unit', ''));
  const units: Expression =
    options.units === null ? total : { op: 'columnSum', table: options.units, column: 'total' };
  const base = sum(done, ofStatus('overdue'));
  const padded: Record<string, Expression> = {
    total,
    due: ofClass('due'),
    carriedOver: ofClass('carriedOver'),
    continuing: ofClass('continuing'),
    undated: ofClass('undated'),
    done,
    onTime: ofStatus('completedOnTime'),
    late: ofStatus('completedLate'),
    plain: ofStatus('completed'),
    open: difference(total, done),
    overdue: ofStatus('overdue'),
    dueSoon: ofStatus('dueSoon'),
    inProgress: ofStatus('inProgress'),
    notStarted: ofStatus('notStarted'),
    ongoing: ofStatus('ongoing'),
    undatedStatus: ofStatus('undated'),
    base,
    carriedOut: options.carriedOut === null ? carriedOutOfTable() : constant(options.carriedOut),
    noLead: count(DETAIL, equals('unit', NO_GROUP.unit)),
    noDeadline: ofStatus('undated'),
    noDirector: count(DETAIL, equals('directorName', NO_GROUP.director)),
    rows,
    statuses,
    units,
    classGap: difference(rows, total),
    statusGap: difference(total, statuses),
    unitGap: difference(total, units),
  };
  const figures = Object.entries(padded).map(([name, expression]): [string, Figure] => [
    name,
    make(expression, 'padded'),
  ]);
  return { ...Object.fromEntries(figures), rate: make(ratio(done, base), 'percent') };
}

/** Due by the period's end and not completed: what stands in classes "due" and "carried over" less what is done of it. */
function carriedOutOfTable(): Expression {
  const classes = ['due', 'carriedOver'] as const;
  const done = classes.flatMap((name) =>
    COMPLETED.map((status) => count(DETAIL, isClass(name), hasStatus(status))),
  );
  return difference(sum(...classes.map(ofClass)), sum(...done));
}

function ofClass(name: CountedClass): Expression {
  return count(DETAIL, isClass(name));
}

function ofStatus(status: Status): Expression {
  return count(DETAIL, hasStatus(status));
}

function isClass(name: CountedClass): Condition {
  return equals('class', CLASS_WORDS[name]);
}
