import { describe, expect, it } from '@jest/globals';
import { buildReport } from '../../src/report/build';
import { DETAIL_IDS } from '../../src/report/detail-table';
import { tablesOf } from '../../src/report/model';
import { done, input, programme, task, time } from './builders';
import { report, rowsOf } from './documents';
import { YEAR_2025 } from './year-2025';

describe('the detail table', () => {
  it('has the columns of the issue, and helpers behind them', () => {
    const columns = tablesOf(report()).get('detail')?.columns ?? [];
    expect(columns.filter(({ helper }) => !helper).map(({ caption }) => caption)).toEqual([
      'TT',
      'Nội dung công việc',
      'Đơn vị chủ trì',
      'Người chỉ đạo',
      'Thời hạn',
      'Kết quả thực hiện',
      'Trạng thái',
    ]);
    expect(columns.slice(7).map(({ caption, helper }) => [caption, helper])).toEqual(
      [
        'Số ngày quá hạn',
        'Loại',
        'Tính tỷ lệ',
        'Đơn vị được tính',
        'Người chỉ đạo được tính',
        'Mục',
        'Trạng thái được tính',
      ].map((caption) => [caption, true]),
    );
  });

  it('has the columns that some task fills, and no other', () => {
    const bare = [task({ row: 1, leads: [], directors: [] })];
    const captions = (tasks: Parameters<typeof input>[0]) =>
      tablesOf(buildReport(input(tasks, '2025-Q3')))
        .get('detail')
        ?.columns.filter(({ helper }) => !helper)
        .map(({ id }) => id);
    expect(captions(bare)).toEqual(['ordinal', 'content', 'lead', 'deadline', 'status']);
    expect(captions([task({ row: 1, output: 'Kế hoạch', coordinators: ['Sở A'] })])).toEqual([
      'ordinal',
      'content',
      'lead',
      'coordinators',
      'director',
      'deadline',
      'output',
      'status',
    ]);
  });

  it('gives the room to the column whose texts are long', () => {
    const widths = (text: string) => {
      const tasks = [1, 2, 3].map((row) =>
        task({ row, due: '2025-08-31', progress: done(null, text) }),
      );
      const columns = tablesOf(buildReport(input(tasks, '2025-Q3'))).get('detail')?.columns ?? [];
      return columns.find(({ id }) => id === 'result')?.width ?? 0;
    };
    expect(widths('Đã xong. '.repeat(80))).toBeGreaterThan(2 * widths('Đã xong'));
  });

  it('shows tasks as the programme writes them', () => {
    const rows = rowsOf(report(), 'detail', [
      'ordinal',
      'lead',
      'deadline',
      'status',
      'daysLate',
      'class',
      'unit',
    ]);
    expect(rows).toEqual([
      ['3', 'Phòng A', 'Tháng 4/2025', 'Quá hạn 153 ngày', '153', 'Chuyển sang', 'Phòng A'],
      ['5', 'Phòng B', 'Tháng 7/2025', 'Hoàn thành đúng hạn', '', 'Đến hạn', 'Phòng B'],
      [
        '6',
        'Chưa phân công',
        'Quý III/2025',
        'Chưa hoàn thành, hết hạn ngày 30/9/2025',
        '',
        'Đến hạn',
        'Chưa phân công',
      ],
      ['8', 'Văn phòng', 'Thường xuyên', 'Thường xuyên', '', 'Tiếp tục', 'Văn phòng'],
      ['9', 'Phòng A', 'Tháng 13/2025', 'Chưa rõ thời hạn', '', 'Chưa rõ hạn', 'Phòng A'],
      ['11', 'Phòng B', 'Tháng 12/2025', 'Hoàn thành đúng hạn', '', 'Tiếp tục', 'Phòng B'],
      [
        '12',
        'Phòng A; Phòng B',
        'Tháng 6/2025\n(gia hạn đến 31/12/2025)',
        'Trong hạn',
        '',
        'Tiếp tục',
        'Phòng A',
      ],
    ]);
  });

  it('shows the start where that gives the deadline, and nothing where neither does', () => {
    const range = time('Tháng 01 đến tháng 12/2025', 'range');
    const tasks = [
      task({ row: 1, start: range, due: '2025-12-31' }),
      task({ row: 2, start: time('Thường xuyên', 'ongoing'), ongoing: true }),
      task({ row: 3, start: time('Tháng 3/2025') }),
    ];
    const rows = rowsOf(buildReport(input(tasks, '2025-Q3')), 'detail', ['deadline']);
    expect(rows).toEqual([['Tháng 01 đến tháng 12/2025'], ['Thường xuyên'], ['']]);
  });

  it('puts tasks under the headings of their sections', () => {
    const tasks = [
      task({ row: 3, section: 'I' }),
      task({ row: 4, section: 'I' }),
      task({ row: 6, section: 'II', due: '2025-01-31', progress: done('2025-01-31') }),
      task({ row: 8, section: 'I', ordinal: '1' }),
    ];
    const sections = [
      { numeral: 'I', title: 'Tuyên truyền', row: 2 },
      { numeral: 'II', title: 'Tổ chức', row: 5 },
      { numeral: 'I', title: 'Phần khác', row: 7 },
    ];
    const document = report({ programmes: [programme(tasks, { sections })] });
    const rows = tablesOf(document).get('detail')?.rows ?? [];
    expect(rows.map(({ kind, cells }) => `${kind} ${cells[0]}`)).toEqual([
      'heading I. Tuyên truyền',
      'item 3',
      'item 4',
      'heading I. Phần khác',
      'item 1',
    ]);
  });

  it('tells several programmes apart by a column and headings of their own', () => {
    const second = programme([task({ row: 1, id: 'PL!1' })], { sheet: 'Phụ lục' });
    const both = report({ programmes: [programme(YEAR_2025), second] });
    const ids = tablesOf(both)
      .get('detail')
      ?.columns.map(({ id }) => id);
    expect(ids).toContain('origin');
    for (const id of ids ?? []) expect(DETAIL_IDS).toContain(id);
    const rows = rowsOf(both, 'detail', ['ordinal', 'origin']);
    expect(rows[0]).toEqual(['CT', '']);
    expect(rows.slice(-2)).toEqual([
      ['Phụ lục', ''],
      ['1', 'Phụ lục'],
    ]);
    expect(both.counts.total).toBe(8);
    expect(both.sources.map(({ sheet, tasks }) => [sheet, tasks])).toEqual([
      ['CT', 13],
      ['Phụ lục', 1],
    ]);
  });
});
