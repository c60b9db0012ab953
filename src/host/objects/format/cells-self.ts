import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed, tellFormat } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { guard } from '../../cells/protection';
import { restyle, commonOf, type StyleChange } from '../../cells/styles';
import type { Area, CellStyle } from '../../types';

/** The cells a format belongs to: those of a range or of several. */
export interface CellsSelf {
  readonly sheet: Worksheet;
  areas(): readonly Area[];
}

/** What the cells agree on, or null. */
export function common<T>(cells: CellsSelf, read: (style: CellStyle) => T): T | null {
  return commonOf(cells.sheet, cells.areas(), read);
}

/** Changes the style of all the cells; refused on a protected sheet that does not allow it. */
export function change(cells: CellsSelf, engine: Engine, by: StyleChange): void {
  guard(cells.sheet, 'formatCells');
  for (const area of cells.areas()) {
    restyle(cells.sheet, area, by);
    tellFormat(engine, cells.sheet, area);
  }
  dressed(engine);
}
