import type { Worksheet } from '@cj-tech-master/excelts';
import { changed, sourceOf } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { EventNumber } from '../engine/events';
import { defineClass, type HostObject } from '../engine/object';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/address';
import { usedArea } from '../cells/used';
import { itemNotFound } from '../errors';
import { sheetsOf } from '../workbook';
import { optionalFlag, textArgument, wholeArgument } from './args';
import { rangeObject } from './range';
import { rangeAt, rangeOn } from './range-self';

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Excel.Worksheet. */
const definition = defineClass<Worksheet>({
  name: 'Worksheet',
  key: (sheet, engine) => ({ Id: engine.sheetIds.of(sheet) }),
  alive: (sheet, engine) => {
    if (!sheetsOf(engine.workbook).includes(sheet)) throw itemNotFound('the sheet');
  },
  get: {
    id: (sheet, engine) => engine.sheetIds.of(sheet),
    name: (sheet) => sheet.name,
    position: (sheet, engine) => sheetsOf(engine.workbook).indexOf(sheet),
  },
  methods: {
    getRange: (sheet, [address], engine) =>
      rangeObject(
        address === undefined || address === null || address === ''
          ? rangeOn(sheet, WHOLE)
          : rangeAt(sheet, textArgument(address, 'address'), engine),
      ),
    getUsedRange: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, WHOLE, optionalFlag(valuesOnly, 'valuesOnly'));
      return rangeObject(rangeOn(sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 }));
    },
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, WHOLE, optionalFlag(valuesOnly, 'valuesOnly'));
      return used && rangeObject(rangeOn(sheet, used));
    },
    getCell: (sheet, [row, column]) => {
      const [r, c] = [wholeArgument(row, 'row', 0), wholeArgument(column, 'column', 0)];
      return rangeObject(rangeOn(sheet, { top: r, left: c, bottom: r, right: c }));
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = wholeArgument(row, 'startRow', 0);
      const left = wholeArgument(column, 'startColumn', 0);
      const bottom = top + wholeArgument(rows, 'rowCount', 1) - 1;
      const right = left + wholeArgument(columns, 'columnCount', 1) - 1;
      return rangeObject(rangeOn(sheet, { top, left, bottom, right }));
    },
    activate: (sheet, _args, engine) => void activate(sheet, engine),
  },
});

/** A Worksheet object. */
export function worksheetObject(sheet: Worksheet): HostObject {
  return definition.of(sheet);
}

/** Makes a sheet the active one and tells the handlers. */
export function activate(sheet: Worksheet, engine: Engine): void {
  const { workbook, events, sheetIds } = engine;
  if (workbook.activeSheet === sheet.id) return;
  const before = sheetsOf(workbook).find((other) => other.id === workbook.activeSheet);
  workbook.activeSheet = sheet.id;
  changed(engine);
  if (before) events.emit(EventNumber.deactivated, sheetIds.of(before), sourceOf(engine));
  events.emit(EventNumber.activated, sheetIds.of(sheet), sourceOf(engine));
}
