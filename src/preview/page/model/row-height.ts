import type { Row } from '@cj-tech-master/excelts';
import { startOf, type Axis } from './axis';
import { fontOf, fontShorthand } from './cell-style';
import type { CellStyle } from './host-api';
import { countLines, LINE_HEIGHT, type MeasureText } from './measure';
import type { MergeIndex } from './merges';

/** Space beside and above the text of a cell, in pixels. */
export const CELL_PADDING = 3;

/** Texts whose lines are remembered; past it the memory starts anew. */
const MOST_REMEMBERED = 200_000;

/** Gives the height in pixels that a row's texts need. */
export type RowHeights = (row: Row, columns: Axis, merges: MergeIndex) => number;

interface FontNeeds {
  readonly font: string;
  readonly line: number;
  readonly wrapped: boolean;
}

/**
 * Works out row heights from wrapped texts and fonts. It remembers what it measured, because a
 * sheet is laid out again after every change and nearly all of its texts stay the same.
 */
export function rowHeights(measure: MeasureText): RowHeights {
  const fonts = new WeakMap<object, FontNeeds>();
  const remembered = new Map<string, Map<number, Map<string, number>>>();
  let count = 0;

  const needsOf = (style: CellStyle): FontNeeds => {
    const known = fonts.get(style);
    if (known) return known;
    const font = fontOf(style);
    const line = font.pixels * LINE_HEIGHT;
    const needs = { font: fontShorthand(font), line, wrapped: style.alignment?.wrapText === true };
    fonts.set(style, needs); // style objects are replaced, never changed in place
    return needs;
  };
  const textsIn = (font: string, width: number): Map<string, number> => {
    const widths = remembered.get(font) ?? new Map<number, Map<string, number>>();
    const texts = widths.get(width) ?? new Map<string, number>();
    remembered.set(font, widths.set(width, texts));
    return texts;
  };
  const linesOf = (text: string, font: string, width: number): number => {
    const texts = textsIn(font, width);
    const known = texts.get(text);
    if (known !== undefined) return known;
    if ((count += 1) > MOST_REMEMBERED) {
      remembered.clear();
      count = 0;
    }
    const lines = countLines(text, font, width, measure);
    texts.set(text, lines);
    return lines;
  };

  return (row, columns, merges) => {
    let needed = 0;
    const merged = merges.areas.length > 0;
    row.eachCell((cell, number) => {
      // Merged cells do not stretch their rows.
      if (merged && merges.at(row.number - 1, number - 1)) return;
      const { font, line, wrapped } = needsOf(cell.style as CellStyle);
      const { value } = cell;
      const width = startOf(columns, number) - startOf(columns, number - 1) - 2 * CELL_PADDING;
      const lines = wrapped && typeof value === 'string' ? linesOf(value, font, width) : 1;
      needed = Math.max(needed, Math.ceil(lines * line) + CELL_PADDING);
    });
    return needed;
  };
}
