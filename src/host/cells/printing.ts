import type { Area } from '../types';
import { areaText, parseArea } from './address';

/** The print areas of a sheet as the library keeps them: areas joined by "&&". */
export function parsePrintAreas(text: string | undefined): Area[] {
  return (text ?? '').split(/&&|,/).flatMap((part) => parseArea(part.replace(/^.*!/, '')) ?? []);
}

/** A print title (`1:3` or `A:B`), or null if there is none. */
export function printTitle(text: string | undefined): Area | null {
  return text ? parseArea(text.replace(/^.*!/, '')) : null;
}

/** A print title as the library keeps it. */
export function titleText(area: Area): string {
  return areaText(area);
}
