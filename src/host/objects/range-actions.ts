import type { Engine } from '../engine/engine';
import type { Argument } from '../engine/object';
import { changed, tellChange, unrepeatable } from '../engine/changes';
import { recalculate } from '../engine/calculation';
import { restructure } from '../engine/restructure';
import { select } from '../engine/selection';
import { clearArea, CLEAR_KINDS } from '../cells/clear';
import { COPY_KINDS, copyCells } from '../cells/copy';
import { mergeArea, mergesIn, unmergeArea } from '../cells/merges';
import { contains } from '../cells/area';
import { guard, guardContents } from '../cells/protection';
import type { Shift } from '../cells/shift';
import { SPECIAL_KINDS, specialAreas } from '../cells/special';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { choiceArgument, optionalFlag } from './args';
import { copyRules } from './conditional/copy-rules';
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
  },
  unmerge: (range, _args, engine) => {
    guard(range.sheet, null);
    unmergeArea(range.sheet, areaOf(range));
    changed(engine);
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
    const from = rangeArgument(source, range, engine);
    const what = choiceArgument(kind ?? 'All', 'copyType', COPY_KINDS);
    const options = {
      what,
      skipBlanks: optionalFlag(skipBlanks, 'skipBlanks'),
      transpose: optionalFlag(transpose, 'transpose'),
    };
    const area = areaOf(range);
    guardContents(range.sheet, area);
    if (what === 'Values') recalculate(engine);
    const written = copyCells(
      { sheet: from.sheet, area: areaOf(from) },
      { sheet: range.sheet, area },
      options,
    );
    if ((what === 'All' || what === 'Formats') && !options.transpose) {
      copyRules({ sheet: from.sheet, area: areaOf(from) }, { sheet: range.sheet, area: written });
    }
    changed(engine);
    tellChange(engine, range.sheet, written, 'RangeEdited');
  },
  select: (range, _args, engine) => select(engine, range.sheet, [areaOf(range)]),
  calculate: (_range, _args, engine) => recalculate(engine),
  getMergedAreasOrNullObject: mergedAreasOf,
  getSpecialCells: specialCells(false),
  getSpecialCellsOrNullObject: specialCells(true),
};
