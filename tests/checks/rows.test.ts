import { describe, expect, it } from '@jest/globals';
import type { Programme } from '../../src/programme';
import { NO_CORRECTIONS } from '../../src/programme';
import { readProgrammes } from '../../src/programme/read';
import { grid } from '../programme/table/sheets';
import { runChecks } from '../../src/checks';
import type { Finding, FindingCode } from '../../src/checks';

const HEAD = 'TT | Nội dung công việc | Thời hạn | Chủ trì | Ghi chú';
const DAYS = { asOf: '2025-06-30', today: '2025-06-30' };

function findingsOf(programmes: readonly Programme[], code: FindingCode): Finding[] {
  const sheets = programmes.map(({ sheet }) => sheet);
  return runChecks({ programmes, sheets, ...DAYS }).filter((finding) => finding.code === code);
}

function read(rows: string, name = 'CTCT'): Programme[] {
  return readProgrammes(grid(`${HEAD}\n${rows}`, { name }));
}

describe('sub-tasks', () => {
  const programmes = read(`1 | Đại hội | | Văn phòng |
 | - Lấy ý kiến | 30/4/2025 | |
 | - Tổ chức | 20/6/2025 | |
2 | Hội nghị | 15/7/2025 | Văn phòng |
 | Soạn báo cáo | 10/7/2025 | Thanh tra |
Tổng cộng: 2 nhiệm vụ`);

  it('are said, one by one, with the task they stand in', () => {
    expect(
      findingsOf(programmes, 'task.unnumbered').map(({ cell, params, task }) => [
        cell,
        params['parent'],
        task?.parent,
      ]),
    ).toEqual([
      ['B3', '1', '1'],
      ['B4', '1', '1'],
      ['B6', '2', '2'],
    ]);
  });

  it.each(['ordinal.missing', 'ordinal.gap', 'responsible.missing', 'deadline.missing'] as const)(
    'raise no %s',
    (code) => expect(findingsOf(programmes, code)).toEqual([]),
  );

  it.each([
    [2, []],
    [4, []],
    [5, [{ declared: 5, counted: 4 }]],
  ])('count in a total of %i or do not', (total, expected) => {
    const rows = `1 | Đại hội | 20/6/2025 | Văn phòng |
 | - Lấy ý kiến | 30/4/2025 | |
2 | Hội nghị | 15/7/2025 | Văn phòng |
 | Soạn báo cáo | 10/7/2025 | Thanh tra |
Tổng cộng: ${total} nhiệm vụ`;
    expect(findingsOf(read(rows), 'total.mismatch').map(({ params }) => params)).toEqual(expected);
  });

  it('count in a total of numbered tasks where one of these only heads them', () => {
    expect(findingsOf(programmes, 'total.mismatch')).toEqual([]);
  });
});

describe('content.duplicate', () => {
  const findings = (second: string): Finding[] =>
    findingsOf(
      read(`1 | Báo cáo tháng | Tháng 1/2025 | Văn phòng |\n2 | ${second}`),
      'content.duplicate',
    );
  it.each([
    ['another month', 'Báo cáo tháng | Tháng 2/2025 | Văn phòng |', 0],
    ['another lead', 'Báo cáo tháng | Tháng 1/2025 | Thanh tra |', 0],
    ['nothing else', '- Báo cáo tháng. | Tháng 1/2025 | Văn phòng |', 1],
  ])('equal but for %s', (_, second, count) => expect(findings(second)).toHaveLength(count));
});

describe('column.unused', () => {
  it('names all columns that nothing reads in one finding, but those the officer left out', () => {
    const rows =
      'TT | Nội dung | Thời hạn | Chủ trì | Kinh phí | Căn cứ\n1 | Họp | 1/3/2025 | A | 5 | b';
    const found = findingsOf(readProgrammes(grid(rows)), 'column.unused');
    expect(found.map(({ cell, params }) => [cell, params])).toEqual([
      ['E1', { captions: '“Kinh phí”, “Căn cứ”', count: 2 }],
    ]);
    const corrections = {
      ...NO_CORRECTIONS,
      columns: [{ caption: 'Kinh phí', role: null }],
    };
    const without = findingsOf(readProgrammes(grid(rows), { corrections }), 'column.unused');
    expect(without.map(({ params }) => params['captions'])).toEqual(['“Căn cứ”']);
  });

  it('is silent where every column is read', () => {
    expect(findingsOf(read('1 | Họp | 1/3/2025 | A |'), 'column.unused')).toEqual([]);
  });
});

describe('programme.repeated', () => {
  const rows = (month: number, note: string): string =>
    ['Họp giao ban', 'Báo cáo', 'Tiếp công dân']
      .map((content, at) => `${at + 1} | ${content} | 2${at}/${month}/2025 | Văn phòng | ${note}`)
      .join('\n');

  it('names the sheet of the first for every copy, whatever was noted in it since', () => {
    const sheets = ['Gốc', 'In', 'Bản sao'].flatMap((name) => read(rows(3, name), name));
    expect(
      findingsOf(sheets, 'programme.repeated').map(({ sheet, params }) => [sheet, params]),
    ).toEqual([
      ['In', { firstSheet: 'Gốc', same: 3, total: 3 }],
      ['Bản sao', { firstSheet: 'Gốc', same: 3, total: 3 }],
    ]);
  });

  it('is silent of the same work in another month', () => {
    const sheets = [3, 4].flatMap((month) => read(rows(month, ''), `Tháng ${month}`));
    expect(findingsOf(sheets, 'programme.repeated')).toEqual([]);
  });
});
