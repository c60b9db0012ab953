import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, expect } from '@jest/globals';
import { OfficerError } from '../../../src/excel/door/errors';
import { highlight, removeHighlight } from '../../../src/excel/highlight';
import { openFixture } from '../host-door';
import { differences, told } from './colours';

const FOLDER = join(__dirname, '..', '..', 'workbooks');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const DAYS = ['2025-01-15', '2025-06-30', '2025-10-01', '2026-04-01', '2027-02-01'];

/** Sheets that say no year are read in that of this day; in another they would mean other days. */
const READ_ON = '2025-01-15';

describe('highlight on workbooks with odd tables', () => {
  it.each(FILES)('colours %s as statusOf says, and no row that is no task', async (file) => {
    const bench = await openFixture(file);
    const result = await highlight(bench.door, undefined, {}, READ_ON).catch(
      (error: unknown) => error,
    );
    if (result instanceof OfficerError) {
      expect(result.key).toBe('programmeNotFound');
      return;
    }
    const compared = await differences(bench, DAYS, { readOn: READ_ON });
    expect(compared.differences.map(told)).toEqual([]);
    expect(compared.strangers).toEqual([]);
    expect(compared.compared).toBeGreaterThan(0);
    expect(await removeHighlight(bench.door)).toBe((result as { rules: number }).rules);
  });
});
