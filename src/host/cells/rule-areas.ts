import type { Area } from '../types';
import { areaText, parseArea } from './address';

/** The areas of a conditional format (`sqref`: areas separated by spaces). */
export function ruleAreas(ref: string): Area[] {
  return ref
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseArea(part) ?? []);
}

/** The areas as the file keeps them. */
export function ruleRef(areas: readonly Area[]): string {
  return areas.map(areaText).join(' ');
}

/** The cell that relative references of the rule's formula count from: the first area's first cell. */
export function ruleAnchor(areas: readonly Area[]): { row: number; column: number } {
  const [first] = areas;
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}
