import { expect } from '@jest/globals';
import type { Programme, SheetSnapshot } from '../../../src/programme';
import { readProgrammes } from '../../../src/programme/read';

/** The one programme of a sheet; fails where it holds none or several. */
export function only(sheet: SheetSnapshot): Programme {
  const [programme, ...others] = readProgrammes(sheet);
  expect(others).toEqual([]);
  if (programme === undefined) throw new Error('no programme');
  return programme;
}
