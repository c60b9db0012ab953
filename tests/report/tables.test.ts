import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { buildReport } from '../../src/report/build';
import { sentenceText } from '../../src/report/figure-text';
import { tablesOf } from '../../src/report/model';
import { anyPeriod, anyTasks } from './arbitraries';
import { input, progress, task } from './builders';
import { report, rowsOf } from './documents';

describe('the tables by unit and director', () => {
  it('put the unit with most overdue tasks first and the unassigned last', () => {
    const columns = ['name', 'total', 'due', 'onTime', 'overdue', 'rest', 'rate', 'onTimeRate'];
    expect(rowsOf(report(), 'units', columns).slice(1)).toEqual([
      ['Phòng A', '3', '0', '0', '1', '2', '0%', '–'],
      ['Phòng B', '2', '1', '2', '0', '0', '100%', '100%'],
      ['Văn phòng', '1', '0', '0', '0', '1', '–', '–'],
      ['Chưa phân công', '1', '1', '0', '1', '0', '0%', '–'],
      ['Đơn vị ghi thêm', '', '', '', '', '', '', ''],
      ['Tổng cộng', '7', '2', '2', '2', '3', '33,3%', '100%'],
    ]);
    expect(rowsOf(report(), 'directors', ['name', 'total']).slice(1)).toEqual([
      ['Chủ tịch', '6'],
      ['Chưa có người chỉ đạo', '1'],
      ['Ghi thêm', ''],
      ['Tổng cộng', '7'],
    ]);
  });

  it('count two spellings of one unit together, and what an alias stands for under its name', () => {
    const tasks = ['Phòng Kế hoạch - HT', 'Phòng Kế hoạch-HT', 'Tổ tổng hợp'].map((lead, row) =>
      task({ row, leads: [lead] }),
    );
    const aliases = [{ alias: 'Tổ tổng hợp', name: 'Phòng Kế hoạch-HT' }];
    expect(
      rowsOf(buildReport(input(tasks, '2025-Q3')), 'units', ['name', 'total']).slice(1),
    ).toEqual([
      ['Phòng Kế hoạch - HT', '2'],
      ['Tổ tổng hợp', '1'],
      ['Đơn vị ghi thêm', ''],
      ['Tổng cộng', '3'],
    ]);
    const merged = buildReport(input(tasks, '2025-Q3', { aliases }));
    expect(rowsOf(merged, 'units', ['name', 'total']).slice(1)).toEqual([
      ['Phòng Kế hoạch-HT', '3'],
      ['Đơn vị ghi thêm', ''],
      ['Tổng cộng', '3'],
    ]);
  });

  it('sum to the total of the report, whatever the tasks', () => {
    fc.assert(
      fc.property(anyTasks, anyPeriod, (tasks, any) => {
        const document = buildReport(input(tasks, '', { period: any }));
        const { counts } = document;
        const { total, due, carriedOver, continuing, undated, byStatus } = counts;
        expect(due + carriedOver + continuing + undated).toBe(total);
        expect(Object.values(byStatus).reduce((a, b) => a + b, 0)).toBe(total);
        expect(byStatus.dropped).toBe(0);
        const tables = tablesOf(document);
        for (const table of ['units', 'directors'].filter((id) => tables.has(id))) {
          const rows = rowsOf(document, table, ['total']).flat();
          expect(rows.at(-1)).toBe(String(total));
          const listed = rows.slice(1, -1).reduce((sum, text) => sum + Number(text), 0);
          expect(listed).toBe(total);
        }
        if (total > 0) {
          const counts = rowsOf(document, 'statuses', ['count']).flat().map(Number);
          expect(counts.at(-1)).toBe(total);
          expect(counts.slice(0, -1).reduce((a, b) => a + b)).toBe(total);
        }
        expect(rowsOf(document, 'detail', ['class'])).toHaveLength(total);
        const { figures } = Object.fromEntries(tables);
        const cell = (id: string) =>
          figures?.rows[0]?.cells[figures.columns.findIndex((column) => column.id === id)];
        expect(cell('doneOfDue')).toMatchObject({ value: document.rates.doneOfDue });
        expect(cell('onTimeOfDone')).toMatchObject({ value: document.rates.onTimeOfDone });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the lists of the report', () => {
  const items = (document: ReturnType<typeof report>, part: string) =>
    (document.papers[0]?.blocks ?? []).flatMap((block) =>
      block.kind === 'paragraph' && block.part === part ? [sentenceText(block.parts)] : [],
    );

  it('tell of overdue tasks by unit, with a cause only where the remarks give one', () => {
    const tasks = [
      task({
        row: 1,
        due: '2025-09-01',
        leads: ['Phòng A'],
        progress: progress({ text: 'Xin gia hạn', extensionAsked: true }),
      }),
      task({
        row: 2,
        due: '2025-08-01',
        leads: ['Phòng A'],
        progress: progress({ text: 'Đã họp lần 1. Nguyên nhân: thiếu kinh phí' }),
      }),
    ];
    expect(items(buildReport(input(tasks, '2025-Q3')), 'shortcomings')).toEqual([
      'Có 02 nhiệm vụ quá hạn chưa hoàn thành, trong đó 01 nhiệm vụ quá hạn trên 30 ngày.',
      'Phòng A (02 nhiệm vụ quá hạn):',
      '- Nhiệm vụ 2: Nhiệm vụ 2 (quá hạn 60 ngày, thời hạn 01/8/2025; nguyên nhân: thiếu kinh phí).',
      '- Nhiệm vụ 1: Nhiệm vụ 1 (quá hạn 29 ngày, thời hạn 01/9/2025; đang đề nghị gia hạn).',
    ]);
  });

  it('hold at most half a page, and say where the rest stands', () => {
    const many = Array.from({ length: 150 }, (_, row) =>
      task({ row, due: '2025-08-31', leads: ['Phòng A'] }),
    );
    const lines = items(buildReport(input(many, '2025-Q3')), 'shortcomings');
    expect(lines.length).toBeLessThanOrEqual(22);
    const rest = 150 - (lines.length - 3);
    expect(lines.at(-1)).toBe(`Còn ${rest} nhiệm vụ quá hạn khác tại Phụ lục I.`);
  });

  it('ask for extensions that remarks ask for', () => {
    const asking = task({
      row: 1,
      due: '2025-08-31',
      progress: progress({ text: 'Xin gia hạn', extensionAsked: true }),
    });
    expect(items(buildReport(input([asking], '2025-Q3')), 'proposals')).toEqual([
      'Xem xét đề nghị gia hạn thời hạn của nhiệm vụ 1.',
    ]);
  });

  it('tell of what is to be done in the next period, the earliest first', () => {
    expect(items(report(), 'next').slice(2)).toEqual([
      '- Nhiệm vụ 7: Nhiệm vụ 7 (hoàn thành trước khi hết ngày 31/12/2025).',
      '- Nhiệm vụ 12: Nhiệm vụ 12 (hoàn thành trước khi hết ngày 31/12/2025).',
    ]);
    expect(items(report({}, '2025-M09'), 'next')[2]).toBe(
      '- Nhiệm vụ 7: Nhiệm vụ 7 (bắt đầu triển khai từ ngày 01/10/2025).',
    );
  });

  it('tell in annex III of dropped tasks and moved deadlines', () => {
    const rows = rowsOf(report(), 'others', ['number', 'before', 'now']);
    expect(rows).toContainEqual(['10', 'Tháng 6/2025', 'Tạm dừng']);
    expect(rows).toContainEqual(['12', 'Tháng 6/2025', 'Thời hạn mới: 31/12/2025']);
  });
});
