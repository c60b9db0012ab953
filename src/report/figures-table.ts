import { FIGURE_CAPTIONS } from '../strings/report-figures';
import type { FigureName } from './figure-names';
import { figureExpressions } from './figure-names';
import { cell, type Figure, type FigureFormat } from './figures';
import type { Column, FigureMaker, Row, Table } from './model';

/** What expressions call the table of figures beside the report. */
export const FIGURES = 'figures';

const NAMES = Object.keys(FIGURE_CAPTIONS) as FigureName[];
const RATES: readonly FigureName[] = ['doneOfDue', 'onTimeOfDone'];

/**
 * Every figure of the report in a cell of its own, beside the print area: sentences and tables point there, so that
 * none of their formulas grows long, and the officer sees each number once. One row: whatever rows an officer
 * deletes from the report, the figures stay.
 */
export function figuresTable(carriedOut: number | null): Table {
  const expressions = figureExpressions(carriedOut);
  const columns = NAMES.map((id): Column => ({
    id,
    caption: FIGURE_CAPTIONS[id],
    align: 'center',
    width: 14,
  }));
  const row: Row = {
    kind: 'item',
    cells: NAMES.map((name) => ({
      expression: expressions[name],
      format: formatOf(name, 'plain'),
      value: null,
    })),
  };
  return { id: FIGURES, columns, rows: [row] };
}

/** The figures by name as sentences use them: each looks at its cell in the table, which `make` has to know. */
export function namedFigures(make: FigureMaker): Record<FigureName, Figure> {
  const figures = NAMES.map((name): [FigureName, Figure] => [
    name,
    make(cell(FIGURES, 0, name), formatOf(name, 'padded')),
  ]);
  return Object.fromEntries(figures) as Record<FigureName, Figure>;
}

function formatOf(name: FigureName, otherwise: FigureFormat): FigureFormat {
  return RATES.includes(name) ? 'percent' : otherwise;
}
