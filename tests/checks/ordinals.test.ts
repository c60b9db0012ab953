import { describe, it, expect } from '@jest/globals';
import { readOrdinal } from '../../src/checks/ordinals';
import type { Programme } from '../../src/programme/types';
import { programme, task } from './builders';
import { cellsOf, paramsOf } from './run';

/** A programme of tasks with these ordinals from row 2 on; "#II" is a section heading row. */
function numbered(...ordinals: string[]): Programme {
  const sections: Programme['sections'][number][] = [];
  const tasks: Programme['tasks'][number][] = [];
  ordinals.forEach((ordinal, index) => {
    const row = index + 2;
    const section = sections.at(-1)?.numeral ?? null;
    if (ordinal.startsWith('#')) sections.push({ numeral: ordinal.slice(1), title: '', row });
    else tasks.push(task(row, { ordinal, section }));
  });
  return programme(tasks, { sections });
}

describe('readOrdinal', () => {
  it.each([
    ['1', '', 1],
    ['01', '', 1],
    ['1.', '', 1],
    ['1.0', '', 1],
    ['10.0', '', 10],
    ['1)', '', 1],
    ['1.1', '1.', 1],
    ['1.10.', '1.', 10],
    ['I.1', 'I.', 1],
    ['II.2.3', 'II.2.', 3],
  ])('reads %s', (text, prefix, number) => {
    expect(readOrdinal(text)).toEqual({ prefix, number });
  });

  it.each(['', '-', 'a', 'I', '…', '1a', 'mười'])('takes %j for no number', (text) => {
    expect(readOrdinal(text)).toBeNull();
  });
});

describe('ordinal.missing', () => {
  it('points at the empty cell', () => {
    expect(cellsOf('ordinal.missing', numbered('1', '', '2', ' '))).toEqual(['A3', 'A5']);
  });

  it('is silent where every task has one', () => {
    expect(cellsOf('ordinal.missing', numbered('1', 'a', '-'))).toEqual([]);
  });
});

describe('ordinal.duplicate', () => {
  it('points at every one after the first', () => {
    const twice = numbered('1', '2', '2', '02', '3');
    expect(cellsOf('ordinal.duplicate', twice)).toEqual(['A4', 'A5']);
    expect(paramsOf('ordinal.duplicate', twice)[0]).toEqual({ ordinal: '2', firstRow: 3 });
  });

  it.each([
    ['numbers that restart in each section', ['#I', '1', '2', '#II', '1', '2']],
    ['sections without a numeral', ['#', '1', '#', '1']],
    ['numbers of different levels', ['1', '1.1', '1.2', '2', '2.1']],
    ['no numbers at all', ['-', '-', '']],
  ])('allows %s', (_, ordinals) => {
    expect(cellsOf('ordinal.duplicate', numbered(...ordinals))).toEqual([]);
  });
});

describe('ordinal.gap', () => {
  it('points at the task behind the gap and names what is left out', () => {
    const gaps = numbered('1', '2', '4', '5', '09');
    expect(cellsOf('ordinal.gap', gaps)).toEqual(['A4', 'A6']);
    expect(paramsOf('ordinal.gap', gaps)).toEqual([
      { ordinal: '4', from: '3', to: '3', count: 1 },
      { ordinal: '09', from: '6', to: '8', count: 3 },
    ]);
  });

  it.each([
    ['a beginning after 1', ['2', '3'], ['A2']],
    ['a gap among lower levels', ['1', '1.1', '1.3', '2'], ['A4']],
    ['a gap in the second section', ['#I', '1', '2', '#II', '1', '3'], ['A7']],
    ['a section that neither restarts nor goes on', ['#I', '1', '#II', '5'], ['A5']],
    ['a number left out behind a group with a number', ['1', '#2', '2.1', '2.2', '4'], ['A6']],
  ])('reports %s', (_, ordinals, cells) => {
    expect(cellsOf('ordinal.gap', numbered(...ordinals))).toEqual(cells);
  });

  it.each([
    ['rows out of order', ['3', '1', '2']],
    ['rows sorted across a repeated number', ['2', '1', '2', '3']],
    ['numbers that go on from section to section', ['#I', '1', '2', '#II', '3', '4']],
    ['numbers that restart', ['#I', '1', '2', '3', '#II', '1', '2']],
    ['levels', ['1', '1.1', '1.2', '2', '2.1', '3']],
    ['numbers that groups took', ['#1', '1.1', '1.2', '2', '#3', 'a)', '4', '#5', '5.1', '6']],
    ['groups in each section', ['#I', '#1', '1.1', '2', '#II', '#1', '1.1', '#2', '2.1', '3']],
    ['numbers that go on behind a numbered part', ['#1', '1', '2', '#2', '3', '4', '#3', '5']],
    ['a section that goes on from a restart', ['#I', '1', '2', '3', '#II', '1', '#', '2']],
    ['decimal points of numbers', ['1.0', '2.0', '3.0']],
    ['letters', ['a', 'c']],
  ])('allows %s', (_, ordinals) => {
    expect(cellsOf('ordinal.gap', numbered(...ordinals))).toEqual([]);
  });
});
