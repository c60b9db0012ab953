import type { Worksheet } from '@cj-tech-master/excelts';
import { guard, guardContents } from '../cells/protection';
import { sortRows, type SortOptions } from '../cells/sort';
import { moveCarried } from '../file/move-carried';
import type { Area } from '../types';
import { entered, recalculate } from './calculation';
import { changed, tellChange } from './changes';
import type { Engine } from './engine';

/** Sorts the rows of an area; links and notes of single rows go along, and the handlers of onChanged are told. */
export function sortArea(engine: Engine, sheet: Worksheet, area: Area, options: SortOptions): void {
  guard(sheet, 'sort');
  guardContents(sheet, area);
  recalculate(engine);
  const went = sortRows(sheet, area, options);
  moveCarried(
    engine.workbook,
    sheet,
    (own) => {
      const row = went.get(own.top);
      const isInside = own.left >= area.left && own.right <= area.right && own.top === own.bottom;
      return row === undefined || !isInside ? own : { ...own, top: row, bottom: row };
    },
    ['hyperlinks'],
  );
  changed(engine);
  entered(engine, sheet, area);
  tellChange(engine, sheet, area, 'RangeEdited');
}
