import type { Worksheet } from '@cj-tech-master/excelts';
import { columnIndex, MAX_COLUMNS, parseAddress } from './cells/address';
import { rememberCells } from './cells/content';
import { mergeArea } from './cells/merges';
import { guardContents } from './cells/protection';
import { setFormats } from './cells/set-formats';
import { writeMatrix } from './cells/write';
import { changed, tellChange, tellFormat, touched, unrepeatable } from './engine/changes';
import { copyAndPaste } from './engine/copy-paste';
import { cutAndPaste } from './engine/cut-paste';
import type { Actor, Engine } from './engine/engine';
import { restructure } from './engine/restructure';
import { activate, select } from './engine/selection';
import { rememberWorkbook } from './engine/snapshot';
import { sortArea } from './engine/sort';
import { HostError, invalidArgument } from './errors';
import { addSheet, deleteSheet, renameSheet } from './objects/sheet/sheets';
import type { Area } from './types';
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
  sort(sheet: string, address: string, column: string, ascending?: boolean): void;
  /** Copies cells and pastes them, with everything, from a corner (or over an area) on. */
  copy(sheet: string, address: string, toSheet: string, to: string): void;
  /** Cuts cells and pastes them from a corner on. */
  move(sheet: string, address: string, toSheet: string, to: string): void;
  /** Merges the cells of an area into one. */
  merge(sheet: string, address: string): void;
  /** Gives the cells of an area a number format (en-US code). */
  format(sheet: string, address: string, numberFormat: string): void;
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
  const { undo } = engine;
  /** What this user did is a step of his; how to put it back is found out before it is done. */
  const step = (act: () => void, back: () => void): void => {
    act();
    if (actor === 'user') undo.push({ back: () => as(back) });
  };
  /**
   * A step that is taken back by putting cells, or with null the whole workbook, as they were; `first` is done before
   * that, so that ranges and handlers follow.
   */
  const putBack = (
    cells: readonly [Worksheet, Area] | null,
    act: () => void,
    first: () => void = () => undefined,
  ): void => {
    if (actor === 'remote') return act();
    const back = cells ? rememberCells(...cells) : rememberWorkbook(engine.workbook);
    const foreign = undo.foreignChanges;
    step(act, () => {
      if (!cells) refuseForeign(engine, foreign);
      first();
      if (cells) rewritten(engine, ...cells, back);
      else back();
      changed(engine);
    });
  };
  return {
    type: (name, address, text) =>
      as(() => {
        const sheet = sheetNamed(name);
        const { area } = parseAddress(address);
        const back = rememberCells(sheet, area);
        step(
          () => typeInto(sheet, area, text, engine),
          () => touched(engine, sheet, area, back),
        );
      }),
    insertRows: (name, row, count) =>
      as(() => {
        const sheet = sheetNamed(name);
        const area = rowsArea(row, count);
        step(
          () => restructure(engine, sheet, { kind: 'insert', along: 'rows', area }),
          () => restructure(engine, sheet, { kind: 'delete', along: 'rows', area }),
        );
      }),
    deleteRows: (name, row, count) =>
      as(() => {
        const sheet = sheetNamed(name);
        const area = rowsArea(row, count);
        putBack(
          null,
          () => restructure(engine, sheet, { kind: 'delete', along: 'rows', area }),
          () => restructure(engine, sheet, { kind: 'insert', along: 'rows', area }),
        );
      }),
    sort: (name, address, column, ascending = true) =>
      as(() => {
        const sheet = sheetNamed(name);
        const { area } = parseAddress(address);
        const keys = [{ offset: columnIndex(column) - area.left, ascending }];
        putBack([sheet, area], () => sortArea(engine, sheet, area, { keys }));
      }),
    copy: (name, address, to, corner) =>
      as(() => {
        const from = { sheet: sheetNamed(name), area: parseAddress(address).area };
        const target = { sheet: sheetNamed(to), area: parseAddress(corner).area };
        const options = { what: 'All', skipBlanks: false, transpose: false } as const;
        putBack(null, () => copyAndPaste(engine, from, target, options));
      }),
    move: (name, address, to, corner) =>
      as(() => {
        const from = { sheet: sheetNamed(name), area: parseAddress(address).area };
        const { top: row, left: column } = parseAddress(corner).area;
        putBack(null, () => cutAndPaste(engine, from, { sheet: sheetNamed(to), row, column }));
      }),
    merge: (name, address) =>
      as(() => {
        const sheet = sheetNamed(name);
        const { area } = parseAddress(address);
        putBack(null, () => mergeByHand(engine, sheet, area));
      }),
    format: (name, address, numberFormat) =>
      as(() => {
        const sheet = sheetNamed(name);
        const { area } = parseAddress(address);
        const back = rememberCells(sheet, area);
        const dress = (act: () => void) => () => {
          act();
          changed(engine);
          tellFormat(engine, sheet, area);
        };
        step(
          dress(() => setFormats(sheet, area, numberFormat, engine.workbook)),
          dress(back),
        );
      }),
    addSheet: (name) =>
      as(() => {
        addSheet(name, engine);
        unrepeatable(engine);
      }),
    deleteSheet: (name) => as(() => deleteSheet(sheetNamed(name), engine)),
    renameSheet: (name, to) => as(() => renameSheet(sheetNamed(name), to, engine)),
    activate: (sheet) => as(() => activate(sheetNamed(sheet), engine)),
    select: (sheet, address) =>
      as(() => select(engine, sheetNamed(sheet), [parseAddress(address).area])),
  };
}

/** Ctrl+Z of this user: takes his last step back; false when there is none. */
export function takeBack(engine: Engine): boolean {
  const step = engine.undo.pop();
  if (!step) return false;
  const before = engine.actor;
  engine.actor = 'user';
  try {
    step.back();
  } finally {
    engine.actor = before;
  }
  return true;
}

function typeInto(sheet: Worksheet, area: Area, text: string, engine: Engine): void {
  guardContents(sheet, area);
  touched(engine, sheet, area, () =>
    writeMatrix(sheet, area, text, { member: 'typing', engine, hand: 'officer' }),
  );
}

function mergeByHand(engine: Engine, sheet: Worksheet, area: Area): void {
  guardContents(sheet, area);
  mergeArea(sheet, area, false);
  changed(engine);
  tellChange(engine, sheet, area, 'RangeEdited');
  tellFormat(engine, sheet, area);
}

/** Cells that got other contents, formats and all. */
function rewritten(engine: Engine, sheet: Worksheet, area: Area, by: () => void): void {
  by();
  changed(engine);
  tellChange(engine, sheet, area, 'RangeEdited');
}

/** Whole rows by the number of the first, from 1. */
function rowsArea(row: number, count: number): Area {
  return { top: row - 1, left: 0, bottom: row + count - 2, right: MAX_COLUMNS - 1 };
}

/** Sheets can be put back as they were only while nobody else wrote into them. */
function refuseForeign({ undo }: Engine, before: number): void {
  if (undo.foreignChanges === before) return;
  throw new HostError(
    'UnsupportedOperation',
    "This host cannot take back so much after another author's change.",
  );
}
