import versions from '../api/versions.json';
import { apiNotFound } from '../errors';

/** Requirement sets a host declares: set name to version, such as `{ ExcelApi: '1.17' }`. */
export type ApiSets = Readonly<Record<string, string>>;

/** What an up-to-date Excel on the web is taken to declare when nothing else is said. */
export const DEFAULT_API_SETS: ApiSets = { ExcelApi: '1.17' };

/**
 * Sets that every Excel with ExcelApi 1.9 declares besides: office.js looks for `DelayForCellEdit` before it lets a
 * request wait for the end of cell editing.
 */
export const USUAL_SETS: ApiSets = { DelayForCellEdit: '1.1' };

/** Members that office.js sets under another name than it reads them by have the version of that name. */
const table: Readonly<Record<string, string | undefined>> = {
  ...versions,
  'Worksheet.gridlines': versions['Worksheet.showGridlines'],
  'Worksheet.headings': versions['Worksheet.showHeadings'],
  // Younger than the office.js that the table is of; the reference documentation says so.
  'RangeAreas.select': '1.18',
};

/**
 * Throws ApiNotFound when `Class.member` needs a set that is not declared. The table is Office.js's own
 * (a test compares them); a member that it does not name came with its class.
 */
export function requireApi(sets: ApiSets, member: string): void {
  if (supportsApi(sets, member)) return;
  throw apiNotFound(member, `it needs ${table[member]}, above what this Excel declares`);
}

/** Whether the declared sets reach up to `Class.member`. */
export function supportsApi(sets: ApiSets, member: string): boolean {
  const needed = table[member];
  if (needed === undefined) return true;
  const [set, version] = needed.includes(' ') ? needed.split(' ') : ['ExcelApi', needed];
  return declares(sets, set ?? '', version);
}

/** Whether a requirement set is declared in at least that version, as `isSetSupported` answers. */
export function declares(sets: ApiSets, set: string, version = '1.1'): boolean {
  const declared = sets[set];
  return declared !== undefined && compareVersions(declared, version) >= 0;
}

/** Version numbers compare part by part: 1.10 comes after 1.9. */
function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 2; part++) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
