import type { Day } from './calendar';
import type { DateWitnesses } from './dates/witnesses';
import type { ReadCell } from './progress/combine-cells';

/** What a time expression says (see src/programme/timing). */
export type TimeKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'nineMonths'
  | 'year'
  | 'range'
  | 'recurring'
  | 'ongoing'
  | 'open'
  | 'unreadable';

/**
 * A part of a time expression that its cell did not say: `year` from the programme, `days` from "đầu năm" and the like,
 * `place` where the whole stands elsewhere than in a cell of its own ({@link TimeSource}).
 */
export type InferredPart = 'year' | 'days' | 'place';

/**
 * Where a time stands that has no cell of its own: marks under months, quarters or years, the end of the task's
 * sentence, the heading above it, the table's title, the sheet's name.
 */
export type TimeSource = 'columns' | 'sentence' | 'section' | 'title' | 'sheet';

/** Where a task's leads stand that have no cell of their own: marks under their names, or the heading above it. */
export type LeadSource = 'columns' | 'section';

/** How often a recurring expression comes round. */
export interface Recurrence {
  /** Length of one cycle. */
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'nineMonths' | 'year';
  /** How many of that unit one cycle lasts ("03 tháng/lần" is 3 months); 1 as a rule. */
  readonly count: number;
  /** The day of the month the cycle is due, 1-based; null: the cycle's last day. For weeks: 1 Monday … 7 Sunday. */
  readonly day: number | null;
  /** The month a cycle is due in, 1-based: of the year for years, of the quarter (1 to 3) for quarters; null: its last. */
  readonly month: number | null;
}

/**
 * One time expression as an officer wrote it. Days are inclusive; null where that end is open or unknown.
 * `text` is the original (NFC). `inferred` lists what the text did not say.
 */
export interface TimeExpression {
  readonly kind: TimeKind;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly text: string;
  readonly inferred: readonly InferredPart[];
  /** Only for kind `recurring`: every cycle named ("hàng quý, 6 tháng, 1 năm" has three). */
  readonly recurrences?: readonly Recurrence[];
  /** True where the cell held several dates and one was chosen (finding deadline.several). */
  readonly several?: boolean;
  /** Only for times with no cell of their own. */
  readonly source?: TimeSource;
}

/** What a column of the programme holds; see src/README §1. `time` holds start and deadline in one cell. */
export type Role =
  | 'ordinal'
  | 'content'
  | 'start'
  | 'deadline'
  | 'time'
  | 'responsible'
  | 'lead'
  | 'coordinators'
  | 'director'
  | 'officer'
  | 'output'
  | 'status'
  | 'percent'
  | 'completedOn'
  | 'note';

/** What the officers' remarks say of a task, whatever the date. */
export type ProgressState = 'done' | 'notDone' | 'dropped' | 'unknown';

/** By how much a deadline is extended where no day is named ("Gia hạn thêm 15 ngày"). */
export interface ExtensionSpan {
  readonly unit: 'day' | 'month';
  readonly count: number;
}

/** What a remark says of the deadline beside the deed: "(đúng hạn)", "quá hạn 03 ngày"; null for a number not said. */
export interface Timeliness {
  readonly kind: 'onTime' | 'late';
  readonly days: number | null;
}

/** The progress of a task as read from status, percent, completedOn and note cells. */
export interface Progress {
  readonly state: ProgressState;
  /** First and last day of the recorded completion time ("tháng 8/2025" has 31 of them); null where no day is recorded. */
  readonly completedFrom: Day | null;
  readonly completedOn: Day | null;
  /** 0–100, or null. */
  readonly percent: number | null;
  /** In time or late by the words of the deed itself, for where no day is recorded; null where they do not say. */
  readonly timeliness: Timeliness | null;
  /** Last day of an extension that was granted; the original deadline stays in the task's deadline. */
  readonly extendedTo: Day | null;
  /** An extension that was granted by a span; {@link extendedTo} holds its day wherever there is a deadline to count from. */
  readonly extendedBy: ExtensionSpan | null;
  /** An extension was asked for ("Xin gia hạn …"); moves nothing. */
  readonly extensionAsked: boolean;
  /** All remarks as written, joined by line breaks; null where no progress cell holds text. */
  readonly text: string | null;
  /** The two roles that contradict each other, or null (finding progress.conflict). */
  readonly conflict: readonly [Role, Role] | null;
  /** The remark that decided the state, for showing the officer how it was read. */
  readonly decidedBy: { readonly role: Role; readonly text: string } | null;
  /** Remarks no rule understands and the officer has not settled, as written (finding progress.notUnderstood). */
  readonly notUnderstood: readonly { readonly role: Role; readonly text: string }[];
  /** The remarks it was read from, for an earlier day (progressAt); null where none is dated. */
  readonly record: ProgressRecord | null;
}

/** The remarks of a task with their days. */
export interface ProgressRecord {
  /** The latest day of any. */
  readonly last: Day;
  readonly cells: readonly ReadCell[];
}

/** One cell of a task: 0-based sheet coordinates, and the task's whole text for that role. */
export interface TaskCell {
  readonly row: number;
  readonly column: number;
  /** Joined over the task's sheet rows, NFC, trimmed; "" for an empty cell. */
  readonly text: string;
  /** What the reader reads in its place, where that is not what the cell shows (see src/programme/dates). */
  readonly read?: string;
}

/** One numbered item of the programme, or a sub-task of one. */
export interface Task {
  /** Unique inside the workbook as long as the sheet stands: sheet name, the first column of its table, first row. */
  readonly id: string;
  /** As displayed ("01"); "" where missing, and for sub-tasks, which have none. */
  readonly ordinal: string;
  /** For a sub-task (a row without a number of its own): the ordinal of the task it stands under; else null. */
  readonly parent: string | null;
  /** The numeral of its section ("II"), null outside sections. */
  readonly section: string | null;
  /** 1-based sheet row of its section's heading; null or missing outside sections. Numerals may repeat, rows do not. */
  readonly sectionRow?: number | null;
  /** 1-based sheet row of its first row. */
  readonly row: number;
  /** All its sheet rows, 1-based, ascending. */
  readonly rows: readonly number[];
  readonly content: string;
  readonly start: TimeExpression | null;
  readonly deadline: TimeExpression | null;
  /** First day of work; null counts as started. */
  readonly from: Day | null;
  /** Deadline by the table itself, before any extension. */
  readonly originalDue: Day | null;
  /** Effective deadline: the extension's where one was granted. Null for ongoing, recurring and undated tasks. */
  readonly due: Day | null;
  /** True for "Thường xuyên", recurring and open-ended tasks: no deadline is missing there. */
  readonly ongoing: boolean;
  readonly leads: readonly string[];
  /** Only for leads with no cell of their own. */
  readonly leadSource?: LeadSource;
  readonly coordinators: readonly string[];
  readonly directors: readonly string[];
  /** The persons who do it ("Chuyên viên theo dõi"), as written; they direct nothing. */
  readonly officers: readonly string[];
  readonly output: string | null;
  readonly note: string | null;
  readonly progress: Progress;
  /** The cell of each role that the layout has. */
  readonly cells: Readonly<Partial<Record<Role, TaskCell>>>;
}

/** A heading row inside the table. */
export interface Section {
  /** "II" as written, without the point; "" where the heading has none. */
  readonly numeral: string;
  readonly title: string;
  /** 1-based sheet row. */
  readonly row: number;
}

/** One column's caption as shown and the role it was given; null where it is not read. */
export interface ColumnCaption {
  /** 0-based sheet column. */
  readonly column: number;
  readonly caption: string;
  readonly role: Role | null;
  /** True where the officer chose that nothing reads it. */
  readonly isLeftOut?: boolean;
}

/** Where a programme's table stands; all 0-based sheet coordinates. */
export interface TableFrame {
  readonly sheet: string;
  /** First header row and last header row (column numbers "(1) (2)" included). */
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Last row that belongs to the table's body (the total row excluded). */
  readonly bodyBottom: number;
  readonly left: number;
  readonly right: number;
  /** 0-based sheet column of each role found. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Columns of ticks that stand for the status together ("Đã xong", "Đang làm"); 0-based, none as a rule. */
  readonly ticks?: readonly number[];
  /** The columns in which a mark says who or when, by what their captions name. */
  readonly marks?: readonly {
    readonly column: number;
    readonly names: 'who' | 'when';
    readonly says: string;
  }[];
  /** Every captioned column, read or not: what the officer may correct. */
  readonly captions?: readonly ColumnCaption[];
  /** Rows that repeat the header or number the columns inside the body, 0-based. */
  readonly repeatedHeaders: readonly number[];
}

/** The years a programme runs over, first and last alike where it is of one, and what they were taken from. */
export interface ProgrammeYears {
  readonly first: number;
  readonly last: number;
  /** `asOf`: nothing on the sheet says a year, so that it is that of the day of reading. */
  readonly from: 'title' | 'deadlines' | 'sheet' | 'document' | 'asOf';
  /** True for a school year: its months from August on lie in the first year. */
  readonly school: boolean;
}

/** The paper a programme belongs to, as the text above its table names it; null for what it does not say. */
export interface PlanName {
  /** "Quyết định", "Kế hoạch": the kind of paper. */
  readonly kind: string | null;
  /** What the programme is called: its title without labels and brackets. */
  readonly name: string | null;
  /** "1432/QĐ-UBND"; "…" where its figures are left open stay as written. */
  readonly number: string | null;
  readonly date: Day | null;
  /** "Chủ tịch UBND tỉnh Đắk Nông". */
  readonly issuer: string | null;
}

/** What the dates of one column were taken for (src/README §3, "Dates are judged by the column"). */
export interface ColumnDates {
  readonly role: Role;
  /** 0-based sheet column, and its caption as shown. */
  readonly column: number;
  readonly caption: string;
  readonly witnesses: DateWitnesses;
  /** Whether its texts were read with the month first. */
  readonly textsTurned: boolean;
  /** Whether day and month of its real dates were exchanged, by the officer's word. */
  readonly datesTurned: boolean;
  /** `swapped`: its dates look exchanged and nobody said so; `noLongerSwapped`: he said so, and now they do not. */
  readonly doubt: 'swapped' | 'noLongerSwapped' | null;
  /** The 0-based sheet rows of the real dates that turning the column exchanges; empty where there is no doubt. */
  readonly rows: readonly number[];
  /** A text that shows its order, as written; null where none is turned. */
  readonly example: string | null;
}

/** One table of tasks on one sheet. */
export interface Programme {
  readonly sheet: string;
  readonly title: string;
  /** The year that dates without one take. */
  readonly year: number | null;
  /** Null where nothing says a year; left out by programmes that were not read from a sheet. */
  readonly years?: ProgrammeYears | null;
  readonly plan?: PlanName | null;
  /** From "Tổng cộng: 25 nhiệm vụ"; null where no total row states one. */
  readonly declaredTotal: {
    readonly count: number;
    readonly row: number;
    readonly column: number;
  } | null;
  readonly frame: TableFrame;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  /** The columns of times that the layout has; left out by programmes that were not read from a sheet. */
  readonly dates?: readonly ColumnDates[];
  /** Things the reader could not settle, for the checks to report. */
  readonly problems: readonly ReadingProblem[];
}

/** What the reader noticed but could not settle: 0-based cell, and what the checks need to say it. */
export interface ReadingProblem {
  readonly code: 'column.ambiguous' | 'cell.error';
  readonly row: number;
  readonly column: number;
  readonly params: Readonly<Record<string, string>>;
}

/** Progress against the deadline at an as-of date (src/README §5, in the order of the table there). */
export const STATUSES = [
  'completedOnTime',
  'completedLate',
  'completed',
  'overdue',
  'dueSoon',
  'notStarted',
  'inProgress',
  'ongoing',
  'undated',
  'dropped',
] as const;
export type Status = (typeof STATUSES)[number];

/** A task's status on one day. */
export interface StatusReading {
  readonly status: Status;
  /** Days past the deadline: for `overdue` up to the as-of date, for `completedLate` up to the completion; else 0. */
  readonly daysLate: number;
  /** Days until the effective deadline (0 on the day itself); null where overdue, done or without a deadline. */
  readonly daysLeft: number | null;
  /** Next due day of a recurring task; null otherwise. */
  readonly nextDue: Day | null;
}
