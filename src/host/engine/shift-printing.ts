import type { Worksheet } from '@cj-tech-master/excelts';
import { areaText } from '../cells/address';
import { parsePrintAreas, printTitle, titleText } from '../cells/printing';
import { shiftArea, type Shift } from '../cells/shift';
import { isWhole } from '../cells/structure';

/** Moves the print area, print titles and page breaks of a sheet along with its cells. */
export function shiftPrinting(sheet: Worksheet, shift: Shift): void {
  const { pageSetup } = sheet;
  const areas = parsePrintAreas(pageSetup.printArea);
  if (areas.length > 0) {
    const kept = areas.flatMap((area) => shiftArea(area, shift) ?? []);
    pageSetup.printArea = kept.length > 0 ? kept.map(areaText).join('&&') : undefined;
  }
  if (!isWhole(shift)) return;
  // Title rows are whole rows: columns that come or go make them no wider and no narrower; and the other way round.
  const key = shift.along === 'rows' ? 'printTitlesRow' : 'printTitlesColumn';
  const title = printTitle(pageSetup[key]);
  if (title) {
    const moved = shiftArea(title, shift);
    pageSetup[key] = moved ? titleText(moved) : undefined;
  }
  if (shift.along === 'rows')
    shiftBreaks(sheet.rowBreaks, shift.kind, shift.area.top, shift.area.bottom);
}

/** A break's id is the number of the last row before it. */
function shiftBreaks(
  breaks: { id: number }[],
  kind: Shift['kind'],
  first: number,
  last: number,
): void {
  const count = last - first + 1;
  for (const one of breaks) {
    if (kind === 'insert' && one.id > first) one.id += count;
    else if (kind === 'delete' && one.id > last) one.id -= count;
  }
}
