import { describe, it, expect } from '@jest/globals';
import { readRow, remarkRows } from './remarks';

const rows = remarkRows();

describe('remarks.tsv', () => {
  it('holds at least 130 rows, each in nine columns', () => {
    expect(rows.length).toBeGreaterThanOrEqual(130);
  });

  it.each(
    rows.map((row) => [`${row.line}: ${row.cells} (${row.deadline} at ${row.asOf})`, row] as const),
  )('reads line %s', (_, row) => {
    expect(readRow(row)).toEqual(row.expected);
  });
});
