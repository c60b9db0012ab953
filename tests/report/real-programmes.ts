import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../../src/programme';
import { readProgrammes } from '../../src/programme/read';

/** The title rows that stand above the printed tables. */
const TITLES = {
  'chuong-trinh-2025': [
    'CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2025 CỦA LIÊN MINH HỢP TÁC XÃ TỈNH ĐẮK NÔNG',
    '(Kèm theo Quyết định số: 1432/QĐ-UBND ngày 25 tháng 11 năm 2024 của Chủ tịch UBND tỉnh Đắk Nông)',
  ],
  'phu-luc-kh127-2023': [
    'PHỤ LỤC',
    '(Kèm theo Kế hoạch số 127/KH-UBND ngày 06 tháng 3 năm 2023 của UBND tỉnh Đắk Nông)',
  ],
} as const;

/** One of the two real programmes, as printed: page breaks, number rows and all. */
export function realProgramme(name: keyof typeof TITLES): Programme {
  const path = join(__dirname, '..', 'data', 'programmes', `${name}.tsv`);
  const table = readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  const width = Math.max(...table.map((row) => row.length));
  const rows = [...TITLES[name].map((title) => [title]), ...table];
  const values = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const snapshot = { name, top: 0, left: 0, values, texts: new Map<string, string>(), merges: [] };
  const [programme] = readProgrammes(snapshot);
  if (!programme) throw new Error(`no programme in ${name}`);
  return programme;
}
