import type { CellValue } from '../../programme';
import { OfficerError, isOfficeError, toOfficerError } from '../errors';
import { enter, type Watch } from '../progress';
import type { Attempt } from '../retry';
import { asTypedText } from '../typed-text';
import { addressOf, type SheetReading } from './read-sheet';
import type { CellChange } from './types';
import { refuseTooMany, runsOf, witnessesOf, type CellRun, type Witness } from './watched-cells';

/** A run and the proxy of its cells, which Excel keeps on them while rows are inserted above. */
interface LoadedRun {
  readonly run: CellRun;
  readonly range: Excel.Range;
}
interface LoadedWitness {
  readonly witness: Witness;
  readonly range: Excel.Range;
}
/** Everything held on to between looking at the cells and writing them. */
interface Loaded {
  readonly runs: readonly LoadedRun[];
  readonly witnesses: readonly LoadedWitness[];
  /** The rectangle all runs lie in: written in one piece, so whole or not at all. Null on a protected sheet. */
  readonly span: { readonly range: Excel.Range; readonly area: Area } | null;
}
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
/** What one cell is given: a value as Excel takes it, null for none. */
type Input = CellValue | null;

/**
 * Writes changed cells, and only those, in two syncs: one looks whether each cell and its task are still as read and
 * may be written, one writes and looks again in the same request. Where a colleague sorted rows in between, the
 * cells get back what they held (a third sync) and the OfficerError `changed` is thrown.
 */
export async function writeCells(
  context: Excel.RequestContext,
  attempt: Attempt,
  reading: SheetReading,
  changes: readonly CellChange[],
  watch: Watch,
): Promise<void> {
  const loaded = look(reading, changes);
  await context.sync();
  refuseChanged(loaded);
  for (const one of loaded.runs) refuseUnwritable(one, reading);
  enter(watch, 'writing', 0.7);
  attempt.writing();
  for (const { range } of loaded.witnesses) range.load('values');
  for (const { range } of loaded.runs) range.load('values,formulas');
  const textCells = numbersInTextCells(loaded.runs);
  for (const cell of textCells) cell.numberFormat = [['General']];
  put(loaded, ({ after }) => inputOf(after));
  for (const cell of textCells) cell.numberFormat = [['@']];
  const written = loaded.runs.map(({ run, range }) => ({ run, range: readAgain(range) }));
  await syncOrChanged(context);
  const misplaced = !isAsRead(loaded);
  const refused = written.flatMap(({ run, range }) => notTaken(run, range));
  if (misplaced || refused.length > 0) {
    await giveBack(context, loaded);
    if (misplaced) throw new OfficerError('changed');
    throw new OfficerError('progressNotTaken', { cell: refused[0] ?? '' });
  }
}

function look(reading: SheetReading, changes: readonly CellChange[]): Loaded {
  const { worksheet, isProtected } = reading;
  const runs = runsOf(changes, isProtected);
  const witnesses = runs.flatMap((run) => witnessesOf(run, reading));
  refuseTooMany(runs, witnesses);
  const areas = runs.map(({ column, top, bottom }) => ({
    top,
    left: column,
    bottom,
    right: column,
  }));
  const area = areas.reduce(bounding);
  const span = isProtected ? null : { area, range: rangeOf(worksheet, area) };
  span?.range.load('rowCount');
  return {
    span,
    runs: runs.map((run, index) => {
      const range = rangeOf(worksheet, areas[index] ?? area);
      range.load('values,formulas,numberFormat');
      if (isProtected) range.format.protection.load('locked');
      return { run, range };
    }),
    witnesses: witnesses.map((witness) => {
      const { top, bottom, column } = witness;
      const range = rangeOf(worksheet, { top, left: column, bottom, right: column });
      range.load('values');
      return { witness, range };
    }),
  };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether witnesses and cells hold what the changes were worked out from. */
function isAsRead({ runs, witnesses }: Loaded): boolean {
  const told = witnesses.every(({ witness, range }) => sameCells(range.values, witness.expected));
  return (
    told &&
    runs.every(({ run, range }) =>
      sameCells(
        range.values,
        run.changes.map((one) => [one.before]),
      ),
    )
  );
}

function sameCells(
  a: readonly (readonly unknown[])[],
  b: readonly (readonly unknown[])[],
): boolean {
  return a.length === b.length && a.every((row, i) => row.length === 1 && row[0] === b[i]?.[0]);
}

function refuseChanged(loaded: Loaded): void {
  if (!isAsRead(loaded)) throw new OfficerError('changed');
}

function refuseUnwritable({ run, range }: LoadedRun, { name, isProtected }: SheetReading): void {
  const formula = run.changes.find((_, i) =>
    isFormula(range.formulas[i]?.[0], range.values[i]?.[0]),
  );
  if (formula) throw new OfficerError('progressFormula', { cell: addressOf(formula) });
  if (isProtected && range.format.protection.locked) {
    throw new OfficerError('protectedSheet', { sheet: name });
  }
}

/** A text that begins with "=" reads the same as value and as formula; a formula reads as its result. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Cells of format "@" that get a number back: written as they are, Excel would make it a text. */
function numbersInTextCells(runs: readonly LoadedRun[]): Excel.Range[] {
  return runs.flatMap(({ run, range }) =>
    run.changes.flatMap(({ after }, i) =>
      typeof after === 'number' && range.numberFormat[i]?.[0] === '@' ? [range.getCell(i, 0)] : [],
    ),
  );
}

function put(
  loaded: Loaded,
  input: (change: CellChange, run: LoadedRun, index: number) => Input,
): void {
  const inputs = loaded.runs.map((one) =>
    one.run.changes.map((change, index) => input(change, one, index)),
  );
  if (loaded.span === null) {
    loaded.runs.forEach(({ range }, i) => {
      range.values = (inputs[i] ?? []).map((value) => [value]);
    });
    return;
  }
  const { area, range } = loaded.span;
  const matrix = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Input>(area.right - area.left + 1).fill(null),
  );
  loaded.runs.forEach(({ run }, i) =>
    inputs[i]?.forEach((value, j) => {
      const line = matrix[run.top + j - area.top];
      if (line) line[run.column - area.left] = value;
    }),
  );
  range.values = matrix;
}

function inputOf(value: CellValue): CellValue {
  return typeof value === 'string' ? asTypedText(value) : value;
}

/** The same cells through a proxy of their own: what it loads stands beside what was loaded before the write. */
function readAgain(range: Excel.Range): Excel.Range {
  return range.getResizedRange(0, 0).load('values');
}

/** Addresses of cells that do not hold what was written: covered by a merged cell that could not be seen. */
function notTaken({ changes }: CellRun, range: Excel.Range): string[] {
  return changes.flatMap((change, i) =>
    range.values[i]?.[0] === change.after ? [] : [addressOf(change)],
  );
}

/** Rows inserted or deleted among the cells: the shapes no longer fit, and nothing was written. */
async function syncOrChanged(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error) || error.code !== 'InvalidArgument') throw error;
    throw new OfficerError('changed', {}, toOfficerError(error).detail);
  }
}

/** Puts back what the cells held right before the write. */
async function giveBack(context: Excel.RequestContext, loaded: Loaded): Promise<void> {
  put(loaded, (_, { range }, i) => {
    const [formula, value] = [range.formulas[i]?.[0], range.values[i]?.[0]] as CellValue[];
    return isFormula(formula, value) ? (formula ?? '') : inputOf(value ?? '');
  });
  try {
    await context.sync();
  } catch (error) {
    const cells = loaded.runs.flatMap(({ run }) => run.changes.map(addressOf));
    throw new OfficerError(
      'progressMisplaced',
      { cell: cells.join(', ').slice(0, 60) },
      toOfficerError(error).detail,
    );
  }
}
