import { describe, it, expect } from '@jest/globals';
import { CHECKS, FINDING_SEVERITIES, runChecks } from '../../src/checks';
import { ALL_ROLES, programme, task, time } from './builders';
import { AS_OF, findingsOf, TODAY } from './run';

const days = { asOf: AS_OF, today: TODAY };

describe('runChecks', () => {
  it('finds nothing in a sound programme', () => {
    expect(findingsOf(programme([task(2), task(3), task(4)]))).toEqual([]);
  });

  it('says once that no sheet holds a programme, naming all that were looked at', () => {
    const found = runChecks({ programmes: [], sheets: ['Danh bạ', 'Chỉ tiêu'], ...days });
    expect(found).toEqual([
      {
        code: 'table.notFound',
        severity: 'error',
        sheet: 'Danh bạ',
        cell: null,
        task: null,
        params: { sheets: 'Danh bạ, Chỉ tiêu' },
      },
    ]);
  });

  it('does not speak of sheets without a programme where another sheet has one', () => {
    const sheets = ['Danh bạ', 'Sheet1'];
    expect(runChecks({ programmes: [programme([task(2)])], sheets, ...days })).toEqual([]);
  });

  it('survives a workbook without sheets', () => {
    expect(runChecks({ programmes: [], sheets: [], ...days })).toHaveLength(1);
  });

  it('tells programmes apart by sheet', () => {
    const bad = programme([task(2, { directors: [] })], { sheet: 'PL 2' });
    const found = runChecks({ programmes: [programme([task(2)]), bad], sheets: [], ...days });
    expect(found.map(({ sheet, code }) => [sheet, code])).toEqual([['PL 2', 'director.missing']]);
  });

  it('gives every finding the severity of its code and a task with id and ordinal', () => {
    const bad = task(7, {
      ordinal: '06',
      deadline: time(null, null, 'unreadable', { text: '31/11/2025' }),
    });
    const [found] = findingsOf(programme([bad])).filter(({ code }) => code !== 'ordinal.gap');
    expect(found).toMatchObject({
      code: 'deadline.unreadable',
      severity: 'error',
      cell: 'D7',
      task: { id: 'Sheet1!7', ordinal: '06' },
      params: { text: '31/11/2025' },
    });
  });

  it('has a check for every code', () => {
    const needed = Object.keys(FINDING_SEVERITIES).length - 1;
    expect(new Set(CHECKS).size).toBe(needed);
  });

  it('survives a programme without tasks and without columns', () => {
    const empty = findingsOf(programme([], {}, []));
    expect(new Set(empty.map(({ code }) => code))).toEqual(new Set(['column.missing']));
    expect(findingsOf(programme([], {}, ALL_ROLES))).toEqual([]);
  });
});
