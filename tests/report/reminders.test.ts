import { describe, expect, it } from '@jest/globals';
import { reportAsText } from '../../src/report/as-text';
import { cellText } from '../../src/report/cell-text';
import { sentenceText } from '../../src/report/figure-text';
import { buildReminders } from '../../src/report/reminders';
import { done, input, progress, task } from './builders';

const TASKS = [
  task({ row: 1, due: '2025-09-20', leads: ['Phòng A'] }),
  task({ row: 2, due: '2025-10-03', leads: ['Phòng A'] }),
  task({ row: 3, due: '2025-08-31', leads: ['Phòng B'] }),
  task({ row: 4, due: '2025-09-30', leads: [] }),
  task({ row: 5, due: '2025-07-31', leads: ['Phòng A'] }),
  task({ row: 6, due: '2025-07-31', leads: ['Phòng A'], progress: done('2025-07-01') }),
  task({ row: 7, due: '2025-07-31', leads: ['Phòng A'], progress: progress({ state: 'dropped' }) }),
  task({ row: 8, due: '2025-12-31', leads: ['Phòng A'] }),
];

function list(tasks = TASKS) {
  return buildReminders({ ...input(tasks, '2025-Q3'), dayOver: false });
}

describe('buildReminders', () => {
  it('groups what is overdue or due soon by unit, the most pressing first', () => {
    const table = list().papers[0]?.blocks.find((block) => block.kind === 'table');
    const rows = table?.kind === 'table' ? table.table.rows : [];
    expect(
      rows.map(({ cells }) => cells.map(cellText).filter((_, at) => [0, 5, 6].includes(at))),
    ).toEqual([
      ['Phòng A: 02 quá hạn, 01 sắp đến hạn', '', ''],
      ['5', '61', ''],
      ['1', '10', ''],
      ['2', '', '3'],
      ['Phòng B: 01 quá hạn, 0 sắp đến hạn', '', ''],
      ['3', '30', ''],
      ['Chưa phân công: 0 quá hạn, 01 sắp đến hạn', '', ''],
      ['4', '', '0'],
    ]);
    expect(list().counts).toEqual({ overdue: 3, dueSoon: 2 });
  });

  it('says how many there are', () => {
    const summary = (tasks = TASKS) => {
      const block = list(tasks).papers[0]?.blocks.find(({ kind }) => kind === 'paragraph');
      return block?.kind === 'paragraph' ? sentenceText(block.parts) : '';
    };
    expect(summary()).toBe(
      'Có 03 nhiệm vụ quá hạn và 02 nhiệm vụ sắp đến hạn trong 7 ngày tới cần đôn đốc.',
    );
    expect(summary(TASKS.slice(1, 2))).toBe(
      'Không có nhiệm vụ quá hạn và 01 nhiệm vụ sắp đến hạn trong 7 ngày tới cần đôn đốc.',
    );
    expect(summary([])).toBe('Không có nhiệm vụ quá hạn hoặc sắp đến hạn.');
  });

  it('goes to Word like a report', () => {
    expect(reportAsText(list())).toContain(
      'DANH SÁCH ĐÔN ĐỐC\nNhiệm vụ quá hạn và sắp đến hạn tính đến ngày 30/9/2025',
    );
  });

  it('is a list: no number of a report, nobody above to send it to', () => {
    const text = reportAsText(list());
    expect(text).not.toMatch(/Số:|Kính gửi|Như trên/);
    expect(text).toContain('- Lưu: VT.');
  });

  it('gives each unit a page of its own on request', () => {
    const { papers } = buildReminders({
      ...input(TASKS, '2025-Q3'),
      dayOver: false,
      pageAUnit: true,
    });
    const table = papers[0]?.blocks.find((block) => block.kind === 'table');
    const rows = table?.kind === 'table' ? table.table.rows : [];
    expect(rows.filter(({ newPage }) => newPage).map(({ cells }) => cells[0])).toEqual([
      'Phòng B: 01 quá hạn, 0 sắp đến hạn',
      'Chưa phân công: 0 quá hạn, 01 sắp đến hạn',
    ]);
  });
});
