import { describe, it, expect } from '@jest/globals';
import type { Role } from '../../src/programme/types';
import { ALL_ROLES, programme, task } from './builders';
import { cellsOf, findingsOf } from './run';

const without = (...roles: Role[]): Role[] => ALL_ROLES.filter((role) => !roles.includes(role));

describe('column.missing', () => {
  it.each([
    ['content', 'error', without('content')],
    ['deadline', 'error', without('deadline')],
    ['responsible', 'error', without('responsible')],
    ['ordinal', 'warning', without('ordinal')],
    ['director', 'warning', without('director')],
    ['output', 'warning', without('output')],
    ['note', 'warning', without('note')],
  ] as const)('reports a layout without %s once, as %s, at the header', (role, severity, roles) => {
    const tasks = [2, 3, 4].map((row) =>
      task(
        row,
        { ordinal: '', content: '', deadline: null, leads: [], directors: [], output: null },
        roles,
      ),
    );
    const found = findingsOf(programme(tasks, {}, roles));
    const missing = found.filter(({ code }) => code === 'column.missing');
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ severity, cell: 'A1', task: null, params: { role } });
    expect(found.filter(({ code }) => code === `${role}.missing`)).toEqual([]);
  });

  it('does not miss a start column', () => {
    const roles = without('start');
    expect(findingsOf(programme([task(2, { start: null }, roles)], {}, roles))).toEqual([]);
  });

  it.each([
    ['a column of both times for the deadline', 'deadline', 'time'],
    ['a lead column for the responsible one', 'responsible', 'lead'],
    ['a status column for the note', 'note', 'status'],
    ['a completion column for the note', 'note', 'completedOn'],
  ] as const)('takes %s', (_, lacking, instead) => {
    const roles = [...without(lacking), instead];
    expect(findingsOf(programme([task(2, {}, roles)], {}, roles))).toEqual([]);
  });
});

describe('column.ambiguous and cell.error', () => {
  const noted = programme([task(2)], {
    problems: [
      { code: 'column.ambiguous', row: 0, column: 3, params: { caption: 'Tiến độ', first: 'Hạn' } },
      { code: 'cell.error', row: 4, column: 27, params: { value: '#REF!' } },
    ],
  });

  it('hands on what the reader noted, at its cell', () => {
    expect(findingsOf(noted)).toMatchObject([
      {
        code: 'column.ambiguous',
        severity: 'warning',
        cell: 'D1',
        params: { caption: 'Tiến độ', first: 'Hạn' },
      },
      { code: 'cell.error', severity: 'error', cell: 'AB5', params: { value: '#REF!' } },
    ]);
  });

  it('says nothing where the reader noted nothing', () => {
    const sound = programme([task(2)]);
    expect(cellsOf('column.ambiguous', sound)).toEqual([]);
    expect(cellsOf('cell.error', sound)).toEqual([]);
  });
});
