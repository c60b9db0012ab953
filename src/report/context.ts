import type { Steps } from '../programme/steps';
import { isCarriedOut } from './classes';
import { detailTable } from './detail-table';
import { figureMaker } from './evaluate';
import type { FigureName } from './figure-names';
import { figuresTable, namedFigures } from './figures-table';
import type { Figure } from './figures';
import type { ReportInput } from './input';
import type { Block, FigureMaker, ReportPart, Table, TextPart } from './model';
import type { PlacedTask } from './placed';
import { placeTasks, readTasks } from './placed';
import { sentence, type SentenceValues } from './sentence';
import { isCountedClass } from './statistics';
import { addTable, addTableSteps } from './table-builder';

/** What every part of one report is made from. */
export interface ReportContext {
  readonly input: ReportInput;
  /** Every task of the programmes, and those among them that count into the total. */
  readonly placed: readonly PlacedTask[];
  readonly counted: readonly PlacedTask[];
  /** All tables made so far; figures count over them. */
  readonly tables: Map<string, Table>;
  readonly detail: Table;
  readonly figures: Readonly<Record<FigureName, Figure>>;
  readonly make: FigureMaker;
}

/** Reads and places the tasks, makes the detail table and the figures counted over it; in pieces. */
export function* reportContext(input: ReportInput): Steps<ReportContext> {
  const read = readTasks(input);
  yield;
  const placed = placeTasks(read, input.period, input.byHand?.leftOut);
  yield;
  const tables = new Map<string, Table>();
  const detail = yield* addTableSteps(tables, yield* detailTable(placed, input));
  yield* addTableSteps(tables, figuresTable(carriedOut(input, placed)));
  const make = figureMaker(tables);
  return {
    input,
    placed,
    counted: placed.filter(({ placement }) => isCountedClass(placement.class)),
    tables,
    detail,
    figures: namedFigures(make),
    make,
  };
}

/**
 * How many tasks the period leaves undone. Null where the detail table itself shows it: when the period's last day
 * is over and nothing later counts. Later a completion after the period looks done there, though it was carried out.
 */
function carriedOut(
  { asOf, period, dayOver }: ReportInput,
  placed: readonly PlacedTask[],
): number | null {
  if (asOf === period.to && dayOver) return null;
  const kept = placed.filter(({ placement }) => placement.outside !== 'leftOut');
  return kept.filter(({ task, reading }) => isCarriedOut(task, reading, period)).length;
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
export function words(
  part: ReportPart,
  id: string,
  text: string,
  style: 'body' | 'item' | 'small' = 'body',
): Block {
  return { part, kind: 'paragraph', id, style, parts: [{ kind: 'text', text }] };
}

/** A paragraph of sentences with the report's figures in them, joined by spaces. */
export function sentences(
  { figures }: Pick<ReportContext, 'figures'>,
  at: {
    readonly part: ReportPart;
    readonly id: string;
    readonly style?: 'body' | 'item' | 'small';
  },
  templates: readonly string[],
  values: SentenceValues = {},
): Block {
  const { part, id, style = 'body' } = at;
  const parts = templates.flatMap((template, i): TextPart[] => [
    ...(i === 0 ? [] : [{ kind: 'text', text: ' ' } as const]),
    ...sentence(template, { ...figures, ...values }),
  ]);
  return { part, kind: 'paragraph', id, style, parts };
}
