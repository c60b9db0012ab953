import type { CellValue, Role } from '../../programme';
import { isErrorText } from '../../programme/table/grid';
import { literal } from '../sheet/formula-literal';

/** Cells of one row by role, as they stand on the sheet: raw, neither trimmed nor normalised. */
export type RawCells = ReadonlyMap<Role, CellValue>;
/** How the formulas of a rule refer to those cells: `$D7`. */
export type References = ReadonlyMap<Role, string>;

/**
 * That a cell holds just this value. Excel compares texts without case; a cell never filled equals "". An error is
 * read as its text ("#REF!") and can be compared with nothing.
 */
export function cellIs(reference: string, value: CellValue): string {
  if (isErrorValue(value)) return `ISERROR(${reference})`;
  if (typeof value === 'string') return `${reference}=${literal(value)}`;
  return typeof value === 'number'
    ? `${reference}=${value}`
    : `${reference}=${value ? 'TRUE' : 'FALSE'}`;
}

/** Whether a value read from a cell is an Excel error. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && isErrorText(value);
}

/** That all cells of these roles hold just what this row holds. */
export function rowIs(cells: RawCells, references: References, roles: readonly Role[]): string {
  return allOf(
    roles.flatMap((role) => {
      const reference = references.get(role);
      return reference === undefined ? [] : [cellIs(reference, cells.get(role) ?? '')];
    }),
  );
}

/** All of several conditions; TRUE for none. */
export function allOf(conditions: readonly string[]): string {
  const asked = conditions.filter((one) => one !== 'TRUE');
  return asked.length > 1 ? `AND(${asked.join(',')})` : (asked[0] ?? 'TRUE');
}

/** Any of several conditions; FALSE for none. */
export function anyOf(conditions: readonly string[]): string {
  const asked = conditions.filter((one) => one !== 'FALSE');
  return asked.length > 1 ? `OR(${asked.join(',')})` : (asked[0] ?? 'FALSE');
}

/** A second condition looked at only where the first holds: IF stops early where AND works everything out. */
export function onlyIf(first: string, second: string): string {
  return `IF(${first},${second},FALSE)`;
}

/** A condition that is FALSE, no error, where a cell it names holds an error or is deleted. */
export function guarded(condition: string): string {
  return ['TRUE', 'FALSE'].includes(condition) ? condition : `IFERROR(${condition},FALSE)`;
}
