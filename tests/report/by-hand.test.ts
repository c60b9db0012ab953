import { describe, expect, it } from '@jest/globals';
import { tablesOf } from '../../src/report/model';
import { freeSheetName } from '../../src/report/sheet-name';
import { ofKind, paragraph, report, rowsOf } from './documents';

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
    expect(paragraph(before, 'general.done')).not.toBe(paragraph(after, 'general.done'));
  });

  it('leaves what the programme says beside it, on the changed row only', () => {
    const rows = tablesOf(report({ byHand: BY_HAND })).get('detail')?.rows ?? [];
    const changed = rows.filter(({ ownCells }) => ownCells !== undefined);
    expect(changed.map(({ taskId }) => taskId)).toEqual(['CT!3']);
    expect(changed[0]?.ownCells).toContain('Vướng mặt bằng');
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
    const line = paragraph(after, 'rules.programme');
    expect(line).toContain('2 do người lập báo cáo bỏ ra khỏi bảng chi tiết');
    expect(line).toContain('nhiệm vụ 3, 5');
    const [all = 0, ...parts] = [
      ...line.matchAll(/(\d+) (?:nhiệm vụ:|thuộc|dừng|đã|chưa|do)/g),
    ].map(([, count]) => Number(count));
    expect(parts.reduce((sum, one) => sum + one)).toBe(all);
    expect(paragraph(before, 'rules.programme')).not.toContain('bỏ ra khỏi');
  });

  it('are not carried out of the period either', () => {
    const late = { asOf: '2025-10-15' };
    const carried = (byHand?: typeof OUT) =>
      paragraph(report({ ...late, ...(byHand && { byHand }) }), 'general.carriedOut');
    expect(carried(OUT)).not.toBe(carried());
  });
});

describe('free text of several rows', () => {
  it('has a block for each, and one with dots where there is none', () => {
    const blocks = ofKind(report({ freeText: ['Một', 'Hai'] }), 'freeText');
    expect(blocks.map(({ anchor, text }) => [anchor, text])).toEqual([
      ['freeText', 'Một'],
      ['freeText.2', 'Hai'],
    ]);
    expect(ofKind(report({ freeText: [] }), 'freeText')).toHaveLength(1);
  });
});

describe('several earlier reports', () => {
  const rowsOfNow = (label: string) => ({
    label,
    rows: rowsOf(report(), 'detail', [
      'ordinal',
      'ordinal',
      'content',
      'lead',
      'deadline',
      'status',
    ]).map(([, ordinal = '', content = '', lead = '', deadline = '', status = '']) => ({
      section: '',
      ordinal,
      content,
      lead,
      deadline,
      status,
    })),
  });
  const without = ({ label, rows }: ReturnType<typeof rowsOfNow>) => ({
    label,
    rows: rows.slice(1),
  });

  it('each get a sentence and a table of their own', () => {
    const document = report({
      previous: [without(rowsOfNow('quý II năm 2025')), without(rowsOfNow('lập trước'))],
    });
    expect(paragraph(document, 'changes')).toContain('So với báo cáo quý II năm 2025');
    expect(paragraph(document, 'changes.2')).toContain('So với báo cáo lập trước');
    expect(tablesOf(document).get('changes.2')?.rows).toHaveLength(1);
  });

  it('are passed over where nothing changed, but not all', () => {
    const same = rowsOfNow('lập trước');
    const one = report({ previous: [without(rowsOfNow('quý II năm 2025')), same] });
    expect(paragraph(one, 'changes.2')).toBe('no changes.2');
    expect(paragraph(report({ previous: [same] }), 'changes')).toContain('lập trước');
    expect(paragraph(report({ previous: [] }), 'changes')).toBe('no changes');
  });
});

describe('freeSheetName', () => {
  it('counts on from the number given, without regard to case, within 31 characters', () => {
    expect(freeSheetName('Danh sách đôn đốc', [])).toBe('Danh sách đôn đốc');
    expect(freeSheetName('Danh sách đôn đốc', ['DANH SÁCH ĐÔN ĐỐC'])).toBe('Danh sách đôn đốc (2)');
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
});
