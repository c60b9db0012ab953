import type { Cell as BookCell } from '@cj-tech-master/excelts';
import { overflowOf, type Overflow } from '../grid/overflow';
import { sizeOf } from './axis';
import { numberFormatOf, type Area, type CellStyle } from './host-api';
import {
  borderOf,
  fontOf,
  fontShorthand,
  placementOf,
  type Placement,
  type Side,
  type ValueKind,
} from './cell-style';
import type { MeasureText } from './measure';
import { CELL_PADDING } from './row-height';
import type { SheetView } from './sheet-view';

/** All that is needed to draw one cell or merged area. */
export interface CellView {
  readonly text: string;
  /** The cell's own style with the conditional formats that hold laid over it. */
  readonly style: CellStyle;
  readonly placement: Placement;
  readonly borders: Readonly<Record<Side, string | null>>;
  readonly overflow: Overflow;
}

/** Gives the cells in view. */
export interface CellSource {
  readonly at: (area: Area) => CellView;
  /** The displayed texts of an area, tabs between columns and line ends between rows, as copied to a clipboard. */
  readonly tableOf: (area: Area) => string;
  readonly undrawn: () => readonly string[];
}

/** What the host answers about single cells; rows and columns are 0-based. */
export interface CellAnswers {
  /** The displayed text, by the cell's number format or the given one. */
  readonly text: (row: number, column: number, format?: string) => string;
  readonly kind: (row: number, column: number) => ValueKind;
  /** What conditional formats give the cell; undefined when none holds. */
  readonly conditional: (row: number, column: number) => CellStyle | undefined;
  /** Why some conditional formats cannot be drawn; empty when all can. */
  readonly undrawn: () => readonly string[];
}

const NO_OVERFLOW: Overflow = { left: 0, right: 0 };
/** What a number shows that its column is too narrow for. */
const HASHES = '########';

/** Joins a sheet's styles with what the host answers about its cells. */
export function cellSource(
  view: SheetView,
  answers: CellAnswers,
  measure: MeasureText,
): CellSource {
  const bookCell = (row: number, column: number): BookCell | undefined =>
    view.sheet.findRow(row + 1)?.findCell(column + 1);
  return {
    at: (area) => {
      const { top: row, left: column } = area;
      const cell = bookCell(row, column);
      const conditional = answers.conditional(row, column);
      const style = laidOver(styleAt(view, cell, row, column), conditional);
      const kind = answers.kind(row, column);
      const placement = placementOf(style, kind);
      const shown = cell ? answers.text(row, column, conditional && formatOf(conditional)) : '';
      const needed = shown === '' ? 0 : neededWidth(shown, style, measure);
      const width = sizeOf(view.columns, area.left, area.right);
      return {
        text: kind === 'number' && needed > width ? HASHES : shown,
        style,
        placement,
        borders: bordersOf(style, bookCell(area.bottom, area.right)),
        overflow: kind === 'text' ? overflowOf(view, row, column, placement, needed) : NO_OVERFLOW,
      };
    },
    undrawn: answers.undrawn,
    tableOf: (area) => {
      const rows: string[] = [];
      for (let row = area.top; row <= Math.min(area.bottom, view.sheet.rowCount - 1); row += 1) {
        const texts: string[] = [];
        const last = Math.min(area.right, view.sheet.columnCount - 1);
        for (let column = area.left; column <= last; column += 1) {
          texts.push(quoted(answers.text(row, column)));
        }
        rows.push(texts.join('\t'));
      }
      return rows.join('\n');
    },
  };
}

/** An absent cell shows its row's or its column's style, as in Excel. */
function styleAt(
  view: SheetView,
  cell: BookCell | undefined,
  row: number,
  column: number,
): CellStyle {
  if (cell) return cell.style as CellStyle;
  const rowStyle = view.sheet.findRow(row + 1)?.style;
  if (rowStyle && Object.keys(rowStyle).length > 0) return rowStyle as CellStyle;
  if (column >= (view.sheet.columns?.length ?? 0)) return {};
  return (view.sheet.getColumn(column + 1).style ?? {}) as CellStyle;
}

function laidOver(style: CellStyle, conditional: CellStyle | undefined): CellStyle {
  if (!conditional) return style;
  return {
    ...style,
    ...conditional,
    font: { ...style.font, ...conditional.font },
    border: { ...style.border, ...conditional.border },
  };
}

/** The number format that a conditional format sets, if any. */
function formatOf(conditional: CellStyle): string | undefined {
  return conditional.numFmt ? numberFormatOf(conditional) : undefined;
}

/** A merged area takes its right and bottom borders from its last cell. */
function bordersOf(style: CellStyle, last: BookCell | undefined): CellView['borders'] {
  const end = (last?.style ?? {}) as CellStyle;
  return {
    top: borderOf(style, 'top'),
    left: borderOf(style, 'left'),
    right: borderOf(end, 'right') ?? borderOf(style, 'right'),
    bottom: borderOf(end, 'bottom') ?? borderOf(style, 'bottom'),
  };
}

function neededWidth(text: string, style: CellStyle, measure: MeasureText): number {
  const font = fontShorthand(fontOf(style));
  return measure(text.split('\n', 1)[0] ?? '', font) + 2 * CELL_PADDING;
}

/** Spreadsheets quote a copied text that holds tabs, line ends or quotes. */
function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
