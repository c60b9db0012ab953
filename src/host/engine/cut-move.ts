import type { Worksheet } from '@cj-tech-master/excelts';
import { contains, intersection, subtract } from '../cells/area';
import type { FormulaReference } from '../cells/formula-text';
import type { Area, HostWorkbook } from '../types';
import { sheetMeant, type ReferenceChange } from './formulas';

/** Cells of a sheet. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Cells that are cut and where they are pasted, a place of the same shape. */
export interface Cut {
  readonly from: Place;
  readonly to: Place;
}

/** An area of the cut cells where it is pasted. */
export function pastedArea({ from, to }: Cut, area: Area): Area {
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/** Where parts of a sheet lie after the cut: the cut cells move, what they are pasted over is gone. */
export function movedParts(cut: Cut, sheet: Worksheet): (area: Area) => Area[] {
  const { from, to } = cut;
  return (area) => {
    const stays = sheet === from.sheet ? subtract(area, from.area) : [area];
    const left = sheet === to.sheet ? stays.flatMap((part) => subtract(part, to.area)) : stays;
    if (sheet !== from.sheet || sheet !== to.sheet) return left;
    const moved = intersection(area, from.area);
    return moved ? [pastedArea(cut, moved), ...left] : left;
  };
}

/**
 * What references become, as in Excel: those to cut cells follow them, ranges are stretched with an edge that is cut
 * whole, those to cells that are pasted over become #REF!.
 */
export function cutReferences(workbook: HostWorkbook, cut: Cut): ReferenceChange {
  const { from, to } = cut;
  return (reference, home) => {
    const meant = sheetMeant(workbook, reference, home);
    const { area } = reference;
    if (meant === from.sheet && contains(from.area, area)) {
      return named({ ...reference, area: pastedArea(cut, area) }, to.sheet, home);
    }
    if (meant === to.sheet && contains(to.area, area)) return null;
    return meant === from.sheet && meant === to.sheet ? stretched(reference, cut) : reference;
  };
}

/** A reference names its sheet unless it stands on it. */
function named(
  reference: FormulaReference,
  sheet: Worksheet,
  home: Worksheet | null,
): FormulaReference {
  const isBare = reference.sheet === null && sheet === home;
  return { ...reference, sheet: isBare ? null : sheet.name };
}

/** A range whose first or last row (or column) is cut whole and moves along it ends where that goes. */
function stretched(reference: FormulaReference, cut: Cut): FormulaReference {
  const { area } = reference;
  const rows = cut.to.area.top - cut.from.area.top;
  const columns = cut.to.area.left - cut.from.area.left;
  const isCut = (edge: Area): boolean => contains(cut.from.area, edge);
  const next = { ...area };
  if (columns === 0) {
    if (isCut({ ...area, bottom: area.top })) next.top += rows;
    if (isCut({ ...area, top: area.bottom })) next.bottom += rows;
  }
  if (rows === 0) {
    if (isCut({ ...area, right: area.left })) next.left += columns;
    if (isCut({ ...area, left: area.right })) next.right += columns;
  }
  const isSame = contains(area, next) && contains(next, area);
  return isSame || next.top > next.bottom || next.left > next.right
    ? reference
    : { ...reference, area: next };
}
