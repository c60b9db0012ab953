import type { Worksheet } from '@cj-tech-master/excelts';
import { MAX_COLUMNS, parseAddress } from './cells/address';
import { guardContents } from './cells/protection';
import { sortRows } from './cells/sort';
import { writeMatrix } from './cells/write';
import { recalculate } from './engine/calculation';
import { changed, tellChange, touched } from './engine/changes';
import type { Actor, Engine } from './engine/engine';
import { restructure } from './engine/restructure';
import { activate, select } from './engine/selection';
import { invalidArgument } from './errors';
import { addSheet, deleteSheet, renameSheet } from './objects/sheet/sheets';
import { sheetByName } from './workbook';

/**
 * What a person does with the workbook outside the add-in; every change fires its events. Sheets by name,
 * addresses in A1 form, rows by their number on the sheet (from 1). Refusals are thrown as HostError.
 */
export interface Editor {
  /** Types a text into a cell, as into the formula bar; "" clears it. */
  type(sheet: string, address: string, text: string): void;
  /** Inserts `count` rows above row `row`. */
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  /** Sorts the rows of an area by one of its columns (letters), whole rows of the area moving together. */
  sort(sheet: string, address: string, column: string): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  activate(sheet: string): void;
  select(sheet: string, address: string): void;
}

/** The hand of this user (`user`) or of another author of the shared file (`remote`). */
export function createEditor(engine: Engine, actor: Actor): Editor {
  const as = (act: () => void): void => {
    const before = engine.actor;
    engine.actor = actor;
    try {
      act();
    } finally {
      engine.actor = before;
    }
  };
  const sheetNamed = (name: string): Worksheet => {
    const sheet = sheetByName(engine.workbook, name);
    if (!sheet) throw invalidArgument(`There is no sheet "${name}".`);
    return sheet;
  };
  return {
    type: (sheet, address, text) => as(() => typeInto(sheetNamed(sheet), address, text, engine)),
    insertRows: (sheet, row, count) =>
      as(() => shiftRows(engine, sheetNamed(sheet), 'insert', row, count)),
    deleteRows: (sheet, row, count) =>
      as(() => shiftRows(engine, sheetNamed(sheet), 'delete', row, count)),
    sort: (sheet, address, column) =>
      as(() => {
        const target = sheetNamed(sheet);
        const { area } = parseAddress(address);
        guardContents(target, area);
        recalculate(engine);
        sortRows(target, area, column);
        changed(engine);
        tellChange(engine, target, area, 'RangeEdited');
      }),
    addSheet: (name) => as(() => void addSheet(name, engine)),
    deleteSheet: (name) => as(() => deleteSheet(sheetNamed(name), engine)),
    renameSheet: (name, to) => as(() => renameSheet(sheetNamed(name), to, engine)),
    activate: (sheet) => as(() => activate(sheetNamed(sheet), engine)),
    select: (sheet, address) =>
      as(() => select(engine, sheetNamed(sheet), [parseAddress(address).area])),
  };
}

function typeInto(sheet: Worksheet, address: string, text: string, engine: Engine): void {
  const { area } = parseAddress(address);
  guardContents(sheet, area);
  touched(engine, sheet, area, () => writeMatrix(sheet, area, text, 'typing', engine));
}

function shiftRows(
  engine: Engine,
  sheet: Worksheet,
  kind: 'insert' | 'delete',
  row: number,
  count: number,
): void {
  const area = { top: row - 1, left: 0, bottom: row + count - 2, right: MAX_COLUMNS - 1 };
  restructure(engine, sheet, { kind, along: 'rows', area });
}
