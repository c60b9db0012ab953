import type { Area } from '../types';
import { areaOf, rangeOf } from './addresses';

/** Where an area lies after cells were inserted or deleted; null if it is gone. */
export type Move = (area: Area) => Area | null;

/** A list of references separated by blanks, moved; "" if none is left. */
export function movedPlaces(list: string, move: Move): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((place) => {
      const area = move(areaOf(place));
      return area ? rangeOf(area) : [];
    })
    .join(' ');
}
