import { describe, it, expect } from '@jest/globals';
import type { Role } from '../../src/programme/types';
import { programme, task, type TaskParts } from './builders';
import { cellsOf, findingsOf, paramsOf } from './run';

const OWN_COLUMN: readonly Role[] = [
  'ordinal',
  'content',
  'deadline',
  'lead',
  'coordinators',
  'director',
  'output',
  'note',
];
const one = (parts: TaskParts) => programme([task(2, parts)]);
const own = (parts: TaskParts) => programme([task(2, parts, OWN_COLUMN)], {}, OWN_COLUMN);

describe('responsible.missing', () => {
  it.each([
    ['an empty cell', []],
    ['a dash', ['-']],
    ['dots', ['…']],
    ['words that say so', ['Chưa phân công']],
  ])('reports %s', (_, leads) => {
    expect(cellsOf('responsible.missing', one({ leads }))).toEqual(['E2']);
    expect(cellsOf('responsible.missing', own({ leads }))).toEqual(['D2']);
  });

  it('reports an empty lead column even where others coordinate', () => {
    const coordinators = ['Sở Tài chính'];
    expect(cellsOf('responsible.missing', own({ leads: [], coordinators }))).toEqual(['D2']);
  });

  it('is silent where somebody leads', () => {
    expect(cellsOf('responsible.missing', one({ leads: ['Văn phòng'] }))).toEqual([]);
  });
});

describe('responsible.noLead', () => {
  const coordinators = ['Sở Tài chính', 'Sở Nội vụ'];

  it('reports a cell that names only who coordinates, and not as missing', () => {
    const found = one({ leads: [], coordinators });
    expect(cellsOf('responsible.noLead', found)).toEqual(['E2']);
    expect(paramsOf('responsible.noLead', found)).toEqual([
      { coordinators: 'Sở Tài chính; Sở Nội vụ' },
    ]);
    expect(cellsOf('responsible.missing', found)).toEqual([]);
  });

  it('is silent with a lead, with nobody at all, and with a lead column', () => {
    expect(cellsOf('responsible.noLead', one({ coordinators }))).toEqual([]);
    expect(cellsOf('responsible.noLead', one({ leads: [] }))).toEqual([]);
    expect(cellsOf('responsible.noLead', own({ leads: [], coordinators }))).toEqual([]);
  });
});

describe('responsible.spelling', () => {
  const spelled = programme([
    task(2, { leads: ['Phòng Chính sách TT'] }),
    task(3, { leads: ['Văn phòng'] }),
    task(4, { leads: ['Phòng CSTT'] }),
    task(5, { leads: ['Phòng CSTT'] }),
  ]);

  it('reports a unit once, where its second spelling first stands', () => {
    expect(cellsOf('responsible.spelling', spelled)).toEqual(['E4']);
    expect(paramsOf('responsible.spelling', spelled)).toEqual([
      { names: '“Phòng Chính sách TT”, “Phòng CSTT”', count: 2 },
    ]);
  });

  it('is settled by an alias of the workbook', () => {
    const aliases = [{ alias: 'Phòng CSTT', name: 'Phòng Chính sách TT' }];
    const found = findingsOf(spelled, aliases);
    expect(found.filter(({ code }) => code === 'responsible.spelling')).toEqual([]);
  });

  it('points at the coordinators’ own column', () => {
    const rows = [
      task(2, { leads: ['Sở Nông nghiệp và Phát triển nông thôn'] }, OWN_COLUMN),
      task(3, { coordinators: ['Sở NN&PTNT'] }, OWN_COLUMN),
    ];
    expect(cellsOf('responsible.spelling', programme(rows, {}, OWN_COLUMN))).toEqual(['E3']);
  });

  it('does not take one unit’s name inside another for a spelling of it', () => {
    const names = ['Văn phòng', 'Văn phòng Quỹ Hỗ trợ phát triển Hợp tác xã', 'Sở Tài chính'];
    const tasks = names.map((name, index) => task(index + 2, { leads: [name] }));
    expect(cellsOf('responsible.spelling', programme(tasks))).toEqual([]);
  });
});
