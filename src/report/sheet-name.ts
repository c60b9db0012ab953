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
  return freeSheetName(sheetNameLabel(period), options.taken ?? [], options.programme ?? 1);
}

/** A sheet name that nobody has yet: the label, then "… (2)" and so on; `first` is the first number tried. */
export function freeSheetName(label: string, taken: readonly string[], first = 1): string {
  const known = new Set(taken.map(sameName));
  let count = first;
  while (known.has(sameName(named(label, count)))) count += 1;
  return named(label, count);
}

function named(label: string, count: number): string {
  const suffix = count < 2 ? '' : ` (${count})`;
  return label.slice(0, MAX_LENGTH - suffix.length) + suffix;
}

function sameName(name: string): string {
  return name.normalize('NFC').toLocaleUpperCase('vi');
}
