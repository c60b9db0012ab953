import type { Worksheet } from '@cj-tech-master/excelts';
import { areaSize } from '../../cells/area';
import { eachCell, isFormula } from '../../cells/cell';
import { readValues } from '../../cells/read';
import type { Engine } from '../../engine/engine';
import { chartReference } from '../../charts';
import type { Area } from '../../types';
import { choiceArgument } from '../args';
import { areaOf, type RangeSelf } from '../range-self';

/** One series found in a range of cells, as references. */
export interface FoundSeries {
  readonly name: string | null;
  readonly values: string;
  readonly categories: string | null;
}

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/**
 * Finds the series of a range as Excel does: a first row of texts names them, a first column of texts gives
 * the categories; by columns unless there are more columns than rows. `seriesBy` is Auto, Columns or Rows.
 */
export function findSeries(range: RangeSelf, seriesBy: unknown, engine: Engine): FoundSeries[] {
  const { sheet } = range;
  const area = areaOf(range);
  const by = choiceArgument(seriesBy ?? 'Auto', 'seriesBy', SERIES_BY);
  const { rows, columns } = areaSize(area);
  // Only the edges tell: a body of formulas need not be calculated for it.
  const edge = (part: Partial<Area>) => readValues(sheet, { ...area, ...part }, engine);
  const names = rows > 1 && columns > 1 ? edge({ top: area.top + 1, right: area.left }) : [];
  const hasNames = names.some(([first]) => isWord(first));
  const firstData = hasNames ? 1 : 0;
  const hasCaptions =
    rows > 1 &&
    !isOfFormulas(sheet, area) &&
    (edge({ bottom: area.top })[0] ?? [])
      .slice(firstData)
      .every((cell) => typeof cell === 'string');
  const body = {
    ...area,
    top: area.top + (hasCaptions ? 1 : 0),
    left: area.left + firstData,
  };
  const width = body.right - body.left + 1;
  const byColumns = by === 'Auto' ? width <= body.bottom - body.top + 1 : by === 'Columns';
  return byColumns
    ? linesOf(sheet, body, { names: hasCaptions, categories: hasNames, area, along: 'columns' })
    : linesOf(sheet, body, { names: hasNames, categories: hasCaptions, area, along: 'rows' });
}

/** Whether all of an area is formulas: figures, which are not calculated only to see that they are no captions. */
function isOfFormulas(sheet: Worksheet, area: Area): boolean {
  const { cells } = areaSize(area);
  let formulas = 0;
  eachCell(sheet, area, (cell) => void (formulas += isFormula(cell) ? 1 : 0));
  return formulas === cells;
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** One series for each column or row of the body. */
function linesOf(
  sheet: Worksheet,
  body: Area,
  {
    names,
    categories,
    area,
    along,
  }: { names: boolean; categories: boolean; area: Area; along: 'columns' | 'rows' },
): FoundSeries[] {
  const byColumns = along === 'columns';
  const [first, last] = byColumns ? [body.left, body.right] : [body.top, body.bottom];
  const line = (at: number): Area =>
    byColumns ? { ...body, left: at, right: at } : { ...body, top: at, bottom: at };
  const head = (at: number): Area => {
    const { top, bottom } = byColumns ? { top: area.top, bottom: area.top } : line(at);
    const { left, right } = byColumns ? line(at) : { left: area.left, right: area.left };
    return { top, left, bottom, right };
  };
  const labels = byColumns
    ? { ...body, left: area.left, right: area.left }
    : { ...body, top: area.top, bottom: area.top };
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    name: names ? chartReference(sheet, head(first + i)) : null,
    values: chartReference(sheet, line(first + i)),
    categories: categories ? chartReference(sheet, labels) : null,
  }));
}
