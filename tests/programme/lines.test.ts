import { describe, expect, it } from '@jest/globals';
import { valueAt, type CellValue, type SheetSnapshot } from '../../src/programme';
import { keptLines, linesOf } from '../../src/programme/lines';
import { readProgrammes } from '../../src/programme/read';
import { fc } from '../fuzz';
import { variedRows } from '../samples/varied';

const filledLines = fc
  .uniqueArray(fc.nat(2_000), { minLength: 1, maxLength: 30 })
  .map((lines) => lines.sort((a, b) => a - b));

describe('keptLines', () => {
  it('keeps every filled line, and no more than a gap between two of them', () => {
    fc.assert(
      fc.property(filledLines, (filled) => {
        const kept = keptLines(filled, 10);
        expect(filled.every((line) => kept.includes(line))).toBe(true);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        const breaks = kept.filter((line, i) => i > 0 && line !== (kept[i - 1] ?? 0) + 1);
        expect(kept.length).toBeLessThanOrEqual(filled.length * 11);
        expect(breaks.length).toBeLessThan(filled.length);
      }),
    );
  });
  it('leaves short stretches as they are', () => {
    expect(keptLines([3, 8, 30], 10)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 25, 26, 27, 28, 29, 30,
    ]);
  });
});

describe('linesOf', () => {
  it('leads from the snapshot to the sheet and back', () => {
    fc.assert(
      fc.property(filledLines, (places) => {
        const lines = linesOf(places.length, places[0] ?? 0, places);
        places.forEach((place, index) => {
          expect([lines.at(index), lines.indexOf(place), lines.from(place)]).toEqual([
            place,
            index,
            index,
          ]);
        });
        for (let line = 0; line <= 2_001; line += 1) {
          expect(lines.indexOf(line)).toBe(places.indexOf(line));
          expect(lines.from(line)).toBe(places.filter((place) => place < line).length);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a snapshot with stretches left out', () => {
  const rows = variedRows(20);
  /** The same programme twice, with so many empty rows and columns above, between and beside. */
  function spread(gap: number, left: number): SheetSnapshot {
    const line = (row: readonly CellValue[]) => ['x', ...new Array<string>(left).fill(''), ...row];
    const values = [...rows.map(line), ...new Array<CellValue[]>(gap).fill([]), ...rows.map(line)];
    return { name: 'CT', top: 2, left: 1, values, texts: new Map(), merges: [] };
  }
  function without(dense: SheetSnapshot): SheetSnapshot {
    const filled = dense.values.flatMap((row, i) => (row.some((value) => value !== '') ? [i] : []));
    const columns = [0, ...rows[0]!.map((_, i) => dense.values[0]!.length - 1 - i)];
    const kept = {
      rows: keptLines(filled, 100),
      columns: keptLines(
        columns.sort((a, b) => a - b),
        20,
      ),
    };
    return {
      ...dense,
      values: kept.rows.map((row) =>
        kept.columns.map((column) => dense.values[row]?.[column] ?? ''),
      ),
      rows: kept.rows.map((row) => row + dense.top),
      columns: kept.columns.map((column) => column + dense.left),
    };
  }
  it.each([
    [500, 40],
    [3_000, 200],
  ])('is read as the whole one: %i rows, %i columns', (gap, left) => {
    const dense = spread(gap, left);
    const sparse = without(dense);
    expect(sparse.values.length).toBeLessThan(200);
    expect(readProgrammes(sparse)).toEqual(readProgrammes(dense));
    expect(readProgrammes(sparse)).toHaveLength(2);
    expect(valueAt(sparse, gap + 23 + 2 + 5, left + 1 + 2)).toBe(rows[5]?.[1]);
    expect([valueAt(sparse, gap, 1), valueAt(sparse, 10, 30), valueAt(sparse, -1, 0)]).toEqual([
      '',
      '',
      '',
    ]);
  });
});
