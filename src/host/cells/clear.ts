import { ValueType, type Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellStyle } from '../types';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import { eachCell, isCovered } from './cell';
import { unmergeArea } from './merges';
import { cutRules } from './rules-cut';
import { restyle } from './styles';

export const CLEAR_KINDS = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

/** Clears cells as `Range.clear` does: contents keep formats; formats take merges and rules along. */
export function clearArea(sheet: Worksheet, area: Area, kind: ClearKind): void {
  if (kind === 'All' || kind === 'Formats') clearFormats(sheet, area);
  if (kind === 'All' || kind === 'Contents') clearContents(sheet, area);
  if (kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') clearLinks(sheet, area);
}

function clearContents(sheet: Worksheet, area: Area): void {
  eachCell(sheet, area, (cell) => {
    if (!isCovered(cell)) cell.value = null;
    const style: CellStyle = { ...cell.style };
    delete style.quotePrefix;
    cell.style = style;
  });
}

function clearFormats(sheet: Worksheet, area: Area): void {
  unmergeArea(sheet, area);
  cutRules(sheet, area);
  if (hasWholeLines(area)) restyle(sheet, area, () => ({}));
  eachCell(sheet, area, (cell) => {
    cell.style = {};
  });
}

/** Whole rows and columns lose their own style too; cells that were never made have none to lose. */
function hasWholeLines(area: Area): boolean {
  return area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1;
}

function clearLinks(sheet: Worksheet, area: Area): void {
  eachCell(sheet, area, (cell) => {
    if (cell.type === ValueType.Hyperlink) cell.value = cell.text;
  });
}
