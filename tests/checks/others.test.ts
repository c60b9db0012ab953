import { describe, it, expect } from '@jest/globals';
import { programme, task } from './builders';
import { cellsOf, findingsOf } from './run';

describe('director.missing', () => {
  it.each([[[]], [['-']], [['Chưa phân công']]])('reports %j', (directors) => {
    expect(cellsOf('director.missing', programme([task(2, { directors })]))).toEqual(['F2']);
  });

  it('is silent where somebody directs', () => {
    expect(cellsOf('director.missing', programme([task(2)]))).toEqual([]);
  });
});

describe('output.missing', () => {
  it.each([null, '', '…', '-'])('reports %j', (output) => {
    expect(cellsOf('output.missing', programme([task(2, { output })]))).toEqual(['G2']);
  });

  it('is silent where a product is named', () => {
    expect(cellsOf('output.missing', programme([task(2, { output: 'Báo cáo' })]))).toEqual([]);
  });
});

describe('output.repeatsDirector', () => {
  const directors = ['Thường trực Liên minh Hợp tác xã tỉnh'];

  it('reports a product that is the director’s name', () => {
    const output = ' Thường trực  Liên minh Hợp tác xã tỉnh.';
    const found = programme([task(2, { directors, output })]);
    expect(cellsOf('output.repeatsDirector', found)).toEqual(['G2']);
  });

  it('allows products that only mention the director, and empty ones', () => {
    const outputs = ['Báo cáo Thường trực Liên minh Hợp tác xã tỉnh', '', 'Báo cáo'];
    const tasks = outputs.map((output, index) => task(index + 2, { directors, output }));
    expect(cellsOf('output.repeatsDirector', programme(tasks))).toEqual([]);
  });

  it('allows an empty product beside an empty director', () => {
    const empty = programme([task(2, { directors: [], output: '' })]);
    expect(cellsOf('output.repeatsDirector', empty)).toEqual([]);
  });
});

describe('total.mismatch', () => {
  const tasks = [task(2), task(3)];

  it('reports a stated total that was not counted', () => {
    const declaredTotal = { count: 25, row: 4, column: 1 };
    expect(findingsOf(programme(tasks, { declaredTotal }))).toMatchObject([
      {
        code: 'total.mismatch',
        severity: 'warning',
        cell: 'B5',
        task: null,
        params: { declared: 25, counted: 2 },
      },
    ]);
  });

  it('is silent where it agrees or nothing is stated', () => {
    const declaredTotal = { count: 2, row: 4, column: 1 };
    expect(findingsOf(programme(tasks, { declaredTotal }))).toEqual([]);
    expect(findingsOf(programme(tasks))).toEqual([]);
  });
});
