import { describe, expect, it } from '@jest/globals';
import { fc } from '../../fuzz';
import type { Programme, SheetSnapshot } from '../../../src/programme';
import { readProgrammes } from '../../../src/programme/read';
import { printedRows, TITLE_2023, TITLE_2025 } from '../table/sheets';
import { draws } from './arbitraries';
import type { Change, PlainProgramme } from './changes';
import {
  addBlankRows,
  addRowsAbove,
  breakPages,
  cutTasks,
  decompose,
  onSheet,
  permuteColumns,
  unbroken,
  withSerials,
} from './changes';
import { meaningOf } from './meaning';

const PROGRAMMES: readonly (readonly [name: string, programme: PlainProgramme])[] = [
  ['the 2025 programme', unbroken(TITLE_2025, printedRows('chuong-trinh-2025'))],
  ['the 2023 annex', unbroken(TITLE_2023, printedRows('phu-luc-kh127-2023'))],
];
const CHANGES: Readonly<Record<string, Change>> = {
  breakPages,
  cutTasks,
  permuteColumns,
  addBlankRows,
  addRowsAbove,
  decompose,
};
const RUNS = 40;

/** Compares cheaply first: a deep comparison of thousands of equal programmes takes its time. */
function expectSame(programme: Programme | undefined, expected: unknown): void {
  const meaning = meaningOf(programme);
  if (JSON.stringify(meaning) !== JSON.stringify(expected)) expect(meaning).toEqual(expected);
}

function readOne(snapshot: SheetSnapshot): Programme | undefined {
  const read = readProgrammes(snapshot);
  expect(read).toHaveLength(1);
  return read[0];
}

describe.each(PROGRAMMES)('%s means the same', (_name, programme) => {
  const expected = meaningOf(readOne(onSheet(programme)));

  it('without its page breaks as with them', () => {
    const isAnnex = programme.header.length === 1;
    const rows = printedRows(isAnnex ? 'phu-luc-kh127-2023' : 'chuong-trinh-2025');
    const printed = onSheet({ titles: programme.titles, header: [], body: rows });
    expectSame(readOne(printed), expected);
  });

  it.each(Object.keys(CHANGES))('after %s', (name) => {
    const change = CHANGES[name] ?? decompose;
    fc.assert(
      fc.property(draws, (draw) => {
        expectSame(readOne(onSheet(change(programme, draw))), expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('after several changes at once, anywhere on the sheet', () => {
    const order: Change[] = [
      permuteColumns,
      cutTasks,
      breakPages,
      addBlankRows,
      addRowsAbove,
      decompose,
    ];
    fc.assert(
      fc.property(draws, fc.nat(30), fc.nat(8), (draw, top, left) => {
        const changed = order.reduce(
          (each, change) => (draw(2) === 0 ? change(each, draw) : each),
          programme,
        );
        expectSame(readOne(onSheet(changed, top, left)), expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('with real dates for some of its months', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        expectSame(readOne(withSerials(programme, [2, 3], draw)), expected);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the 2025 programme sorted', () => {
  it('has the same tasks in another order', () => {
    const [, programme] = PROGRAMMES[0] ?? PROGRAMMES[1] ?? [];
    if (programme === undefined) throw new Error('no programme');
    const tasks = programme.body.slice(0, -1);
    const total = programme.body.slice(-1);
    const byOrdinal = (read: Programme | undefined): unknown =>
      (meaningOf(read) as { tasks: { ordinal: string }[] }).tasks.sort((a, b) =>
        a.ordinal.localeCompare(b.ordinal),
      );
    const expected = byOrdinal(readOne(onSheet(programme)));
    fc.assert(
      fc.property(fc.shuffledSubarray(tasks, { minLength: tasks.length }), draws, (body, draw) => {
        const sorted = breakPages({ ...programme, body: [...body, ...total] }, draw);
        expect(byOrdinal(readOne(onSheet(sorted)))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});
