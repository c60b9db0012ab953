import type { Area, HostWorkbook } from '../types';
import type { Layout } from './layout';
import { areaOf, rangeOf } from './addresses';
import { childOf, childrenOf, cloneElement, element, type XmlElement } from './xml';

/** The sheet id of the tab the workbook was saved on; undefined if the file does not say. */
export function readActiveSheet(layout: Layout): number | undefined {
  const view = childOf(childOf(layout.root, 'bookViews'), 'workbookView');
  return layout.sheets[Number(view?.attributes.activeTab ?? 0)]?.sheetId;
}

/** What is selected on a sheet; undefined for the default, A1. */
export function readSelection(envelope: XmlElement): Area[] | undefined {
  const sqref = activeSelection(childOf(childOf(envelope, 'sheetViews'), 'sheetView'))?.attributes
    .sqref;
  if (!sqref || sqref === 'A1') return undefined;
  return sqref.split(/\s+/).map(areaOf);
}

/** The selection of the pane that has the focus. */
function activeSelection(view: XmlElement | undefined): XmlElement | undefined {
  const pane = childOf(view, 'pane')?.attributes.activePane ?? 'topLeft';
  const all = childrenOf(view, 'selection');
  return all.find(({ attributes }) => (attributes.pane ?? 'topLeft') === pane) ?? all[0];
}

/** Writes into a sheet's views which tab is active and what is selected. */
export function writeView(envelope: XmlElement, workbook: HostWorkbook, sheetId: number): void {
  const known = childOf(envelope, 'sheetViews');
  if (!known && workbook.activeSheet !== sheetId && !workbook.selection.has(sheetId)) return;
  const views = known ?? element('sheetViews');
  if (!envelope.children.includes(views)) envelope.children.push(views);
  if (childrenOf(views).length === 0) {
    views.children.push(element('sheetView', { workbookViewId: 0 }));
  }
  const view = childrenOf(views, 'sheetView')[0];
  if (!view) return;
  delete view.attributes.tabSelected;
  if (workbook.activeSheet === sheetId) view.attributes.tabSelected = '1';
  writeSelection(view, workbook.selection.get(sheetId));
}

function writeSelection(view: XmlElement, areas: readonly Area[] | undefined): void {
  const first = areas?.[0];
  const known = activeSelection(view);
  if (!first || !areas) {
    if (known) Object.assign(known.attributes, { activeCell: 'A1', sqref: 'A1' });
    return;
  }
  const sqref = areas.map(rangeOf).join(' ');
  if (known?.attributes.sqref === sqref) return;
  const activeCell = rangeOf({ ...first, bottom: first.top, right: first.left });
  if (known) {
    delete known.attributes.activeCellId;
    Object.assign(known.attributes, { activeCell, sqref });
  } else {
    const pane = childOf(view, 'pane')?.attributes.activePane;
    view.children.push(element('selection', { pane, activeCell, sqref }));
  }
}

/** The `<bookViews>` of the source with another active tab (0-based). */
export function bookViews(source: XmlElement | undefined, activeTab: number): XmlElement {
  const views = source ? cloneElement(source) : element('bookViews');
  if (childrenOf(views).length === 0) views.children.push(element('workbookView'));
  const view = childrenOf(views)[0];
  if (view) view.attributes.activeTab = String(activeTab);
  return views;
}
