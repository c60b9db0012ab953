import { sheetNameLabel } from '../strings/report-period';
import type { Period } from './period';

/** Excel refuses longer sheet names. */
const MAX_LENGTH = 31;

/**
 * A name for the report's sheet that nobody has yet: "BC Quý III-2025", then "BC Quý III-2025 (2)" and so on.
 *
 * @param options.programme which programme of the workbook it reports on, 1-based; the second starts at suffix (2)
 * @param options.taken names of the sheets that must not be touched; Excel compares them without case
 */
export function reportSheetName(
  period: Period,
  options: { readonly programme?: number; readonly taken?: readonly string[] } = {},
): string {
  const taken = new Set((options.taken ?? []).map(sameName));
  let count = options.programme ?? 1;
  while (taken.has(sameName(named(period, count)))) count += 1;
  return named(period, count);
}

function named(period: Period, count: number): string {
  const suffix = count < 2 ? '' : ` (${count})`;
  return sheetNameLabel(period).slice(0, MAX_LENGTH - suffix.length) + suffix;
}

function sameName(name: string): string {
  return name.normalize('NFC').toLocaleUpperCase('vi');
}
