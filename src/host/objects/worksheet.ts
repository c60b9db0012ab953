import type { Worksheet } from '@cj-tech-master/excelts';
import { EventNumber } from '../engine/events';
import { calculateSheet } from '../engine/calculation';
import { activate } from '../engine/selection';
import { defineClass, type HostObject } from '../engine/object';
import { MAX_COLUMNS, MAX_ROWS, parseAddresses } from '../cells/address';
import { usedArea } from '../cells/used';
import { invalidArgument, itemNotFound } from '../errors';
import { sheetsOf } from '../workbook';
import { optionalFlag, textArgument, wholeArgument } from './args';
import { eventMethods } from './event-methods';
import { chartsObject } from './charts/collection';
import { namesObject } from './names/collection';
import { rangeAreasObject, rangeObject, unwrapSheet, worksheetObject } from './handles';
import { rangeAt, rangeOn } from './range-self';
import { autoFilterObject } from './sheet/auto-filter';
import { freezePanesObject } from './sheet/freeze-panes';
import { pageBreaksObject } from './sheet/page-breaks';
import { pageLayoutObject } from './sheet/page-layout';
import { sheetProtectionObject } from './sheet/protection';
import { worksheetReads, worksheetWrites } from './sheet/properties';
import { copySheet, deleteSheet, neighbour } from './sheet/sheets';
import { tablesObject } from './sheet/tables';

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function isLeftOut(address: unknown): boolean {
  return address === undefined || address === null || address === '';
}

/** Excel.Worksheet. */
export const worksheetClass = defineClass<Worksheet>({
  name: 'Worksheet',
  key: (sheet, engine) => ({ Id: engine.sheetIds.of(sheet) }),
  alive: (sheet, engine) => {
    if (!sheetsOf(engine.workbook).includes(sheet)) throw itemNotFound('the sheet');
  },
  get: worksheetReads,
  set: worksheetWrites,
  objects: {
    autoFilter: autoFilterObject,
    charts: chartsObject,
    names: (sheet) => namesObject(sheet),
    freezePanes: freezePanesObject,
    horizontalPageBreaks: pageBreaksObject,
    pageLayout: pageLayoutObject,
    protection: sheetProtectionObject,
    tables: (sheet) => tablesObject([sheet]),
  },
  methods: {
    getRange: (sheet, [address], engine) =>
      rangeObject(
        isLeftOut(address)
          ? rangeOn(sheet, WHOLE)
          : rangeAt(sheet, textArgument(address, 'address'), engine),
      ),
    getRanges: (sheet, [address]) => {
      if (isLeftOut(address)) return rangeAreasObject(sheet, [WHOLE]);
      const parsed = parseAddresses(textArgument(address, 'address'));
      const foreign = parsed.some((part) => part.sheet !== null && part.sheet !== sheet.name);
      if (foreign) throw invalidArgument('An area lies on another sheet.');
      return rangeAreasObject(
        sheet,
        parsed.map((part) => part.area),
      );
    },
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
    activate: (sheet, _args, engine) => activate(sheet, engine),
    calculate: (sheet, [markAllDirty], engine) => {
      optionalFlag(markAllDirty, 'markAllDirty');
      calculateSheet(engine, sheet, null);
    },
    delete: (sheet, _args, engine) => deleteSheet(sheet, engine),
    copy: (sheet, [position, relativeTo], engine) =>
      worksheetObject(copySheet(sheet, position, unwrapSheet(relativeTo), engine)),
    getNext: (sheet, [visibleOnly], engine) =>
      neighbourObject(sheet, 1, visibleOnly, false, engine),
    getNextOrNullObject: (sheet, [visibleOnly], engine) =>
      neighbourObject(sheet, 1, visibleOnly, true, engine),
    getPrevious: (sheet, [visibleOnly], engine) =>
      neighbourObject(sheet, -1, visibleOnly, false, engine),
    getPreviousOrNullObject: (sheet, [visibleOnly], engine) =>
      neighbourObject(sheet, -1, visibleOnly, true, engine),
    _GetSheetById: (_sheet, [id], engine) => byId(id, engine),
    _GetAnotherWorksheetById: (_sheet, [id], engine) => byId(id, engine),
    ...eventMethods<Worksheet>((sheet, engine) => engine.sheetIds.of(sheet), {
      DataChanged: EventNumber.changed,
      Activated: EventNumber.activated,
      Deactivated: EventNumber.deactivated,
      SelectionChanged: EventNumber.selectionChanged,
      FormatChanged: EventNumber.formatChanged,
    }),
  },
});

type EngineOf = Parameters<typeof deleteSheet>[1];

function neighbourObject(
  sheet: Worksheet,
  step: 1 | -1,
  visibleOnly: unknown,
  orNull: boolean,
  engine: EngineOf,
): HostObject | null {
  const found = neighbour(sheet, step, optionalFlag(visibleOnly, 'visibleOnly'), engine);
  if (found) return worksheetObject(found);
  if (orNull) return null;
  throw itemNotFound('a sheet beside this one');
}

function byId(id: unknown, engine: EngineOf): HostObject {
  const sheet = engine.sheetIds.find(engine.workbook, textArgument(id, 'id'));
  if (!sheet) throw itemNotFound('the sheet');
  return worksheetObject(sheet);
}
