import type { CellValue, MergedArea } from '../../programme';
import type { ChangedCells } from '../../programme/change';
import {
  areasOfAddress,
  askUsed,
  type CellArea,
  type KnownSheet,
  rangeOf,
  usedAreaOf,
} from '../read';
import type { WantedRows } from './wanted';

/** What was asked of a sheet, as it is now. */
export interface SheetChanges {
  readonly sheet: KnownSheet;
  readonly name: string;
  readonly used: CellArea | null;
  readonly areas: readonly CellArea[];
  readonly cells: readonly ChangedCells[];
  /** Null where they were not asked for. */
  readonly merges: readonly MergedArea[] | null;
}

/** Reads changed cells of several sheets in one sync. Throws the Office.js error of the request. */
export async function readChanges(
  context: Excel.RequestContext,
  wanted: readonly WantedRows[],
): Promise<SheetChanges[]> {
  const asked = wanted.map((each) => askChanges(context, each));
  await context.sync();
  return asked.map((take) => take());
}

/** Queues asking for changed cells of a sheet; what is given takes them once the request was answered. */
export function askChanges(
  { workbook }: Excel.RequestContext,
  { sheet, areas, merges }: WantedRows,
): () => SheetChanges {
  const worksheet = workbook.worksheets.getItem(sheet.id).load('name');
  const used = askUsed(worksheet);
  const ranges = areas.map((area) => rangeOf(worksheet, area).load('values,text'));
  const merged =
    merges && sheet.used
      ? rangeOf(worksheet, sheet.used).getMergedAreasOrNullObject().load('address')
      : null;
  return () => ({
    sheet,
    name: worksheet.name,
    used: usedAreaOf(used),
    areas,
    cells: ranges.map(({ values, text }, index) => ({
      row: areas[index]?.top ?? 0,
      column: areas[index]?.left ?? 0,
      values: values as CellValue[][],
      texts: text,
    })),
    merges: merged === null ? null : merged.isNullObject ? [] : areasOfAddress(merged.address),
  });
}
