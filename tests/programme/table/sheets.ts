import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, MergedArea, SheetSnapshot } from '../../../src/programme';

const DATA = join(__dirname, '../../data/programmes');

export const TITLE_2025 = [
  'CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2025 CỦA LIÊN MINH HỢP TÁC XÃ TỈNH ĐẮK NÔNG',
  '(Kèm theo Quyết định số: 1432/QĐ-UBND ngày 25 tháng 11 năm 2024 của Chủ tịch UBND tỉnh Đắk Nông)',
];
export const TITLE_2023 = [
  'PHỤ LỤC',
  'Các nhiệm vụ chủ yếu triển khai Nghị quyết số 09/NQ-CP ngày 02/02/2023 của Chính phủ và Chương trình hành động số 54-CTr/TU ngày 29/12/2022 của Tỉnh ủy Đắk Nông',
  '(Kèm theo Kế hoạch số 127/KH-UBND ngày 06 tháng 3 năm 2023 của UBND tỉnh Đắk Nông)',
];

/** A sheet given as rows; missing cells are empty. `texts` is keyed "row,column", 0-based. */
export function sheet(
  rows: readonly (readonly CellValue[])[],
  options: {
    name?: string;
    top?: number;
    left?: number;
    texts?: Record<string, string>;
    merges?: MergedArea[];
  } = {},
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name: options.name ?? 'CTCT',
    top: options.top ?? 0,
    left: options.left ?? 0,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    texts: new Map(Object.entries(options.texts ?? {})),
    merges: options.merges ?? [],
  };
}

/** A sheet written as text: a row a line, cells parted by `|`, `⏎` a line break inside a cell. */
export function grid(rows: string, options: Parameters<typeof sheet>[1] = {}): SheetSnapshot {
  const cells = rows
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/⏎/g, '\n')));
  return sheet(cells, options);
}

/** A merged area by its corners, 0-based, inclusive. */
export function merge(top: number, left: number, bottom: number, right: number): MergedArea {
  return { top, left, bottom, right };
}

/** The rows of a real programme as extracted from the printed document, without its title rows. */
export function printedRows(file: 'chuong-trinh-2025' | 'phu-luc-kh127-2023'): string[][] {
  const text = readFileSync(join(DATA, `${file}.tsv`), 'utf8');
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

/** The 2025 programme as printed: two title rows, page breaks, total row. */
export function printed2025(): SheetSnapshot {
  return sheet([...TITLE_2025.map((title) => [title]), [], ...printedRows('chuong-trinh-2025')]);
}

/** The 2023 annex as printed. */
export function printed2023(): SheetSnapshot {
  return sheet([...TITLE_2023.map((title) => [title]), [], ...printedRows('phu-luc-kh127-2023')], {
    name: 'Phụ lục',
  });
}
