import type { Engine } from '../engine/engine';
import { changed, sourceOf } from '../engine/changes';
import { EventNumber } from '../engine/events';
import { defineClass, type HostObject } from '../engine/object';
import { itemNotFound } from '../errors';
import { sheetById, sheetByName, sheetsOf } from '../workbook';
import { textArgument } from './args';
import { checkSheetName, freeSheetName } from './sheet-name';
import { worksheetObject } from './worksheet';

/** Excel.WorksheetCollection; it stands for the whole workbook. */
const definition = defineClass<Engine>({
  name: 'WorksheetCollection',
  items: (engine) => sheetsOf(engine.workbook).map(worksheetObject),
  item: (_self, [key], engine) => {
    const sheet = findSheet(textArgument(key, 'key'), engine);
    if (!sheet) throw itemNotFound(`the sheet "${String(key)}"`);
    return worksheetObject(sheet);
  },
  methods: {
    getItemOrNullObject: (_self, [key], engine) => {
      const sheet = findSheet(textArgument(key, 'key'), engine);
      return sheet ? worksheetObject(sheet) : null;
    },
    getActiveWorksheet: (_self, _args, engine) => {
      const sheet = sheetById(engine.workbook, engine.workbook.activeSheet);
      if (!sheet) throw itemNotFound('the active sheet');
      return worksheetObject(sheet);
    },
    add: (_self, [name], engine) => {
      const wanted =
        name === undefined || name === null ? freeSheetName(engine) : textArgument(name, 'name');
      checkSheetName(wanted, engine);
      const sheet = engine.workbook.book.addWorksheet(wanted);
      changed(engine);
      engine.events.emit(EventNumber.added, engine.sheetIds.of(sheet), sourceOf(engine));
      return worksheetObject(sheet);
    },
  },
});

/** The WorksheetCollection object. */
export function worksheetsObject(engine: Engine): HostObject {
  return definition.of(engine);
}

/** A sheet by its name or its id. */
function findSheet(key: string, engine: Engine): ReturnType<typeof sheetByName> {
  return sheetByName(engine.workbook, key) ?? engine.sheetIds.find(engine.workbook, key);
}
