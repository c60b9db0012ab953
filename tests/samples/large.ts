import type { CellValue, SheetSnapshot } from '../../src/programme';
import { withRemarks } from './build';

/** The 2025 programme with its tasks repeated until there are `count` of them, numbered through; title rows and header as before. */
export function largeRows(count: number): string[][] {
  const { titles, rows } = withRemarks();
  const width = rows[0]?.length ?? 8;
  const header = rows.slice(0, 2).map((row) => [...row]);
  const tasks = rows.slice(2).filter((row) => /^\d+$/.test(row[0] ?? ''));
  const lines = Array.from({ length: count }, (_, i) => {
    const task = tasks[i % tasks.length] ?? [];
    return [String(i + 1), ...task.slice(1)];
  });
  const titleRows = [...titles, ''].map((title) => [
    title,
    ...new Array<string>(width - 1).fill(''),
  ]);
  const total = ['', `Tổng cộng: ${count} nhiệm vụ`, ...new Array<string>(width - 2).fill('')];
  return [...titleRows, ...header, ...lines, total];
}

/** The same as a snapshot, for the pure core. */
export function largeSnapshot(count: number): SheetSnapshot {
  const values: CellValue[][] = largeRows(count);
  return { name: 'Theo dõi 2025', top: 0, left: 0, values, texts: new Map(), merges: [] };
}
