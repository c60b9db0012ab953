import type { Area } from '../types';

/** How many rows, columns and cells an area has. */
export function areaSize(area: Area): { rows: number; columns: number; cells: number } {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return { rows, columns, cells: rows * columns };
}

/** What two areas share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Whether two areas are the same. */
export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

/** What is left of an area when another is cut out of it: at most four pieces. */
export function subtract(from: Area, cut: Area): Area[] {
  const shared = intersection(from, cut);
  if (!shared) return [from];
  const pieces = [
    { ...from, bottom: shared.top - 1 },
    { ...from, top: shared.bottom + 1 },
    { top: shared.top, bottom: shared.bottom, left: from.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: from.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
