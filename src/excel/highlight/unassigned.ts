import type { Programme, Role, SheetSnapshot } from '../../programme';
import type { Steps } from '../../programme/steps';
import { NEVER } from './days';
import { addTo, dictionary, holds, namesFor, withChunks, type Dictionary } from './dictionary';
import type { HighlightOptions, PartPlan } from './due-plan';
import { placedGroups, plainGroup } from './groups';
import { fits } from './limits';
import { marker } from './marker';
import { isPlain } from './shapes';
import { isErrorValue, type CellContent, type CellFormula, type Slot } from './slots';
import { readTable, type PlacedRow, type ColouredTable } from './table';

/** What an officer writes where nobody has been given the task yet, beside nothing at all (src/README §6). */
const PLACEHOLDERS = ['-', '–', '…', '...', 'Chưa phân công'] as const;
/** A row with content and any of these filled in is a task, not a heading. */
const OTHER_ROLES: readonly Role[] = ['start', 'deadline', 'time', 'director', 'output', 'note'];
/** How much of a text is compared, its length behind it. */
const COMPARED = 150;
/** Names of leadless texts that a rule looks into at most. */
const MOST_NAMES = 3;

/** The column that says who leads: its own, or the one that holds leads and coordinators together. */
export function leadRole({ frame }: Programme): 'lead' | 'responsible' | null {
  if (frame.columns.lead !== undefined) return 'lead';
  return frame.columns.responsible === undefined ? null : 'responsible';
}

/**
 * "Nobody leads it": a rule for the cell of who leads and one for the row, the names they look into, and the rows they
 * cannot judge. Cells that read as "no lead" for other reasons (only Phối hợp) are known by their text. In pieces.
 */
export function* planUnassigned(
  programme: Programme,
  snapshot: SheetSnapshot,
  { nextTable, names: numbers }: HighlightOptions,
): Steps<PartPlan> {
  const role = leadRole(programme);
  if (role === null) return { rules: [], names: [], left: [] };
  const read = yield* readTable(programme, snapshot, leadColumns(programme, role), nextTable);
  // Of the deadlines nothing is asked here.
  const table = { ...read, rows: read.rows.map((row) => ({ ...row, bySection: NEVER })) };
  const known = leadlessTexts(table.rows, role);
  const finds = (cell: CellContent): boolean => isLeadless(cell, role, known);
  const isFound = (row: PlacedRow): boolean => isPlain(row) && isTask(row.cell) && finds(row.cell);
  const placed = table.rows.filter((row) => row.facts.unassigned && !isFound(row));
  const except = table.rows.filter((row) => !row.facts.unassigned && isFound(row));
  const headings = [...table.others].filter(([, cell]) => isTask(cell) && finds(cell));
  const { chunks, names } = namesFor(known, numbers);
  const plain = plainGroup(table, out([...placed, ...except], headings));
  const lists = chunks.map(({ keys }) => keys);
  const general = plain
    ? [{ group: plain, formula: rowFormula(plain.cell, table, role, lists) }]
    : [];
  const byLead = placed
    .filter(({ cell }) => finds(cell))
    .map((row) => ({
      ...row,
      bySection: NEVER,
      shape: new Map([...row.shape].filter(([slot]) => slot === role)),
    }));
  const apart = placedGroups(table, byLead).map((group) => ({
    group,
    formula: `AND(${marker('unassigned')},${leadless(group.cell, role, lists)})`,
  }));
  const taken = [...general, ...apart].filter(({ formula }) => fits(formula));
  return {
    rules: taken.map(({ group: { areas }, formula }) => ({ kind: 'unassigned', formula, areas })),
    names: taken.length === 0 ? [] : names,
    left: placed.filter(({ cell }) => !finds(cell)),
  };
}

function out(
  rows: readonly PlacedRow[],
  headings: readonly (readonly [number, unknown])[],
): Set<number> {
  return new Set([...rows.map(({ row }) => row), ...headings.map(([row]) => row)]);
}

/** TRUE where a row is a task and nobody leads it. */
function rowFormula(
  cell: CellFormula,
  { columns }: ColouredTable,
  role: Role,
  lists: readonly string[],
): string {
  const isFilled = (slot: Slot): string => `IFERROR(${cell(slot)}<>"",TRUE)`;
  const others = OTHER_ROLES.filter((one) => columns.has(one)).map(isFilled);
  const content = columns.has('content') ? [isFilled('content')] : [];
  const filled = others.length === 0 ? content : [...content, `OR(${others.join(',')})`];
  const isTask = filled.length === 0 ? 'TRUE' : `AND(${filled.join(',')})`;
  return `IF(${isTask},AND(${marker('unassigned')},${leadless(cell, role, lists)}),FALSE)`;
}

/** TRUE where the cell of who leads is empty, or in one of these names. */
function leadless(cell: CellFormula, role: Role, lists: readonly string[]): string {
  const text = `TRIM(IFERROR(${cell(role)},""))`;
  const compared = `LEFT(${text},${COMPARED})&LEN(${text})`;
  const listed = lists.map((list) => `SUMPRODUCT(--(${list}=${compared}))>0`);
  return `OR(${[`${text}=""`, ...listed].join(',')})`;
}

/** The same of cells that hold this: whether the row is a task, and whether nobody leads it. */
function isTask(cell: CellContent): boolean {
  return cell('content') !== '' && OTHER_ROLES.some((role) => cell(role) !== '');
}

function isLeadless(cell: CellContent, role: Role, known: Dictionary): boolean {
  const text = leadText(cell, role);
  return text === '' || holds(known, comparedOf(text));
}

function leadText(cell: CellContent, role: Role): string {
  const value = cell(role);
  if (isErrorValue(value)) return '';
  return String(value).replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function comparedOf(text: string): string {
  return `${text.slice(0, COMPARED)}${text.length}`;
}

function leadlessTexts(rows: readonly PlacedRow[], role: Role): Dictionary {
  const known = dictionary('nobody');
  for (const text of PLACEHOLDERS) addTo(known, comparedOf(text));
  for (const { facts, cell } of rows)
    if (facts.unassigned && leadText(cell, role) !== '')
      addTo(known, comparedOf(leadText(cell, role)));
  return withChunks(known, MOST_NAMES);
}

function leadColumns({ frame }: Programme, role: Role): Map<Slot, number> {
  const roles: readonly Role[] = ['content', ...OTHER_ROLES, role];
  return new Map(
    roles.flatMap((one): [Slot, number][] => {
      const column = frame.columns[one];
      return column === undefined ? [] : [[one, column]];
    }),
  );
}
