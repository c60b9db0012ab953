import type { Area } from '../types';
import { areaOf, rangeOf } from './addresses';

/** Where an area lies after cells were inserted, deleted or moved; null if it is gone, several where it was parted. */
export type Move = (area: Area) => Area | readonly Area[] | null;

/** A list of references separated by blanks, moved; "" if none is left. */
export function movedPlaces(list: string, move: Move): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((place) => movedAreas(areaOf(place), move).map(rangeOf))
    .join(' ');
}

/** What an area becomes. */
export function movedAreas(area: Area, move: Move): readonly Area[] {
  const moved = move(area);
  if (!moved) return [];
  return 'top' in moved ? [moved] : moved;
}
