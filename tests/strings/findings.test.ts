import { describe, it, expect } from '@jest/globals';
import { FINDING_SEVERITIES, type Finding, type FindingCode } from '../../src/checks';
import { FINDING_TITLES, findingMessage, SEVERITY_NAMES } from '../../src/strings/findings';

/** Parameters as the checks give them, one example for each code that has any. */
const EXAMPLES: Partial<Record<FindingCode, Finding['params']>> = {
  'table.notFound': { sheets: 'Danh bạ, Chỉ tiêu' },
  'column.missing': { role: 'deadline' },
  'column.ambiguous': { role: 'deadline', caption: 'Tiến độ', first: 'Thời hạn' },
  'cell.error': { role: 'deadline', value: '#REF!' },
  'ordinal.duplicate': { ordinal: '02', firstRow: 9 },
  'ordinal.gap': { ordinal: '09', from: '6', to: '8', count: 3 },
  'content.duplicate': { firstOrdinal: '03', firstRow: 10 },
  'start.unreadable': { text: 'Quý V' },
  'deadline.unreadable': { text: '31/11/2025' },
  'deadline.several': { text: '30/6, 30/9', from: '2025-06-30', to: '2025-06-30' },
  'deadline.beforeStart': { start: '2025-09-01', due: '2025-08-31' },
  'deadline.outsideYear': { text: 'Tháng 2/2027', year: 2025 },
  'deadline.yearInferred': { text: 'Tháng 8', due: '2025-08-31', year: 2025 },
  'responsible.noLead': { coordinators: 'Sở Tài chính' },
  'responsible.spelling': { names: '“Phòng CSTT”, “Phòng Chính sách TT”', count: 2 },
  'output.repeatsDirector': { text: 'Thường trực' },
  'total.mismatch': { declared: 25, counted: 24 },
  'progress.completedBeforeStart': { completedOn: '2024-12-31', start: '2025-01-01' },
  'progress.completedInFuture': { completedOn: '2025-10-16', today: '2025-10-15' },
  'progress.undated': { text: 'Đã xong' },
  'progress.conflict': {
    first: 'status',
    second: 'note',
    firstText: 'Đang thực hiện',
    secondText: 'Đã\nhoàn thành',
  },
};
const codes = Object.keys(FINDING_SEVERITIES) as FindingCode[];
const message = (code: FindingCode): string =>
  findingMessage({
    code,
    severity: FINDING_SEVERITIES[code],
    sheet: 'Sheet1',
    cell: 'A1',
    task: null,
    params: EXAMPLES[code] ?? {},
  });

describe('findingMessage', () => {
  it.each(codes)('says of %s in one sentence what is wrong and what to do', (code) => {
    const said = message(code);
    expect(said).toMatch(/^\p{Lu}[^\n{}]*; ?(?:hãy|đang) ?.*\.$|^\p{Lu}[^\n{}]*hãy [^\n{}]*\.$/u);
    expect(said).not.toMatch(/undefined|\d{4}-\d{2}-\d{2}|\s\s/);
    expect(said).toContain('hãy ');
    expect(said).toBe(said.normalize('NFC'));
  });

  it('shows every parameter that the officer needs', () => {
    expect(message('ordinal.gap')).toContain('các số 6 đến 8');
    expect(message('column.ambiguous')).toContain('Cột “Tiến độ” và cột “Thời hạn”');
    expect(message('cell.error')).toContain('“Thời gian hoàn thành” báo lỗi #REF!');
    expect(message('column.missing')).toContain('“Thời gian hoàn thành”');
    expect(message('deadline.beforeStart')).toContain('31/8/2025 sớm hơn ngày bắt đầu 01/9/2025');
    expect(message('total.mismatch')).toContain('ghi 25 nhiệm vụ nhưng đếm được 24');
    expect(message('progress.conflict')).toContain('“Ghi chú” ghi “Đã / hoàn thành”');
    expect(message('responsible.spelling')).toContain('theo 2 cách: “Phòng CSTT”');
  });

  it('names one ordinal left out as one', () => {
    const finding: Finding = {
      code: 'ordinal.gap',
      severity: 'warning',
      sheet: 'Sheet1',
      cell: 'A4',
      task: null,
      params: { ordinal: '4', from: '3', to: '3', count: 1 },
    };
    expect(findingMessage(finding)).toBe(
      'Trước số 4 thiếu số 3; hãy kiểm tra xem có nhiệm vụ bị bỏ sót hay cần đánh lại số.',
    );
  });
});

describe('the words of findings', () => {
  it('title every code and name every severity', () => {
    expect(Object.keys(FINDING_TITLES).sort()).toEqual([...codes].sort());
    expect(new Set(Object.values(FINDING_TITLES)).size).toBe(codes.length);
    expect(Object.keys(SEVERITY_NAMES)).toEqual(['error', 'warning', 'info']);
  });
});
