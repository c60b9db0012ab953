import { memo, type ReactNode } from 'react';
import type { Area } from '../model/host-api';
import type { CellSource } from '../model/cells';
import { areaOf } from '../model/selection';
import { sizeOf } from '../model/axis';
import type { SheetView } from '../model/sheet-view';
import { Cell } from './Cell';
import { boxOf, type Region } from './layout';

interface Props {
  readonly view: SheetView;
  readonly region: Region;
  readonly cells: CellSource;
  readonly selected: Area;
}

/** The rows and cells of one region, each placed by pixels; a merged area is drawn once, by its first cell. */
export const GridRegion = memo(function GridRegion({ view, region, cells, selected }: Props) {
  const areas = areasIn(view, region);
  const rows: ReactNode[] = [];
  for (const [row, inRow] of byRow(areas)) {
    rows.push(
      <div key={row} role="row" aria-rowindex={row + 1}>
        {inRow.map((area) => (
          <Cell
            key={area.left}
            area={area}
            box={boxOf(view, region, area)}
            view={view}
            cell={cells.at(area)}
            selected={overlaps(area, selected)}
          />
        ))}
      </div>,
    );
  }
  return <div role="rowgroup">{rows}</div>;
});

/** Every cell in view, merged areas as a whole even when they begin outside. */
function areasIn(view: SheetView, { rows, columns }: Region): Area[] {
  const found = new Set<Area>();
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (sizeOf(view.rows, row) === 0) continue;
    for (let column = columns.first; column <= columns.last; column += 1) {
      if (sizeOf(view.columns, column) > 0) found.add(areaOf(view, { row, column }));
    }
  }
  return [...found];
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

function byRow(areas: readonly Area[]): Map<number, Area[]> {
  const rows = new Map<number, Area[]>();
  for (const area of areas) {
    const inRow = rows.get(area.top);
    if (inRow) inRow.push(area);
    else rows.set(area.top, [area]);
  }
  return rows;
}
