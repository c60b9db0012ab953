import type { Worksheet } from '@cj-tech-master/excelts';
import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { CellEditor, EDITOR_ID } from './grid/CellEditor';
import { Grid } from './grid/Grid';
import { addressOf, rangeAddress, readAddress, type CellRef } from './model/address';
import { cellSource } from './model/cells';
import { fontOf, fontShorthand } from './model/cell-style';
import { cssColour } from './model/colour';
import type { Area, CellStyle } from './model/host-api';
import { steppedTo, type Key } from './model/keys';
import { canvasMeasure } from './model/measure';
import type { OpenBook } from './model/open-book';
import { rowHeights } from './model/row-height';
import { areaOf, selectCell, type Selection } from './model/selection';
import { viewSheet, type SheetView } from './model/sheet-view';
import type { Opened, State, Store } from './model/store';
import { tableFrom, type TypedCell } from './model/table';
import { FormulaBar } from './shell/FormulaBar';
import { SheetTabs } from './shell/SheetTabs';

interface Props {
  readonly store: Store;
  readonly state: State;
  readonly opened: Opened;
  readonly pane: ReactNode;
}

const measure = canvasMeasure();
const heights = rowHeights(measure);

/** The workbook's own window: formula bar, the active sheet, the pane beside it and the sheet tabs. */
export function Book({ store, state, opened, pane }: Props) {
  const { book } = opened;
  const { editing } = state;
  const sheet = book.sheet();
  const view = useSheetView(book, sheet);
  const selection = snapped(view, book.selection());
  const address = addressOf(selection.active);
  const content = book.content(selection.active);

  const commit = (key: Key) => {
    if (!store.commitEdit()) return;
    const next = steppedTo(key, selection, view);
    if (next) store.select(selectCell(view, next));
    focusGrid();
  };
  const cancel = () => {
    store.cancelEdit();
    focusGrid();
  };
  const text = (where: 'cell' | 'bar') => (value: string) => store.edit({ text: value, where });
  const edit = () => store.edit({ text: content, where: 'cell' });
  const stepSheet = (step: 1 | -1) => {
    const tabs = book.sheets();
    const next = tabs[tabs.indexOf(sheet) + step];
    if (next) store.activate(next);
  };

  return (
    <>
      <FormulaBar
        address={rangeText(view, selection.area)}
        text={editing ? editing.text : content}
        onAddress={(typed) => {
          const cell = readAddress(typed);
          if (cell) store.select(selectCell(view, cell));
          focusGrid();
        }}
        onBegin={() => store.edit({ text: editing?.text ?? content, where: 'bar' })}
        onText={text('bar')}
        onCommit={commit}
        onCancel={cancel}
      />
      <div className="work">
        <main className="book">
          <Grid
            key={`${opened.id}-${sheet.id}`}
            view={view}
            charts={book.charts(sheet)}
            cells={cellSource(view, book.answers(sheet), measure)}
            selection={selection}
            editor={(place) => (
              <CellEditor
                address={address}
                editing={editing}
                place={place}
                font={fontCss(sheet, selection.active)}
                onText={text('cell')}
                onCommit={commit}
                onCancel={cancel}
              />
            )}
            onSelect={(next) => {
              if (store.commitEdit()) store.select(next);
            }}
            onWish={(wish) => {
              if (wish.kind === 'type') document.getElementById(EDITOR_ID)?.focus();
              if (wish.kind === 'edit') edit();
              if (wish.kind === 'clear') store.typeInto(emptied(view, selection.area));
              if (wish.kind === 'sheet') stepSheet(wish.step);
            }}
            onEdit={edit}
            onPaste={(pasted) => store.typeInto(tableFrom(pasted, selection.active))}
          />
          <SheetTabs
            tabs={book.sheets().map((tab) => ({
              id: tab.id,
              name: tab.name,
              colour: cssColour(tab.properties.tabColor),
            }))}
            active={sheet.id}
            onActivate={(id) => {
              const chosen = book.sheets().find((tab) => tab.id === id);
              if (chosen && store.commitEdit()) store.activate(chosen);
            }}
          />
        </main>
        {pane}
      </div>
    </>
  );
}

/** Lays the sheet out again only when the workbook or the sheet changed. */
function useSheetView(book: OpenBook, sheet: Worksheet): SheetView {
  const { revision } = book.workbook;
  // The workbook is changed in place: its revision says when the sheet must be looked at again.
  return useMemo(() => ({ ...viewSheet(sheet, heights), revision }), [sheet, revision]);
}

/** A selected cell of a merged area selects the whole of it. */
function snapped(view: SheetView, selection: Selection): Selection {
  const { area } = selection;
  const one = area.top === area.bottom && area.left === area.right;
  return one ? selectCell(view, selection.active) : selection;
}

function focusGrid(): void {
  document.querySelector<HTMLElement>('[role=grid]')?.focus();
}

/** The name box's text: one cell or merged area by its first cell, else the whole range. */
function rangeText(view: SheetView, area: Area): string {
  const first = { row: area.top, column: area.left };
  const whole = areaOf(view, first);
  const one = whole.bottom === area.bottom && whole.right === area.right;
  return one ? addressOf(first) : rangeAddress(area);
}

/** Typing nothing into every cell of an area that holds something. */
function emptied(view: SheetView, area: Area): TypedCell[] {
  const cells: TypedCell[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, view.sheet.rowCount - 1); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (column >= view.sheet.columnCount) break;
      if (view.filled(row, column)) cells.push({ cell: { row, column }, text: '' });
    }
  }
  return cells;
}

function fontCss(sheet: Worksheet, { row, column }: CellRef): CSSProperties {
  const style = sheet.findRow(row + 1)?.findCell(column + 1)?.style ?? {};
  return { font: fontShorthand(fontOf(style as CellStyle)) };
}
