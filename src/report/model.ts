import type { Day } from '../programme';
import type { Expression, Figure } from './figures';
import type { Period } from './period';
import type { ReportCounts } from './statistics';

/** The parts a report can have; a writer or caller may leave any of them out. */
export const REPORT_PARTS = [
  'letterhead',
  'title',
  'general',
  'status',
  'charts',
  'changes',
  'detail',
  'dropped',
  'extensions',
  'absences',
  'units',
  'directors',
  'overdue',
  'freeText',
  'next',
  'signature',
  'rules',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

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

/** What a table cell holds: text, a number, a real day, a figure, or nothing. */
export type Cell = string | number | null | { readonly day: Day } | Figure;

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
}

/** A table; `id` is what expressions and charts call it by. */
export interface Table {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A line with its form; the forms are those of NĐ 30/2020 (REPORT: upper case, bold, italic, a rule under it). */
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
  | { readonly kind: 'addressee'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      readonly style: 'body' | 'small';
      readonly parts: readonly TextPart[];
      /** True for what is said of the sheet itself (its formulas) and is not true of a copy in Word. */
      readonly sheetOnly?: boolean;
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

/** A finished report: what it says, in order, with no cell address and no font size. */
export interface ReportDocument {
  readonly period: Period;
  readonly asOf: Day;
  /** The programmes it tells of, in order. */
  readonly sources: readonly {
    readonly sheet: string;
    readonly title: string;
    readonly tasks: number;
  }[];
  readonly counts: ReportCounts;
  readonly blocks: readonly Block[];
}

/** The tables of a document by id. */
export function tablesOf(document: Pick<ReportDocument, 'blocks'>): Map<string, Table> {
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
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

/** Makes figures over tables; see evaluate.ts. */
export type FigureMaker = (expression: Expression, format: Figure['format']) => Figure;
