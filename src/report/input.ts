import type { Day, Programme } from '../programme';
import type { SummarySource } from './annex/sources';
import type { PreviousReport } from './compare';
import type { Period } from './period';
import type { Cell } from './model';

/** What the office is called and who signs; an empty field leaves polite dots in the report. */
export interface ReportSettings {
  /** CƠ QUAN CHỦ QUẢN: the office above. */
  readonly parent: string;
  /** CƠ QUAN BAN HÀNH: the office that reports. */
  readonly name: string;
  /** What follows "BC-" in the number: "LMHTX". */
  readonly symbol: string;
  /** Địa danh of the date line. */
  readonly place: string;
  /** Kính gửi. */
  readonly addressee: string;
  /** Quyền hạn, chức vụ; several lines are allowed ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"). */
  readonly signerTitle: string;
  readonly signerName: string;
  /** Nơi nhận, one a line; "Như trên" and "Lưu" are added where they are missing. */
  readonly recipients: readonly string[];
}

/** Settings of an office that has not said anything yet. */
export const NO_REPORT_SETTINGS: ReportSettings = {
  parent: '',
  name: '',
  symbol: '',
  place: '',
  addressee: '',
  signerTitle: '',
  signerName: '',
  recipients: [],
};

/** What an officer wrote over or beside what the programme says. */
export interface HandWriting {
  /** By {@link Task.id}: the cells to show instead, by column id. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, Cell>>>;
  /** Rows of no task, each by column id; they stand at the end of the detail table. */
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** By {@link Task.id}: tasks whose rows the officer took out; they count nowhere, and the rules say so. */
  readonly leftOut: ReadonlySet<string>;
}

/** The places of a report that only the officer can fill: assessment, shortcomings, solutions, proposals. */
export const FREE_TEXT_ANCHORS = ['assessment', 'shortcomings', 'solutions', 'proposals'] as const;
export type FreeTextAnchor = (typeof FREE_TEXT_ANCHORS)[number];
export type FreeTexts = Readonly<Partial<Record<FreeTextAnchor, readonly string[]>>>;

/** Everything a report is made from. */
export interface ReportInput {
  /** One programme, or several for a report over the whole workbook ("Tổng hợp"). */
  readonly programmes: readonly Programme[];
  readonly period: Period;
  /** What follows the period: part III is on it. */
  readonly nextPeriod: Period;
  readonly asOf: Day;
  /** Whether the as-of day is over: what was due on it and is not done is overdue (src/README §5). */
  readonly dayOver: boolean;
  /** The day for the date line; left out, the line has dots to write on. */
  readonly today?: Day;
  readonly settings: ReportSettings;
  /** From how many days before its deadline a task is due soon. */
  readonly dueSoonDays: number;
  /** Unit names that mean the same; see {@link Corrections}. */
  readonly aliases?: readonly { readonly alias: string; readonly name: string }[];
  /** What the reports that stand in the workbook said, to tell what changed since each of them. */
  readonly previous?: PreviousReport | readonly PreviousReport[];
  /** What the officer typed into the report this one replaces, by anchor; one text for each row of it. */
  readonly freeText?: FreeTexts;
  /** The files its programmes are from, those without a programme included. */
  readonly sources?: readonly SummarySource[];
  /** What the officer wrote into the detail table by hand, to stand there again. */
  readonly byHand?: HandWriting;
}
