import { describe, expect, it } from '@jest/globals';
import { tablesOf } from '../../src/report/model';
import { freeSheetName } from '../../src/report/sheet-name';
import { reportAsText } from '../../src/report/as-text';
import { paragraph, report, rowsOf } from './documents';

const BY_HAND = {
  cells: new Map([['CT!3', { status: 'Hoàn thành', result: 'Xong theo biên bản' }]]),
  rows: [{ content: 'Việc phát sinh', status: 'Trong hạn', class: 'Tiếp tục', unit: 'Phòng A' }],
  leftOut: new Set<string>(),
};

describe('what an officer wrote into the detail table by hand', () => {
  it('stands there instead, and every figure counts it', () => {
    const before = report();
    const after = report({ byHand: BY_HAND });
    const statusOf = (document: typeof before) =>
      rowsOf(document, 'detail', ['ordinal', 'status', 'result']).find(([n]) => n === '3');
    expect(statusOf(before)?.[1]).toMatch(/^Quá hạn/);
    expect(statusOf(after)).toEqual(['3', 'Hoàn thành', 'Xong theo biên bản']);
    expect(paragraph(before, 'general')).toContain('Đã hoàn thành 02 nhiệm vụ');
    expect(paragraph(after, 'general')).toContain('Đã hoàn thành 03 nhiệm vụ');
  });

  it('is what every part tells: counts, lists, what is carried out', () => {
    const after = report({ byHand: BY_HAND });
    expect(after.counts.byStatus.overdue).toBe(report().counts.byStatus.overdue - 1);
    expect(after.counts.total).toBe(report().counts.total);
    expect(after.rates.doneOfDue).toBeCloseTo(2 / 3, 10);
    const text = reportAsText({ papers: after.papers.slice(0, 1) });
    expect(text).not.toContain('Nhiệm vụ 3: Nhiệm vụ 3 (quá hạn');
    expect(text).toContain('- Nhiệm vụ 3: Nhiệm vụ 3');
    expect(text).toContain('Chuyển sang kỳ sau 01 nhiệm vụ');
  });

  it('counts a status in natural words, and one that is no status as “Khác”', () => {
    const typed = (status: string) =>
      report({ byHand: { ...BY_HAND, cells: new Map([['CT!3', { status }]]), rows: [] } });
    expect(typed('Đã hoàn thành').counts.byStatus.completed).toBe(1);
    expect(typed('Gần xong').counts.byStatus.overdue).toBe(2);
    expect(rowsOf(typed('Gần xong'), 'statuses', ['status', 'count'])).toContainEqual([
      'Khác',
      '1',
    ]);
  });

  it('leaves what the programme says beside it, on the changed row only', () => {
    const rows = tablesOf(report({ byHand: BY_HAND })).get('detail')?.rows ?? [];
    const changed = rows.filter(({ ownCells }) => ownCells !== undefined);
    expect(changed.map(({ taskId }) => taskId)).toEqual(['CT!3']);
    expect(changed[0]?.ownCells).toContain('Vướng mặt bằng');
  });

  it('gives a unit of its own rows its own row', () => {
    const rows = [{ content: 'Việc phát sinh', status: 'Đã hoàn thành', lead: 'Phòng Mới' }];
    const after = report({ byHand: { ...BY_HAND, rows } });
    expect(rowsOf(after, 'units', ['name', 'total', 'completed'])).toContainEqual([
      'Phòng Mới',
      '1',
      '1',
    ]);
    expect(rowsOf(after, 'units', ['name', 'total'])).toContainEqual(['Đơn vị ghi thêm', '']);
  });

  it('adds its own rows last and counts them', () => {
    const total = (document: ReturnType<typeof report>) =>
      Number(rowsOf(document, 'units', ['total']).at(-1)?.[0]);
    const after = report({ byHand: BY_HAND });
    expect(rowsOf(after, 'detail', ['content']).at(-1)).toEqual(['Việc phát sinh']);
    expect(total(after)).toBe(total(report()) + 1);
  });
});

describe('rows that an officer took out of the detail table', () => {
  const OUT = { cells: new Map(), rows: [], leftOut: new Set(['CT!3', 'CT!5']) };
  const before = report();
  const after = report({ byHand: OUT });

  it('are in no table that is counted, and every total is less by them', () => {
    const ordinals = (document: typeof before) => rowsOf(document, 'detail', ['ordinal']).flat();
    expect(ordinals(before)).toEqual(expect.arrayContaining(['3', '5']));
    expect(ordinals(after)).toEqual(ordinals(before).filter((n) => n !== '3' && n !== '5'));
    expect(after.counts.total).toBe(before.counts.total - 2);
    const { due, carriedOver, continuing, undated, byStatus } = after.counts;
    expect(due + carriedOver + continuing + undated).toBe(after.counts.total);
    expect(Object.values(byStatus).reduce((sum, one) => sum + one)).toBe(after.counts.total);
    expect(Number(rowsOf(after, 'units', ['total']).at(-1)?.[0])).toBe(after.counts.total);
  });

  it('are named in the rules, where the tasks of the programme still add up', () => {
    const line = paragraph(after, 'aside.programme');
    expect(line).toContain('2 do người lập báo cáo bỏ ra khỏi bảng chi tiết');
    expect(line).toContain('nhiệm vụ 3, 5');
    const [all = 0, ...parts] = [
      ...line.matchAll(/(\d+) (?:nhiệm vụ:|thuộc|dừng|đã|chưa|do)/g),
    ].map(([, count]) => Number(count));
    expect(parts.reduce((sum, one) => sum + one)).toBe(all);
    expect(paragraph(before, 'aside.programme')).not.toContain('bỏ ra khỏi');
  });

  it('are not carried out of the period either', () => {
    const late = { asOf: '2025-10-15' };
    const carried = (byHand?: typeof OUT) =>
      paragraph(report({ ...late, ...(byHand && { byHand }) }), 'general');
    expect(carried(OUT)).not.toBe(carried());
  });
});

describe('several earlier reports', () => {
  const without = (label: string) => ({
    label,
    rows: rowsOf(report(), 'detail', ['ordinal', 'content', 'lead', 'deadline', 'status'])
      .slice(1)
      .map(([ordinal = '', content = '', lead = '', deadline = '', status = '']) => ({
        section: '',
        ordinal,
        content,
        lead,
        deadline,
        status,
      })),
  });

  it('each have a group of rows of their own in annex III', () => {
    const document = report({ previous: [without('quý II năm 2025'), without('lập trước')] });
    const found = rowsOf(document, 'others', ['number', 'now']);
    for (const label of ['quý II năm 2025', 'lập trước']) {
      const at = found.findIndex(([heading]) => heading === `So với báo cáo ${label}`);
      expect(found[at + 1]).toEqual(['3', 'Mới đưa vào báo cáo: Quá hạn 153 ngày']);
    }
  });
});

describe('freeSheetName', () => {
  it('counts on from the number given, without regard to case, within 31 characters', () => {
    expect(freeSheetName('Danh sách đôn đốc', [])).toBe('Danh sách đôn đốc');
    expect(freeSheetName('Danh sách đôn đốc', ['DANH SÁCH ĐÔN ĐỐC'])).toBe('Danh sách đôn đốc (2)');
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
});
