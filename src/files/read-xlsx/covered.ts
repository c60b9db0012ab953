import { ArchiveError } from '../../archive';
import type { MergedArea } from '../../programme';
import type { CellRun } from './sheet';

/** Areas that can stand side by side in a row of 16,384 columns. */
const MOST_IN_ROW = 16_384;

/**
 * The runs without what stands under merged areas but not in their first cell: Excel shows and gives nothing of it.
 * `runs` go from top to bottom and from left to right; one pass over both.
 */
export function withoutCovered(
  runs: readonly CellRun[],
  merges: readonly MergedArea[],
): readonly CellRun[] {
  if (merges.length === 0) return runs;
  const waiting = [...merges].sort((a, b) => a.top - b.top);
  let [next, row] = [0, -1];
  let here: MergedArea[] = [];
  for (const run of runs) {
    if (run.row !== row) {
      row = run.row;
      const begun: MergedArea[] = [];
      while (next < waiting.length && waiting[next]!.top <= row) begun.push(waiting[next++]!);
      here = [...here, ...begun].filter(({ bottom }) => bottom >= row);
      if (begun.length > 0) here.sort((a, b) => a.left - b.left);
    }
    // They lie over each other, which Excel never writes.
    if (here.length > MOST_IN_ROW) throw new ArchiveError('damaged');
    clearUnder(run, here);
  }
  return runs;
}

/** `areas` of the run's row from left to right; no two of a workbook overlap. */
function clearUnder({ row, column, values }: CellRun, areas: readonly MergedArea[]): void {
  let next = 0;
  for (let at = 0; at < values.length; at += 1) {
    while (next < areas.length && areas[next]!.right < column + at) next += 1;
    const area = areas[next];
    if (area === undefined) return;
    const isFirst = area.top === row && area.left === column + at;
    if (area.left <= column + at && !isFirst) values[at] = '';
  }
}
