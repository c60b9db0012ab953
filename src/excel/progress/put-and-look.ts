import type { CellValue } from '../../programme';
import { isOfficeError, OfficerError, toOfficerError } from '../door';
import { isAsRead, type Loaded, type LoadedRun } from './loaded-cells';
import { inputOf, isFormula, putCells } from './put-cells';
import { addressOfCell, type TaskSheet } from './read-sheet';
import type { WatchedRun } from './watched-cells';

/** Throws the OfficerError that says why these cells cannot be written as they stand. */
export function refuseUnlike(loaded: Loaded, reading: TaskSheet): void {
  refuseChanged(loaded);
  for (const one of loaded.runs) refuseUnwritable(one, reading);
}

/** Writes cells and looks in the same request whether they were still those that were loaded. */
export async function putAndLook(context: Excel.RequestContext, loaded: Loaded): Promise<void> {
  for (const { range } of loaded.witnesses) range.load('values');
  for (const { range } of loaded.runs) range.load('values,formulas');
  const textCells = numbersInTextCells(loaded.runs);
  for (const cell of textCells) cell.numberFormat = [['General']];
  putCells(loaded, ({ after }) => inputOf(after));
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

function refuseChanged(loaded: Loaded): void {
  if (!isAsRead(loaded)) throw new OfficerError('changed');
}

function refuseUnwritable({ run, range }: LoadedRun, { name, isProtected }: TaskSheet): void {
  const formula = run.changes.find((_, i) =>
    isFormula(range.formulas[i]?.[0], range.values[i]?.[0]),
  );
  if (formula) throw new OfficerError('progressFormula', { cell: addressOfCell(formula) });
  if (isProtected && range.format.protection.locked) {
    throw new OfficerError('protectedSheet', { sheet: name });
  }
}

/** Cells of format "@" that get a number back: written as they are, Excel would make it a text. */
function numbersInTextCells(runs: readonly LoadedRun[]): Excel.Range[] {
  return runs.flatMap(({ run, range }) =>
    run.changes.flatMap(({ after }, i) =>
      typeof after === 'number' && range.numberFormat[i]?.[0] === '@' ? [range.getCell(i, 0)] : [],
    ),
  );
}

/** The same cells through a proxy of their own: what it loads stands beside what was loaded before the write. */
function readAgain(range: Excel.Range): Excel.Range {
  return range.getResizedRange(0, 0).load('values');
}

/** Addresses of cells that do not hold what was written: covered by a merged cell that could not be seen. */
function notTaken({ changes }: WatchedRun, range: Excel.Range): string[] {
  return changes.flatMap((change, i) =>
    range.values[i]?.[0] === change.after ? [] : [addressOfCell(change)],
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
  putCells(loaded, (_, { range }, i) => {
    const [formula, value] = [range.formulas[i]?.[0], range.values[i]?.[0]] as CellValue[];
    return isFormula(formula, value) ? (formula ?? '') : inputOf(value ?? '');
  });
  try {
    await context.sync();
  } catch (error) {
    const cells = loaded.runs.flatMap(({ run }) => run.changes.map(addressOfCell));
    throw new OfficerError(
      'progressMisplaced',
      { cell: cells.join(', ').slice(0, 60) },
      toOfficerError(error).detail,
    );
  }
}
