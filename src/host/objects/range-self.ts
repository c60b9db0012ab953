import type { Worksheet } from '@cj-tech-master/excelts';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Engine } from '../engine/engine';
import { isOnSheet, parseAddress } from '../cells/address';
import { sheetByName, sheetsOf } from '../workbook';
import type { Area } from '../types';

/** What a Range stands for. The area follows its cells when rows or columns are inserted or deleted. */
export interface RangeSelf {
  readonly sheet: Worksheet;
  /** Null once all its cells were deleted. */
  area: Area | null;
}

/** The area of a range that must still exist. */
export function areaOf(range: RangeSelf): Area {
  if (!range.area) throw new HostError('InvalidReference', 'The cells of this range were deleted.');
  return range.area;
}

/** Throws ItemNotFound when the sheet of a range was deleted, InvalidReference when its cells were. */
export function checkRange(range: RangeSelf, engine: Engine): void {
  if (!sheetsOf(engine.workbook).includes(range.sheet))
    throw itemNotFound('the sheet of the range');
  areaOf(range);
}

/** A range on a sheet; throws InvalidArgument when it leaves the sheet. */
export function rangeOn(sheet: Worksheet, area: Area): RangeSelf {
  if (!isOnSheet(area)) throw invalidArgument('The range lies outside the sheet.');
  return { sheet, area };
}

/** The range of an address; one that names a sheet must name an existing one. */
export function rangeAt(sheet: Worksheet, address: string, engine: Engine): RangeSelf {
  const parsed = parseAddress(address);
  if (parsed.sheet === null) return rangeOn(sheet, parsed.area);
  const named = sheetByName(engine.workbook, parsed.sheet);
  if (!named) throw invalidArgument(`There is no sheet "${parsed.sheet}".`);
  if (named !== sheet) throw invalidArgument(`"${address}" lies on another sheet.`);
  return rangeOn(named, parsed.area);
}
