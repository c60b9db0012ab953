import type { Engine } from '../engine/engine';
import type { Argument } from '../engine/object';
import { changed, tellChange, tellFormat, unrepeatable } from '../engine/changes';
import { calculateSheet } from '../engine/calculation';
import { copyAndPaste } from '../engine/copy-paste';
import type { Place } from '../engine/cut-move';
import { cutAndPaste } from '../engine/cut-paste';
import { restructure } from '../engine/restructure';
import { select } from '../engine/selection';
import { clearArea, CLEAR_KINDS } from '../cells/clear';
import { parseAddress } from '../cells/address';
import { COPY_KINDS } from '../cells/copy';
import { mergeArea, mergesIn, unmergeArea } from '../cells/merges';
import { contains } from '../cells/area';
import { guard, guardContents } from '../cells/protection';
import type { Shift } from '../cells/shift';
import { SPECIAL_KINDS, specialAreas } from '../cells/special';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { sheetByName } from '../workbook';
import { choiceArgument, optionalFlag } from './args';
import { rangeAreasObject, rangeObject } from './handles';
import { rangeArgument } from './range-moves';
import { areaOf, rangeOn, type RangeSelf } from './range-self';

type Method = (range: RangeSelf, args: readonly Argument[], engine: Engine) => unknown;

/** `Range.getMergedAreasOrNullObject` fails above this many areas (Office.js reference). */
const MAX_MERGED_AREAS = 512;

/** Asking for merged areas empties the undo stack, though it changes nothing (office-js #5918). */
function mergedAreasOf(range: RangeSelf, _args: readonly Argument[], engine: Engine): unknown {
  unrepeatable(engine);
  const area = areaOf(range);
  const merges = mergesIn(range.sheet, area).filter((merge) => contains(area, merge));
  if (merges.length === 0) return null;
  if (merges.length > MAX_MERGED_AREAS) {
    throw new HostError(
      'GeneralException',
      `The range has ${merges.length} merged areas; more than ${MAX_MERGED_AREAS} cannot be given.`,
    );
  }
  return rangeAreasObject(range.sheet, merges);
}

function specialCells(orNull: boolean): Method {
  return (range, [type, valueType]) => {
    if (valueType !== undefined && valueType !== null)
      throw invalidArgument('This host looks for cells of a type, not of a value type.');
    const kind = choiceArgument(type, 'cellType', SPECIAL_KINDS);
    const areas = specialAreas(range.sheet, areaOf(range), kind);
    if (areas.length > 0) return rangeAreasObject(range.sheet, areas);
    if (orNull) return null;
    throw itemNotFound('a cell of this type');
  };
}

function placeOf(range: RangeSelf): Place {
  return { sheet: range.sheet, area: areaOf(range) };
}

/** The other range of a copy or a move: it may lie on another sheet, also where it is an address. */
function sourceRange(value: Argument, range: RangeSelf, engine: Engine): RangeSelf {
  if (typeof value !== 'string') return rangeArgument(value, range, engine);
  const { sheet, area } = parseAddress(value);
  const named = sheet === null ? range.sheet : sheetByName(engine.workbook, sheet);
  if (!named) throw invalidArgument(`There is no sheet "${sheet}".`);
  return rangeOn(named, area);
}

function shifts(kind: Shift['kind'], lengthwise: string, crosswise: string): Method {
  return (range, [direction], engine) => {
    const area = areaOf(range);
    const chosen = choiceArgument(direction, 'shift', [lengthwise, crosswise]);
    const along = chosen === lengthwise ? 'rows' : 'columns';
    restructure(engine, range.sheet, { kind, along, area });
    return kind === 'insert' ? rangeObject(rangeOn(range.sheet, area)) : undefined;
  };
}

/** Methods of a range that change the workbook, and those that lead to several areas. */
export const rangeActions: Readonly<Record<string, Method>> = {
  /** office.js asks for this before it cuts a large block of values into pieces of 1,500 cells. */
  _ValidateArraySize: (range, [rows, columns]) => {
    const area = areaOf(range);
    const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
    if (!fits) throw invalidArgument('The values must have the shape of the range.');
  },
  merge: (range, [across], engine) => {
    guard(range.sheet, null);
    mergeArea(range.sheet, areaOf(range), optionalFlag(across, 'across'));
    changed(engine);
    tellFormat(engine, range.sheet, areaOf(range));
  },
  unmerge: (range, _args, engine) => {
    guard(range.sheet, null);
    unmergeArea(range.sheet, areaOf(range));
    changed(engine);
    tellFormat(engine, range.sheet, areaOf(range));
  },
  clear: (range, [applyTo], engine) => {
    const kind = choiceArgument(applyTo ?? 'All', 'applyTo', CLEAR_KINDS);
    const area = areaOf(range);
    if (kind !== 'Formats') guardContents(range.sheet, area);
    if (kind !== 'Contents') guard(range.sheet, 'formatCells');
    clearArea(range.sheet, area, kind);
    changed(engine);
    if (kind !== 'Formats') tellChange(engine, range.sheet, area, 'RangeEdited');
  },
  insert: shifts('insert', 'Down', 'Right'),
  delete: shifts('delete', 'Up', 'Left'),
  copyFrom: (range, [source, kind, skipBlanks, transpose], engine) => {
    const from = sourceRange(source, range, engine);
    const options = {
      what: choiceArgument(kind ?? 'All', 'copyType', COPY_KINDS),
      skipBlanks: optionalFlag(skipBlanks, 'skipBlanks'),
      transpose: optionalFlag(transpose, 'transpose'),
    };
    copyAndPaste(engine, placeOf(from), placeOf(range), options);
  },
  moveTo: (range, [destination], engine) => {
    const to = sourceRange(destination, range, engine);
    const { top, left } = areaOf(to);
    cutAndPaste(engine, placeOf(range), { sheet: to.sheet, row: top, column: left });
  },
  select: (range, _args, engine) => select(engine, range.sheet, [areaOf(range)]),
  calculate: (range, _args, engine) => calculateSheet(engine, range.sheet, areaOf(range)),
  getMergedAreasOrNullObject: mergedAreasOf,
  getSpecialCells: specialCells(false),
  getSpecialCellsOrNullObject: specialCells(true),
};
