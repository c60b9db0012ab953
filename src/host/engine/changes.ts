import type { Worksheet } from '@cj-tech-master/excelts';
import { areaText } from '../cells/address';
import { areaSize } from '../cells/area';
import { findCell, scalarOf } from '../cells/cell';
import type { Area } from '../types';
import { declares } from './api-level';
import { entered } from './calculation';
import type { Engine } from './engine';
import { EventNumber } from './events';

/** What `Excel.DataChangeType` calls changes of cells. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Marks the workbook as changed, so that formulas are calculated again when next looked at. */
export function changed(engine: Engine): void {
  engine.workbook.revision += 1;
  if (engine.actor === 'addin') engine.undo.wrote();
  if (engine.actor === 'remote') engine.undo.foreignChanges += 1;
}

/** This user or the add-in did what Excel cannot take back: nothing before it can be taken back either. */
export function unrepeatable({ actor, undo }: Engine): void {
  if (actor !== 'remote') undo.clear();
}

/**
 * Marks the workbook as changed in what no formula reads: formats, charts, pages, parts. Names count among it, for
 * the calculation compares them itself. What hides rows does not: SUBTOTAL leaves them out.
 */
export function dressed(engine: Engine): void {
  changed(engine);
  engine.workbook.dressings += 1;
}

/** Changes the contents of cells and tells the handlers of onChanged. */
export function touched(engine: Engine, sheet: Worksheet, area: Area, change: () => void): void {
  const single = areaSize(area).cells === 1;
  const before = single ? valueAt(sheet, area) : undefined;
  change();
  changed(engine);
  entered(engine, sheet, area);
  const details = single ? detailsOf(before, valueAt(sheet, area)) : {};
  tellChange(engine, sheet, area, 'RangeEdited', details);
}

/** Tells the handlers of onChanged about a change of that kind. */
export function tellChange(
  engine: Engine,
  sheet: Worksheet,
  area: Area,
  changeType: ChangeType,
  details: Readonly<Record<string, unknown>> = {},
): void {
  engine.events.emit(EventNumber.changed, engine.sheetIds.of(sheet), {
    changeType,
    address: areaText(area),
    ...sourceOf(engine),
    shiftDirection: 'None',
    ...details,
  });
}

/** Tells the handlers of onFormatChanged that cells look different, or were merged or taken apart. */
export function tellFormat(engine: Engine, sheet: Worksheet, area: Area): void {
  const { source } = sourceOf(engine);
  const args = { address: areaText(area), source };
  engine.events.emit(EventNumber.formatChanged, engine.sheetIds.of(sheet), args);
}

/** Whether the change came from here or from another author, as events say it; who started it from 1.14 on. */
export function sourceOf(engine: Engine): { source: string; triggerSource?: string } {
  const source = engine.actor === 'remote' ? 'Remote' : 'Local';
  const triggerSource = engine.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown';
  return declares(engine.apiSets, 'ExcelApi', '1.14') ? { source, triggerSource } : { source };
}

function valueAt(sheet: Worksheet, area: Area): unknown {
  const cell = findCell(sheet, area.top, area.left);
  return cell ? scalarOf(cell) : '';
}

function detailsOf(before: unknown, after: unknown): Readonly<Record<string, unknown>> {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: kindOf(before),
    valueTypeAfter: kindOf(after),
  };
}

function kindOf(value: unknown): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
