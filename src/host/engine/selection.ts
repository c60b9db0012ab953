import type { Worksheet } from '@cj-tech-master/excelts';
import { areaText } from '../cells/address';
import { HostError } from '../errors';
import type { Area, HostWorkbook } from '../types';
import { sheetsOf } from '../workbook';
import { sourceOf } from './changes';
import type { Engine } from './engine';
import { EventNumber } from './events';

/** What is selected on a sheet that was never touched. */
const FIRST_CELL: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];

/** The selected areas of a sheet; the first one holds the active cell. */
export function selectionOf(workbook: HostWorkbook, sheet: Worksheet): readonly Area[] {
  return workbook.selection.get(sheet.id) ?? FIRST_CELL;
}

/** Makes a sheet the active one and tells the handlers. It is no change: the file stays as it is, and so does Ctrl+Z. */
export function activate(sheet: Worksheet, engine: Engine): void {
  const { workbook, events, sheetIds } = engine;
  if (workbook.activeSheet === sheet.id) return;
  if (sheet.state !== 'visible') {
    throw new HostError('InvalidOperation', `The sheet "${sheet.name}" is hidden.`);
  }
  const before = sheetsOf(workbook).find((other) => other.id === workbook.activeSheet);
  workbook.activeSheet = sheet.id;
  if (before) events.emit(EventNumber.deactivated, sheetIds.of(before), sourceOf(engine));
  events.emit(EventNumber.activated, sheetIds.of(sheet), sourceOf(engine));
}

/** Selects cells; their sheet becomes the active one. */
export function select(engine: Engine, sheet: Worksheet, areas: readonly Area[]): void {
  activate(sheet, engine);
  engine.workbook.selection.set(sheet.id, areas);
  engine.events.emit(EventNumber.selectionChanged, engine.sheetIds.of(sheet), {
    address: areas.map(areaText).join(','),
    ...sourceOf(engine),
  });
}
