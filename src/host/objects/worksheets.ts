import type { Worksheet } from '@cj-tech-master/excelts';
import type { Engine } from '../engine/engine';
import { EventNumber, WORKBOOK_TARGET } from '../engine/events';
import { defineClass, type HostObject } from '../engine/object';
import { itemNotFound } from '../errors';
import { sheetById, sheetByName, sheetsOf } from '../workbook';
import { optionalFlag, textArgument } from './args';
import { eventMethods } from './event-methods';
import { freeSheetName } from './sheet-name';
import { addSheet } from './sheet/sheets';
import { worksheetObject } from './handles';

/** A sheet by its name or its id. */
function findSheet(key: string, engine: Engine): Worksheet | undefined {
  return sheetByName(engine.workbook, key) ?? engine.sheetIds.find(engine.workbook, key);
}

function sheetsWanted(engine: Engine, visibleOnly: unknown): Worksheet[] {
  const onlyVisible = optionalFlag(visibleOnly, 'visibleOnly');
  return sheetsOf(engine.workbook).filter((sheet) => !onlyVisible || sheet.state === 'visible');
}

function required(sheet: Worksheet | undefined, what: string): HostObject {
  if (!sheet) throw itemNotFound(what);
  return worksheetObject(sheet);
}

/** Excel.WorksheetCollection; it stands for the whole workbook. */
export const worksheetCollectionClass = defineClass<Engine>({
  name: 'WorksheetCollection',
  items: (engine) => sheetsOf(engine.workbook).map(worksheetObject),
  item: (_self, [key], engine) =>
    required(findSheet(textArgument(key, 'key'), engine), `the sheet "${String(key)}"`),
  methods: {
    getItemOrNullObject: (_self, [key], engine) => {
      const sheet = findSheet(textArgument(key, 'key'), engine);
      return sheet ? worksheetObject(sheet) : null;
    },
    getActiveWorksheet: (_self, _args, engine) =>
      required(sheetById(engine.workbook, engine.workbook.activeSheet), 'the active sheet'),
    getFirst: (_self, [visibleOnly], engine) =>
      required(sheetsWanted(engine, visibleOnly)[0], 'a sheet'),
    getLast: (_self, [visibleOnly], engine) =>
      required(sheetsWanted(engine, visibleOnly).at(-1), 'a sheet'),
    getCount: (_self, [visibleOnly], engine) => sheetsWanted(engine, visibleOnly).length,
    add: (_self, [name], engine) => {
      const leftOut = name === undefined || name === null;
      const wanted = leftOut ? freeSheetName(engine) : textArgument(name, 'name');
      return worksheetObject(addSheet(wanted, engine));
    },
    ...eventMethods<Engine>(() => WORKBOOK_TARGET, {
      DataChanged: EventNumber.changed,
      Activated: EventNumber.activated,
      Deactivated: EventNumber.deactivated,
      SelectionChanged: EventNumber.selectionChanged,
      FormatChanged: EventNumber.formatChanged,
      NameChanged: EventNumber.nameChanged,
      Added: EventNumber.added,
      Deleted: EventNumber.deleted,
    }),
  },
});

/** The WorksheetCollection object. */
export function worksheetsObject(engine: Engine): HostObject {
  return worksheetCollectionClass.of(engine);
}
