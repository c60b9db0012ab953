import type { Steps } from '../programme/steps';
import { detailTable } from './detail-table';
import { figureMaker } from './evaluate';
import type { ReportInput } from './input';
import type { Block, FigureMaker, ReportPart, Table } from './model';
import { REPORT_PARTS } from './model';
import type { PlacedTask } from './placed';
import { placeTasks, readTasks } from './placed';
import { isCountedClass } from './statistics';
import { addTable, addTableSteps } from './table-builder';

/** What every chapter of one report is made from. */
export interface ReportContext {
  readonly input: ReportInput;
  /** Every task of the programmes, and those among them that count into the total. */
  readonly placed: readonly PlacedTask[];
  readonly counted: readonly PlacedTask[];
  /** All tables made so far; figures count over them. */
  readonly tables: Map<string, Table>;
  readonly detail: Table;
  readonly make: FigureMaker;
  /** Whether a part is wanted. */
  readonly has: (part: ReportPart) => boolean;
}

/** Reads and places the tasks, and makes the detail table that all figures are counted over; in pieces. */
export function* reportContext(input: ReportInput): Steps<ReportContext> {
  const read = readTasks(input);
  yield;
  const placed = placeTasks(read, input.period, input.byHand?.leftOut);
  yield;
  const tables = new Map<string, Table>();
  const detail = yield* addTableSteps(tables, yield* detailTable(placed, input.byHand));
  // The detail table always stands: the figures of every other part are counted over it.
  const wanted = new Set<ReportPart>([...(input.parts ?? REPORT_PARTS), 'detail']);
  return {
    input,
    placed,
    counted: placed.filter(({ placement }) => isCountedClass(placement.class)),
    tables,
    detail,
    make: figureMaker(tables),
    has: (part) => wanted.has(part),
  };
}

/** Makes a table and the block that prints it. */
export function tableBlock({ tables }: ReportContext, part: ReportPart, table: Table): Block {
  return { part, kind: 'table', table: addTable(tables, table) };
}

/** The same in pieces, for a table of many figures. */
export function* tableBlockSteps(
  { tables }: ReportContext,
  part: ReportPart,
  table: Table,
): Steps<Block> {
  return { part, kind: 'table', table: yield* addTableSteps(tables, table) };
}

/** A subheading; its number comes later. */
export function subheading(part: ReportPart, text: string): Block {
  return { part, kind: 'heading', level: 2, text };
}

/** A paragraph of fixed words. */
export function fixedParagraph(part: ReportPart, id: string, text: string): Block {
  return { part, kind: 'paragraph', id, style: 'body', parts: [{ kind: 'text', text }] };
}
