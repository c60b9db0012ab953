import type { Day } from '../../programme';
import { shortDay } from '../../strings/report-dates';
import type { HandChange } from './hand-changes';
import { OfficerError } from '../door';
import { deletedRows } from '../../strings/report-memory';

/** What has to be asked before a report is written over another. */
export type QuestionToOfficer =
  | {
      /** Cells of the standing report were written by hand: keep them or not? */
      readonly kind: 'handChanged';
      readonly sheet: string;
      readonly cells: readonly HandChange[];
      /** Cells beside or below the report that somebody filled, as A1 areas. */
      readonly beside: readonly string[];
      /** Names of the tasks whose rows somebody deleted from the detail table. */
      readonly deleted: readonly string[];
    }
  | {
      /** The programme has far fewer tasks than when the last report was made: is that right? */
      readonly kind: 'suddenFall';
      readonly sheet: string;
      readonly before: number;
      readonly now: number;
    }
  | {
      /** The period has not begun: is it the right one? */
      readonly kind: 'notBegun';
      /** The period in words, and its first day. */
      readonly label: string;
      readonly from: Day;
    };

/**
 * Thrown instead of writing: nothing was written. The same request with the answer (`handChanged`,
 * `suddenFall` or `notBegun`) goes on. Where nobody asks, it reads as an error that says what to do.
 */
export class ReportQuestion extends OfficerError {
  readonly kind: QuestionToOfficer['kind'];
  readonly question: QuestionToOfficer;
  /** The cells of a `handChanged` question; empty for any other. */
  readonly cells: readonly HandChange[];

  constructor(question: QuestionToOfficer) {
    super(question.kind, paramsOf(question), detailOf(question));
    this.name = 'ReportQuestion';
    this.kind = question.kind;
    this.question = question;
    this.cells = question.kind === 'handChanged' ? question.cells : [];
  }
}

function paramsOf(question: QuestionToOfficer): Record<string, string> {
  if (question.kind === 'notBegun') return { label: question.label, from: shortDay(question.from) };
  if (question.kind === 'suddenFall') {
    const { sheet, before, now } = question;
    return { sheet, before: String(before), now: String(now) };
  }
  const { sheet, cells, beside, deleted } = question;
  return { sheet, count: String(cells.length + beside.length + deleted.length) };
}

function detailOf(question: QuestionToOfficer): string {
  if (question.kind === 'notBegun') return '';
  if (question.kind === 'suddenFall') return `${question.before} → ${question.now}`;
  const cells = question.cells.map(({ cell }) => cell);
  const places = [...cells, ...question.beside].slice(0, 20).join(', ');
  const rows = question.deleted.length > 0 ? [deletedRows(question.deleted)] : [];
  return [...(places === '' ? [] : [places]), ...rows].join('; ');
}
