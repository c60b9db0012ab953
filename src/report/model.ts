import type { Day } from '../programme';
import type { Expression, Figure } from './figures';
import type { Period } from './period';
import type { ReportRates } from './rates';
import type { ReportCounts } from './statistics';

/** What a block belongs to; layout keeps blocks of one part together. */
export type ReportPart =
  | 'letterhead'
  | 'title'
  | 'opening'
  | 'general'
  | 'status'
  | 'chart'
  | 'achievements'
  | 'shortcomings'
  | 'next'
  | 'proposals'
  | 'closing'
  | 'signature'
  | 'detail'
  | 'groups'
  | 'others'
  | 'sources'
  | 'aside';

/** A piece of a sentence; figures inside it stay figures, so that the sentence can be written as a formula. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** One wording where the figure is 0, another where it is not ("không có nhiệm vụ quá hạn"). */
  | {
      readonly kind: 'choice';
      readonly figure: Figure;
      readonly zero: readonly TextPart[];
      readonly other: readonly TextPart[];
    };

/** What a table cell holds: text, a number, a real day, a figure, a status to be counted, or nothing. */
export type Cell = string | number | null | { readonly day: Day } | CountedStatus | Figure;

/** The word that the status column of the same row counts as; the sheet works it out anew after a correction. */
export interface CountedStatus {
  readonly countsAs: string;
}

/** One column of a table, left to right. */
export interface Column {
  readonly id: string;
  readonly caption: string;
  readonly align: 'left' | 'center' | 'right';
  /** Width beside the other columns of this table, in characters of normal text. */
  readonly width: number;
  /** True for a column that exists to be counted: narrow, last, and may stand outside the print area. */
  readonly helper?: boolean;
}

/** One row: a task or group, a heading that spans the row (its text is the first cell), or the total. */
export interface Row {
  readonly kind: 'item' | 'heading' | 'total';
  /** One cell for each column. */
  readonly cells: readonly Cell[];
  /** The task it tells of, see {@link Task.id}. */
  readonly taskId?: string;
  /** What the programme itself says, where an officer's own words stand in `cells` instead. */
  readonly ownCells?: readonly Cell[];
  /** True for a row that says nothing now ("Sắp đến hạn: 0"): it stands there, hidden, and is counted. */
  readonly hidden?: boolean;
  /** True for the rest of the row above, where a page could not hold it. */
  readonly continued?: boolean;
  /** True for a row that begins a page: each unit's list can be sent to it alone. */
  readonly newPage?: boolean;
}

/** A table; `id` is what expressions and charts call it by. */
export interface Table {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What an officer may choose from in a column, by its id. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** True where the captions of the table above name these columns, too: it goes on below that one. */
  readonly goesOn?: boolean;
}

/** A line with its form; the forms are those of NĐ 30/2020 (upper case, bold, italic, a rule under it). */
export interface StyledLine {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic' | 'boldItalic' | 'small';
  /** A rule under the line: a third of it, or as long as it. */
  readonly rule?: 'short' | 'full';
}

/** One thing of the report, in the order it is printed; `part` says what may be left out together. */
export type Block = { readonly part: ReportPart } & (
  | {
      readonly kind: 'letterhead';
      readonly left: readonly StyledLine[];
      readonly right: readonly StyledLine[];
    }
  | { readonly kind: 'title'; readonly lines: readonly StyledLine[] }
  /** "Kính gửi:", one addressee a line from the second on. */
  | { readonly kind: 'addressee'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      /** Running text, an item of a list ("- …"), or small print. */
      readonly style: 'body' | 'item' | 'small';
      readonly parts: readonly TextPart[];
    }
  | { readonly kind: 'table'; readonly table: Table }
  | {
      readonly kind: 'chart';
      readonly type: 'pie' | 'bar';
      readonly title: string;
      readonly source: ChartSource;
    }
  /** What the officer types here is kept when the report is made again: found by `anchor`. */
  | {
      readonly kind: 'freeText';
      readonly anchor: string;
      readonly text: string;
      readonly placeholder: string;
    }
  | {
      readonly kind: 'signature';
      readonly left: readonly StyledLine[];
      readonly right: readonly StyledLine[];
    }
);

/** Where a chart takes its numbers: body rows of a table, one series for each column named. */
export interface ChartSource {
  readonly table: string;
  readonly categories: string;
  readonly series: readonly string[];
  /** At most so many rows, from the top. */
  readonly rows: number;
}

/** The sheets a report is printed on: the report that is signed, and its annexes in order. */
export const PAPER_IDS = ['report', 'detail', 'groups', 'others', 'sources'] as const;
export type PaperId = (typeof PAPER_IDS)[number];

/** One sheet of paper, as long as it has to be. */
export interface Paper {
  readonly id: PaperId;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** What only the officer needs: beside the print area, and in no copy. */
  readonly aside: readonly Block[];
  /** True for a paper of its own among others, as one letter of several: its pages are counted from 1. */
  readonly alone?: boolean;
}

/** Anything made of papers: a report, a list of reminders. */
export interface Printable {
  readonly papers: readonly Paper[];
}

/** A finished report: what it says, in order, with no cell address and no font size. */
export interface ReportDocument extends Printable {
  readonly period: Period;
  readonly asOf: Day;
  /** Whether the as-of day is over: what was due on it and is not done is overdue. */
  readonly dayOver: boolean;
  /** The programmes it tells of, in order. */
  readonly sources: readonly {
    readonly sheet: string;
    readonly title: string;
    readonly tasks: number;
  }[];
  readonly counts: ReportCounts;
  readonly rates: ReportRates;
}

/** Every table of a document, beside the print area too, by id. */
export function tablesOf({ papers }: Printable): Map<string, Table> {
  const blocks = papers.flatMap((paper) => [...paper.blocks, ...paper.aside]);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return new Map(tables.map((table) => [table.id, table]));
}

/** Whether a cell is a figure. */
export function isFigure(cell: Cell): cell is Figure {
  return typeof cell === 'object' && cell !== null && 'expression' in cell;
}

/** Whether a cell is a day. */
export function isDayCell(cell: Cell): cell is { readonly day: Day } {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

/** Whether a cell is a status to be counted. */
export function isCountedStatus(cell: Cell): cell is CountedStatus {
  return typeof cell === 'object' && cell !== null && 'countsAs' in cell;
}

/** Makes figures over tables; see evaluate.ts. */
export type FigureMaker = (expression: Expression, format: Figure['format']) => Figure;
