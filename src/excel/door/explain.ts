import { OfficerError, toOfficerError } from './errors';
import type { ExcelDoor } from './runner';

/** Runs an action and throws what goes wrong as an {@link OfficerError} that names the cause where Excel does not. */
export async function explained<T>(
  door: Pick<ExcelDoor, 'run'>,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    throw await explain(door, thrown);
  }
}

/**
 * What an officer is told of a failure. Excel says AccessDenied of a protected sheet, of a protected structure and
 * of a file open for reading alike: only then the workbook is asked which it is (one sync).
 */
export async function explain(
  door: Pick<ExcelDoor, 'run'>,
  thrown: unknown,
): Promise<OfficerError> {
  const error = toOfficerError(thrown);
  if (error.key !== 'protected') return error;
  try {
    const { readOnly, structure } = await door.run(askProtection);
    if (readOnly) return new OfficerError('readOnly', {}, error.detail);
    return structure ? new OfficerError('protectedStructure', {}, error.detail) : error;
  } catch (second) {
    // Not to be found out: the officer is told the first error, the administrator both.
    return error.also(toOfficerError(second));
  }
}

async function askProtection(
  context: Excel.RequestContext,
): Promise<{ readOnly: boolean; structure: boolean }> {
  const workbook = context.workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  await context.sync();
  return { readOnly: workbook.readOnly, structure: protection.protected };
}
