import type { Engine } from '../engine/engine';
import type { Argument, HostObject } from '../engine/object';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/address';
import { areaSize, bounding, intersection } from '../cells/area';
import { usedArea } from '../cells/used';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Area } from '../types';
import { optionalFlag, wholeArgument } from './args';
import { rangeObject, unwrapRange } from './handles';
import { areaOf, rangeAt, rangeOn, type RangeSelf } from './range-self';

type Method = (range: RangeSelf, args: readonly Argument[], engine: Engine) => HostObject | null;

/** A method that leads to other cells of the same sheet. */
function moves(to: (area: Area, args: readonly Argument[], range: RangeSelf) => Area): Method {
  return (range, args) => rangeObject(rangeOn(range.sheet, to(areaOf(range), args, range)));
}

/** The other range of an argument: a Range object or an address on the same sheet. */
export function rangeArgument(value: Argument, range: RangeSelf, engine: Engine): RangeSelf {
  if (typeof value === 'string') return rangeAt(range.sheet, value, engine);
  const other = unwrapRange(value);
  if (!other) throw invalidArgument('The argument must be a range or an address.');
  return other;
}

function usedInside(orNull: boolean): Method {
  return (range, args) => {
    const valuesOnly = optionalFlag(args[0], 'valuesOnly');
    const used = usedArea(range.sheet, areaOf(range), valuesOnly);
    if (used) return rangeObject(rangeOn(range.sheet, used));
    if (orNull) return null;
    throw itemNotFound('a used cell in the range');
  };
}

function shared(orNull: boolean): Method {
  return (range, args, engine) => {
    const other = rangeArgument(args[0], range, engine);
    if (other.sheet !== range.sheet) throw invalidArgument('The ranges lie on different sheets.');
    const area = intersection(areaOf(range), areaOf(other));
    if (area) return rangeObject(rangeOn(range.sheet, area));
    if (orNull) return null;
    throw itemNotFound('an intersection of the ranges');
  };
}

/** Methods of a range that lead to other ranges. */
export const rangeMoves: Readonly<Record<string, Method>> = {
  getCell: moves(({ top, left }, args) => {
    const row = top + wholeArgument(args[0], 'row');
    const column = left + wholeArgument(args[1], 'column');
    return { top: row, left: column, bottom: row, right: column };
  }),
  getRow: moves((area, args) => {
    const row = area.top + wholeArgument(args[0], 'row', 0, areaSize(area).rows - 1);
    return { ...area, top: row, bottom: row };
  }),
  getColumn: moves((area, args) => {
    const column = area.left + wholeArgument(args[0], 'column', 0, areaSize(area).columns - 1);
    return { ...area, left: column, right: column };
  }),
  getLastRow: moves((area) => ({ ...area, top: area.bottom })),
  getLastColumn: moves((area) => ({ ...area, left: area.right })),
  getLastCell: moves((area) => ({ ...area, top: area.bottom, left: area.right })),
  getEntireRow: moves((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  getEntireColumn: moves((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  getOffsetRange: moves((area, args) => {
    const rows = wholeArgument(args[0], 'rowOffset');
    const columns = wholeArgument(args[1], 'columnOffset');
    return {
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    };
  }),
  getResizedRange: moves((area, args) => ({
    ...area,
    bottom: area.bottom + wholeArgument(args[0], 'deltaRows'),
    right: area.right + wholeArgument(args[1], 'deltaColumns'),
  })),
  getAbsoluteResizedRange: moves((area, args) => ({
    ...area,
    bottom: area.top + wholeArgument(args[0], 'numRows', 1) - 1,
    right: area.left + wholeArgument(args[1], 'numColumns', 1) - 1,
  })),
  getRowsAbove: moves((area, args) => {
    const count = wholeArgument(args[0] ?? 1, 'count', 1);
    return { ...area, top: area.top - count, bottom: area.top - 1 };
  }),
  getRowsBelow: moves((area, args) => {
    const count = wholeArgument(args[0] ?? 1, 'count', 1);
    return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  }),
  getBoundingRect: (range, args, engine) => {
    const other = rangeArgument(args[0], range, engine);
    if (other.sheet !== range.sheet) {
      throw new HostError('InvalidArgument', 'The ranges lie on different sheets.');
    }
    return rangeObject(rangeOn(range.sheet, bounding(areaOf(range), areaOf(other))));
  },
  getIntersection: shared(false),
  getIntersectionOrNullObject: shared(true),
  getUsedRange: usedInside(false),
  getUsedRangeOrNullObject: usedInside(true),
};
