import { addressOfCell, type TaskSheet } from './read-sheet';
import type { CellChange } from './types';

/** The values that cells allow to be chosen, by the cell's A1 address; a cell that allows anything is not there. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** Lists that were asked for and are known after the next sync. */
export interface AskedLists {
  readonly cells: readonly { readonly address: string; readonly rule: Excel.DataValidation }[];
}

/** Queues loading the lists of the status cells among these. */
export function askLists(
  { worksheet }: Pick<TaskSheet, 'worksheet'>,
  changes: readonly CellChange[],
): AskedLists {
  const cells = changes
    .filter(({ role }) => role === 'status')
    .map((change) => {
      const address = addressOfCell(change);
      return { address, rule: worksheet.getRange(address).dataValidation.load('type,rule') };
    });
  return { cells };
}

/** The lists of cells that were loaded; one more sync where lists stand in cells themselves. */
export async function listsOf(
  context: Excel.RequestContext,
  { worksheet }: Pick<TaskSheet, 'worksheet'>,
  { cells }: AskedLists,
): Promise<Lists> {
  const lists = new Map<string, readonly string[]>();
  const ranges: { readonly address: string; readonly range: Excel.Range }[] = [];
  for (const { address, rule } of cells) {
    const source = sourceOf(rule);
    if (source === null) continue;
    const place = placeOfSource(context, worksheet, source);
    if (place === null) lists.set(address, itemsOf(source));
    else ranges.push({ address, range: place.load('values') });
  }
  if (ranges.length > 0) await context.sync();
  for (const { address, range } of ranges) lists.set(address, range.values.flat().map(String));
  return lists;
}

/** The list's source as Excel gives it: its values with commas between, or "=" and where they stand. */
function sourceOf(rule: Excel.DataValidation): string | null {
  const source = String(rule.type) === 'List' ? rule.rule.list?.source : undefined;
  return typeof source === 'string' ? source : null;
}

function itemsOf(source: string): readonly string[] {
  return source
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** "=$H$2:$H$5", "='Danh mục'!$A$1:$A$3"; null for values that stand in the rule itself. */
function placeOfSource(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  source: string,
): Excel.Range | null {
  const match =
    /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.exec(
      source,
    );
  if (match === null) return null;
  const name = match[1]?.replaceAll("''", "'") ?? match[2];
  const sheet = name === undefined ? worksheet : context.workbook.worksheets.getItem(name);
  return sheet.getRange((match[3] ?? '').replaceAll('$', ''));
}
