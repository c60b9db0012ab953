import { describe, it, expect } from '@jest/globals';
import { readTime } from '../../../src/programme/timing';

const read = (text: string) => readTime(text, { year: 2025 });

describe('texts that name no time', () => {
  it.each([
    '',
    '   ',
    '\n\u00a0\n',
    '-',
    '…',
    '?',
    '#REF!',
    'N/A',
    'Nhiệm vụ',
    'Liên minh Hợp tác xã tỉnh',
    'Sở Kế hoạch và Đầu tư',
    'Ngân hàng Nhà nước',
    'Việt Nam',
    'Đề xuất giao Sở Xây dựng tham mưu',
    'Hoàn thành',
    'Đang thực hiện',
    'Theo dõi, đôn đốc',
    'kèm theo',
  ])('are unreadable: %j', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unreadable', from: null, to: null, inferred: [] });
  });
});

describe('figures that are no dates', () => {
  it.each([
    ['a document number', '57/2022/QH15'],
    ['a decree', '64/2007/NĐ-CP'],
    ['a circular with its year', 'Thông tư số 05/2025/TT-BTC'],
    ['a resolution of the Party', 'Nghị quyết 57-NQ/TW'],
    ['a code', 'Mã số 99/88/2024 không phải ngày.'],
    ['a score', 'Thắng 3/5 trận'],
    ['a fraction of points', '39/40 điểm'],
    ['a fraction of communes', '15/20 xã'],
    ['a fraction of targets', 'Hoàn thành 3/5 chỉ tiêu'],
    ['round the clock', '24/7'],
    ['a share', '12 (34%)'],
    ['a serial as text', '46203'],
    ['a phone number', '0912345678'],
    ['money', '2.500 triệu đồng'],
    ['three figures', '1-2-3'],
    ['compact digits', '20250930'],
    ['a version', '1.2.3'],
  ])('are unreadable: %s', (_name, text) => {
    expect(read(text).kind).toBe('unreadable');
  });
});

describe('lengths of time', () => {
  it.each([
    '0,5 ngày',
    '10 ngày làm việc',
    '05 ngày',
    '02 tuần',
    '3 tháng',
    'trong vòng 30 ngày',
    'Trong vòng 15 ngày kể từ ngày 05/3/2025',
    '30 ngày kể từ ngày nhận đủ hồ sơ',
    'không quá 03 tháng',
  ])('are no dates: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unreadable', from: null, to: null });
  });
});

describe('times that do not exist', () => {
  it.each([
    'ngày 32 tháng 4',
    'ngày 30 tháng 2',
    '31/11/2025',
    '31/6/2026',
    '29/02/2025',
    '30/13/2025',
    '2025-02-30',
    'tháng 13/2025',
    'Tháng 0/2025',
    'Quý V',
    'Quý V/2025',
    'Quý 5/2025',
    'Quý 0',
    'tuần 5 tháng 2/2025',
    'ngày 32 hàng tháng',
    'Ngày 31/11 hằng năm',
    '31/11/2025 - 03/02/2026',
    '01/11/2025 - 31/11/2025',
    'Từ 30/8/2025 đến 01/01/2025',
    'Quý IV/2025 - Quý II/2025',
  ])('are unreadable: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unreadable', from: null, to: null });
  });
});

describe('words that only look like time words', () => {
  it.each([
    ['quỹ is a fund', 'Quỹ II'],
    ['quy định is a rule', 'quy định 2'],
    ['thắng is to win', 'thắng 3'],
    ['nắm is to grasp', 'Nắm bắt tình hình'],
    ['thành is to become', 'thành 12'],
    ['a session is named after the middle of a year', 'Chuyển sang Kỳ họp giữa năm 2026'],
    ['a school year is two years', 'năm học 2025-2026'],
    ['a crop season too', 'Vụ Đông Xuân 2025-2026'],
    ['Tết moves', 'Trước Tết Nguyên đán năm 2026'],
    ['the lunar calendar is not ours', '15/8 âm lịch'],
    ['the twelfth lunar month lies in the next year', 'tháng Chạp'],
    ['a month left blank', 'Tháng … năm 2025'],
    ['a month left blank by spaces', 'Tháng    năm 2025'],
    ['a day and month left blank', 'Ngày .../.../2025'],
    ['next month depends on today', 'tháng sau'],
    ['tomorrow too', 'ngày mai'],
    ['the start of an unnamed quarter', 'Đầu quý'],
    ['the end of an unnamed month', 'cuối tháng'],
    ['a lone unit', 'Tháng'],
  ])('are not leapt at: %s', (_name, text) => {
    expect(read(text).kind).toBe('unreadable');
  });
});

describe('what belongs to a name or a condition', () => {
  it.each([
    ['goods are no cycle', 'ngân hàng năm 2025', 'year'],
    ['customers are no cycle', 'Khách hàng quý I/2025', 'quarter'],
    ['new is not each', 'Thành lập mới năm 2025', 'year'],
    ['investing is not from', 'Sở Kế hoạch và Đầu tư 30/6/2025', 'day'],
    ['a plan of the year', 'Theo kế hoạch năm 2025', 'open'],
    ['the date of the plan it follows', 'Theo Kế hoạch số 12/KH-UBND ngày 05/3/2025', 'open'],
    ['a condition with a time in it', 'Sau khi Quốc hội thông qua Luật tháng 10/2025', 'open'],
    ['a date behind the condition counts', 'Sau khi có hướng dẫn, trước 30/9/2025', 'range'],
    ['running costs are not ongoing work', 'Dự toán chi thường xuyên quý I/2025', 'quarter'],
  ])('does not change the reading: %s', (_name, text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});
