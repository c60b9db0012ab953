import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import { itemNotFound } from '../../errors';
import type { Area } from '../../types';
import { wholeArgument } from '../args';
import { rangeObject } from '../handles';
import { rangeArgument } from '../range-moves';
import { areaOf, rangeOn } from '../range-self';
import { viewOf } from './properties';

/** Freezes so many rows and columns from the top left; none of both is no frozen pane. */
function freeze(sheet: Worksheet, rows: number, columns: number, engine: Engine): void {
  const { showGridLines, showRowColHeaders, zoomScale, rightToLeft } = viewOf(sheet);
  const kept = { showGridLines, showRowColHeaders, zoomScale, rightToLeft };
  const view: Partial<WorksheetView> =
    rows + columns > 0
      ? { ...kept, state: 'frozen', xSplit: columns, ySplit: rows }
      : { ...kept, state: 'normal' };
  sheet.views = [view, ...sheet.views.slice(1)];
  dressed(engine);
}

function frozenArea(sheet: Worksheet): Area | null {
  const [view] = sheet.views;
  if (view?.state !== 'frozen') return null;
  const { xSplit = 0, ySplit = 0 } = view;
  return {
    top: 0,
    left: 0,
    bottom: (ySplit || MAX_ROWS) - 1,
    right: (xSplit || MAX_COLUMNS) - 1,
  };
}

/** Excel.WorksheetFreezePanes. */
export const worksheetFreezePanesClass = defineClass<Worksheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, [count], engine) =>
      freeze(sheet, wholeArgument(count ?? 1, 'count', 1), 0, engine),
    freezeColumns: (sheet, [count], engine) =>
      freeze(sheet, 0, wholeArgument(count ?? 1, 'count', 1), engine),
    freezeAt: (sheet, [range], engine) => {
      const { bottom, right } = areaOf(rangeArgument(range, rangeOn(sheet, CORNER), engine));
      const rows = bottom === MAX_ROWS - 1 ? 0 : bottom + 1;
      freeze(sheet, rows, right === MAX_COLUMNS - 1 ? 0 : right + 1, engine);
    },
    unfreeze: (sheet, _args, engine) => freeze(sheet, 0, 0, engine),
    getLocation: (sheet) => {
      const area = frozenArea(sheet);
      if (!area) throw itemNotFound('a frozen pane');
      return rangeObject(rangeOn(sheet, area));
    },
    getLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area && rangeObject(rangeOn(sheet, area));
    },
  },
});

const CORNER = { top: 0, left: 0, bottom: 0, right: 0 };

/** The frozen panes of a sheet. */
export function freezePanesObject(sheet: Worksheet): HostObject {
  return worksheetFreezePanesClass.of(sheet);
}
