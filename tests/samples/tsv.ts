import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a real programme as extracted from its printed decision; every row padded to the widest. */
export function readProgrammeRows(name: 'chuong-trinh-2025' | 'phu-luc-kh127-2023'): string[][] {
  const path = join(__dirname, '..', 'data', 'programmes', `${name}.tsv`);
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}

/** Title rows of the two documents, as printed above their tables. */
export const TITLES = {
  'chuong-trinh-2025': [
    'CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2025 CỦA LIÊN MINH HỢP TÁC XÃ TỈNH ĐẮK NÔNG',
    '(Kèm theo Quyết định số: 1432/QĐ-UBND ngày 25 tháng 11 năm 2024 của Chủ tịch UBND tỉnh Đắk Nông)',
  ],
  'phu-luc-kh127-2023': [
    'PHỤ LỤC',
    'Các nhiệm vụ chủ yếu triển khai Nghị quyết số 09/NQ-CP ngày 02/02/2023 của Chính phủ và Chương trình hành động số 54-CTr/TU ngày 29/12/2022 của Tỉnh ủy Đắk Nông',
    '(Kèm theo Kế hoạch số 127/KH-UBND ngày 06 tháng 3 năm 2023 của UBND tỉnh Đắk Nông)',
  ],
} as const;

/** The rows without page breaks: repeated headers dropped, the cut-off remainders joined to the task above. */
export function withoutPageBreaks(rows: readonly string[][]): string[][] {
  const header = rows[0]?.join('\t');
  const joined: string[][] = [];
  let afterHeader = false;
  rows.forEach((row, index) => {
    if (index > 1 && (row.join('\t') === header || row[0] === '(1)')) {
      afterHeader = true;
      return;
    }
    const above = joined.at(-1);
    if (afterHeader && above && row[0] === '')
      row.forEach((text, i) => (above[i] = [above[i], text].filter(Boolean).join(' ')));
    else joined.push([...row]);
    afterHeader = false;
  });
  return joined;
}

/** Puts the bullets that extraction ran together back on lines of their own. */
export function onLines(text: string): string {
  return text
    .replace(
      / - (?=Chủ trì|Phối hợp|Các |UBND|Khảo sát|Tổ chức |Tham mưu|Thường trực|Quỹ )/g,
      '\n- ',
    )
    .replace(/ (?=Phối hợp các phòng|Phối hợp: Các Hợp tác xã, Ban)/g, '\n');
}
