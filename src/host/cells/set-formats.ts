import type { Worksheet } from '@cj-tech-master/excelts';
import { invalidArgument } from '../errors';
import type { Area, HostWorkbook } from '../types';
import { areaSize } from './area';
import { makeCell } from './cell';
import { checkFormat } from './format-check';
import { countFormat } from './format-count';
import { restyle, type StyleChange } from './styles';
import { matrixReader } from './write';

/** Sets number formats (en-US codes), checked as Excel does: one for all cells or a matrix of the area's shape; null leaves. */
export function setFormats(
  sheet: Worksheet,
  area: Area,
  given: unknown,
  workbook: HostWorkbook,
): void {
  if (typeof given === 'string') return restyle(sheet, area, withFormat(given, workbook));
  const { rows, columns } = areaSize(area);
  if (!Array.isArray(given))
    throw invalidArgument('Range.numberFormat must be a text or a matrix.');
  const at = matrixReader(given, rows, columns, 'Range.numberFormat');
  const changes = new Map<string, StyleChange>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const format = at(row, column);
      if (format === null || format === undefined) continue;
      if (typeof format !== 'string') throw invalidArgument('A number format must be a text.');
      const change = changes.get(format) ?? withFormat(format, workbook);
      changes.set(format, change);
      const cell = makeCell(sheet, area.top + row, area.left + column);
      cell.style = change(cell.style);
    }
  }
}

function withFormat(format: string, workbook: HostWorkbook): StyleChange {
  const numFmt = format === '' ? 'General' : format;
  checkFormat(numFmt);
  countFormat(workbook, numFmt);
  return (style) => ({ ...style, numFmt });
}
