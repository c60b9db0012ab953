import { useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { previewStrings as say } from '../../../strings/preview';
import { addressOf, type CellRef } from '../model/address';
import { lengthOf } from '../model/axis';
import type { CellSource } from '../model/cells';
import type { ShownChart } from '../model/charts';
import { wishOf, type KeyWish } from '../model/keys';
import type { Selection } from '../model/selection';
import type { SheetView } from '../model/sheet-view';
import { cellId } from './Cell';
import { ChartPicture } from './ChartPicture';
import { ChartTexts } from './ChartTexts';
import { GridRegion } from './GridRegion';
import { Headings } from './Headings';
import {
  boxOf,
  frozenSize,
  HEADER,
  regionsOf,
  screenBox,
  type Region,
  type Viewport,
} from './layout';
import { useKeepInView } from './use-keep-in-view';
import { usePointer } from './use-pointer';
import { useViewport } from './use-viewport';

interface Props {
  readonly view: SheetView;
  readonly cells: CellSource;
  readonly charts: readonly ShownChart[];
  readonly selection: Selection;
  /** Drawn over the active cell, at its place on the screen. */
  readonly editor: (place: CSSProperties) => ReactNode;
  readonly onSelect: (selection: Selection) => void;
  readonly onWish: (wish: KeyWish) => void;
  readonly onEdit: (cell: CellRef) => void;
  readonly onPaste: (text: string) => void;
}

/** The sheet: headings, frozen panes and the cells in view. Focus stays on the grid; the active cell is named by id. */
export function Grid({ view, cells, charts, selection, editor, ...on }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const viewport = useViewport(box);
  const regions = regionsOf(view, viewport);
  const pointer = usePointer(view, selection, on.onSelect, on.onEdit);
  useKeepInView(box, view, selection);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    const wish = event.altKey ? null : wishOf(key, selection, view, viewport.height - 60);
    if (!wish) return;
    if (wish.kind !== 'type') event.preventDefault();
    if (wish.kind === 'select') on.onSelect(wish.selection);
    else on.onWish(wish);
  };

  return (
    <div className="grid-frame">
      <div
        ref={box}
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={say.grid(view.sheet.name)}
        aria-rowcount={view.rows.count}
        aria-colcount={view.columns.count}
        aria-multiselectable="true"
        aria-activedescendant={cellId(addressOf(selection.active))}
        onKeyDown={onKeyDown}
        onCopy={(event) => {
          event.clipboardData.setData('text/plain', cells.tableOf(selection.area));
          event.preventDefault();
        }}
        onPaste={(event) => on.onPaste(event.clipboardData.getData('text/plain'))}
        {...pointer}
      >
        <div className="sheet" style={templateOf(view)}>
          <div className="heading-corner" data-heading="corner" aria-hidden="true" />
          {regions.map((region) => (
            <RegionParts key={region.id} view={view} region={region} selection={selection}>
              <GridRegion view={view} region={region} cells={cells} selected={selection.area} />
              {charts.map((chart) => (
                <ChartPicture key={chart.id} chart={chart} view={view} region={region} />
              ))}
            </RegionParts>
          ))}
        </div>
      </div>
      {editor(placeOf(view, viewport, selection))}
      <ChartTexts charts={charts} />
      <Undrawn cells={cells} />
    </div>
  );
}

/** Says so when the sheet has conditional formats that this page cannot draw. */
function Undrawn({ cells }: { cells: CellSource }) {
  const reasons = cells.undrawn();
  if (reasons.length === 0) return null;
  return (
    <details className="undrawn">
      <summary>{say.undrawn(reasons.length)}</summary>
      <code>{reasons.join('\n')}</code>
    </details>
  );
}

/** Headings belong to the regions at the sheet's edges; every region draws its share of the selection. */
function RegionParts({
  view,
  region,
  selection,
  children,
}: {
  view: SheetView;
  region: Region;
  selection: Selection;
  children: ReactNode;
}) {
  const { id, rows, columns, originTop, originLeft } = region;
  const firstRows = originTop === 0;
  const firstColumns = originLeft === 0;
  return (
    <>
      {firstRows && (
        <div className={`headings headings-top at-${id}`}>
          <Headings
            kind="column"
            axis={view.columns}
            span={columns}
            origin={originLeft}
            selected={selection.area}
          />
        </div>
      )}
      {firstColumns && (
        <div className={`headings headings-left at-${id}`}>
          <Headings
            kind="row"
            axis={view.rows}
            span={rows}
            origin={originTop}
            selected={selection.area}
          />
        </div>
      )}
      <div className={`region region-${id}`}>
        {children}
        <div className="selection" style={boxOf(view, region, selection.area)} aria-hidden="true" />
      </div>
    </>
  );
}

/** The grid's tracks: headings, frozen part, the rest. Their sizes make the scroll bars. */
function templateOf(view: SheetView): CSSProperties {
  const { width, height } = frozenSize(view);
  const rest = { width: lengthOf(view.columns) - width, height: lengthOf(view.rows) - height };
  return {
    gridTemplateColumns: `${HEADER.width}px ${width}px ${rest.width}px`,
    gridTemplateRows: `${HEADER.height}px ${height}px ${rest.height}px`,
    ['--frozen-left' as string]: `${HEADER.width + width}px`,
    ['--frozen-top' as string]: `${HEADER.height + height}px`,
  };
}

function placeOf(view: SheetView, viewport: Viewport, { active }: Selection): CSSProperties {
  const area = view.merges.at(active.row, active.column) ?? {
    top: active.row,
    left: active.column,
    bottom: active.row,
    right: active.column,
  };
  const { top, left, width, height } = screenBox(view, viewport, area);
  return { top: top - 1, left: left - 1, minWidth: width + 1, minHeight: height + 1 };
}
