import type { CSSProperties } from 'react';
import type { Area } from '../model/host-api';
import { addressOf } from '../model/address';
import type { CellView } from '../model/cells';
import { cssOf, fillColour } from '../model/cell-style';
import type { SheetView } from '../model/sheet-view';
import type { Box } from './layout';

interface Props {
  readonly area: Area;
  readonly box: Box;
  readonly view: SheetView;
  readonly cell: CellView;
  readonly selected: boolean;
}

/** The id by which the grid names its active cell to assistive technology. */
export function cellId(address: string): string {
  return `cell-${address}`;
}

/** One cell or merged area. Its box reaches one pixel up and left, so that neighbours share their border. */
export function Cell({ area, box, view, cell, selected }: Props) {
  const address = addressOf({ row: area.top, column: area.left });
  const { overflow } = cell;
  return (
    <div
      role="gridcell"
      id={cellId(address)}
      data-address={address}
      aria-colindex={area.left + 1}
      aria-colspan={area.right > area.left ? area.right - area.left + 1 : undefined}
      aria-rowspan={area.bottom > area.top ? area.bottom - area.top + 1 : undefined}
      aria-selected={selected}
      className="cell"
      style={{ ...boxStyle(box), ...lines(cell, view), ...cssOf(cell.style, cell.placement) }}
    >
      {cell.text === '' ? null : (
        <span
          className="cell-text"
          style={{ marginInline: `${-overflow.left}px ${-overflow.right}px` }}
        >
          {cell.text}
        </span>
      )}
    </div>
  );
}

function boxStyle({ top, left, width, height }: Box): CSSProperties {
  return { top: top - 1, left: left - 1, width: width + 1, height: height + 1 };
}

/** Gridlines where the cell has neither fill nor border of its own; borders stand above neighbours' lines. */
function lines({ borders, style }: CellView, { gridlines }: SheetView): CSSProperties {
  const plain = gridlines && fillColour(style) === null ? '1px solid var(--gridline)' : undefined;
  const own = Object.values(borders).some((border) => border !== null);
  return {
    borderTop: borders.top ?? '1px solid transparent',
    borderLeft: borders.left ?? '1px solid transparent',
    borderBottom: borders.bottom ?? plain ?? '1px solid transparent',
    borderRight: borders.right ?? plain ?? '1px solid transparent',
    zIndex: own ? 2 : undefined,
  };
}
