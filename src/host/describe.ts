import type { Worksheet } from '@cj-tech-master/excelts';
import { columnLetters, MAX_COLUMNS, MAX_ROWS, areaText } from './cells/address';
import { eachCell, formulaOf, isCovered, scalarOf } from './cells/cell';
import { mergedAreas } from './cells/merges';
import type { HostWorkbook } from './types';
import { sheetById, sheetsOf } from './workbook';

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/**
 * A picture of everything in a workbook that an add-in can change, as plain data: two workbooks with equal
 * pictures are the same to a user. Results of formulas and ids of rules are left out, because they say
 * nothing that the formulas and rules do not.
 */
export function describeWorkbook(workbook: HostWorkbook): Readonly<Record<string, unknown>> {
  return plain({
    sheets: sheetsOf(workbook).map((sheet) => describeSheet(sheet)),
    active: sheetById(workbook, workbook.activeSheet)?.name,
    names: workbook.names.map(({ sheetId, ...name }) => ({
      ...name,
      sheet: sheetId === null ? null : sheetById(workbook, sheetId)?.name,
    })),
    customXml: [...workbook.customXml].sort(),
    settings: [...workbook.settings].sort(([one], [other]) => (one < other ? -1 : 1)),
    protection: workbook.book.protection,
  }) as Readonly<Record<string, unknown>>;
}

function describeSheet(sheet: Worksheet): Record<string, unknown> {
  return {
    name: sheet.name,
    state: sheet.state,
    cells: describeCells(sheet),
    merges: mergedAreas(sheet).map(areaText),
    rules: sheet.conditionalFormattings.map(({ ref, rules }) => ({
      ref,
      rules: rules.map((rule) => ({ ...rule, id: undefined })),
    })),
    rows: describeLines(sheet.rowCount, (line) => sheet.findRow(line + 1)),
    columns: describeLines(sheet.columns.length, (line) => sheet.columns[line]),
    properties: sheet.properties,
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
    views: sheet.views,
    protection: sheet.sheetProtection,
    autoFilter: sheet.autoFilter,
    validations: sheet.dataValidations.model,
    charts: sheet.getCharts().length,
  };
}

function describeCells(sheet: Worksheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  eachCell(sheet, WHOLE, (cell, row, column) => {
    const content = isCovered(cell) ? '' : (formulaOf(cell) ?? scalarOf(cell));
    const style = plain(cell.style) as object;
    const blank = content === '' && cell.note === undefined && Object.keys(style).length === 0;
    if (blank) return;
    cells[`${columnLetters(column)}${row + 1}`] = { content, style, note: cell.note };
  });
  return cells;
}

interface Line {
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly style: object;
  readonly height?: number;
  readonly width?: number;
}

/** Rows or columns that differ from a plain one. */
function describeLines(
  count: number,
  at: (line: number) => Line | undefined,
): Record<string, unknown> {
  const lines: Record<string, unknown> = {};
  for (let line = 0; line < count; line++) {
    const own = at(line);
    if (!own) continue;
    const { height, width, hidden, outlineLevel, style } = own;
    const differs = {
      height,
      width,
      hidden: hidden || undefined,
      level: outlineLevel || undefined,
    };
    const text = plain({ ...differs, style: Object.keys(style).length > 0 ? style : undefined });
    if (Object.keys(text as object).length > 0) lines[line + 1] = text;
  }
  return lines;
}

/** Plain data: what is undefined or an empty object's part is dropped, as JSON does. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
