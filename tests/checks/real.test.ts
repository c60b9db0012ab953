import { describe, it, expect } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { readProgrammes } from '../../src/programme/read';
import type { SheetSnapshot } from '../../src/programme/snapshot';
import { printed2023, printed2025 } from '../programme/table/sheets';

/** What the checks find in one sheet, as `code cell parameters`, in order. */
function found(snapshot: SheetSnapshot, asOf: string): string[] {
  const programmes = readProgrammes(snapshot);
  const sheets = [snapshot.name];
  return runChecks({ programmes, sheets, asOf, today: asOf }).map(
    ({ code, severity, cell, params }) =>
      [severity, code, cell, ...Object.values(params)].join(' '),
  );
}

/** Worked out by hand from the printed documents before the checks were run on them. */
describe('the checks on the real programmes', () => {
  it('find what a careful clerk finds in the 2025 programme as printed', () => {
    expect(found(printed2025(), '2025-09-30')).toEqual([
      'info responsible.spelling E39 “Liên minh Hợp tác xã tỉnh”, “Liên minh Hợp tác xã” 2',
      'info responsible.spelling E35 “Phòng Chính sách TT”, “Phòng CSTT” 2',
      'warning output.repeatsDirector G39 Thường trực Liên minh Hợp tác xã tỉnh',
    ]);
  });

  it('find what a careful clerk finds in the annex of 2023', () => {
    expect(found(printed2023(), '2024-03-01')).toEqual([
      'warning column.missing A5 director',
      'warning deadline.outsideYear F14 2023 Năm 2024-2025',
      'warning deadline.outsideYear F15 2023 Năm 2024-2025',
      'info responsible.spelling C8 “Sở Thông tin Truyền thông”, “Sở Thông tin và Truyền thông” 2',
    ]);
  });
});
