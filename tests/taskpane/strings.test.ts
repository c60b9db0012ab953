import { describe, expect, it } from '@jest/globals';
import { parsePeriod, type Period } from '../../src/report/period';
import { figureParts } from '../../src/strings/pane-attention';
import {
  createLabel,
  percent,
  progressText,
  recognised,
  reportCaption,
  reportDone,
  sentenceCase,
  shortPeriod,
} from '../../src/strings/pane';

const period = (id: string): Period => {
  const found = parsePeriod(id);
  if (found === null) throw new Error(id);
  return found;
};

describe('the pane’s sentences', () => {
  it.each([
    ['2025-Q2', 'Báo cáo quý II/2025, tính đến 30/6/2025', '2025-06-30'],
    ['2025-M02', 'Báo cáo tháng 02/2025, tính đến 05/02/2025', '2025-02-05'],
    ['2025-H2', 'Báo cáo 6 tháng cuối năm 2025, tính đến 31/12/2025', '2025-12-31'],
    ['2025-9M', 'Báo cáo 9 tháng đầu năm 2025, tính đến 30/9/2025', '2025-09-30'],
    ['2025', 'Báo cáo năm 2025, tính đến 31/12/2025', '2025-12-31'],
  ])('names %s and its as-of date', (id, words, asOf) => {
    expect(reportCaption(period(id), asOf)).toBe(words);
  });

  it('names two days in full', () => {
    expect(sentenceCase(shortPeriod(period('2025-01-01..2025-08-30')))).toBe(
      'Từ ngày 01/01/2025 đến ngày 30/8/2025',
    );
  });

  it('names the button after the kind of period', () => {
    expect(
      ['2025-Q1', '2025-M01', '2025-H1', '2025-9M', '2025'].map((id) =>
        createLabel(period(id).kind),
      ),
    ).toEqual([
      'Tạo báo cáo quý',
      'Tạo báo cáo tháng',
      'Tạo báo cáo 6 tháng',
      'Tạo báo cáo 9 tháng',
      'Tạo báo cáo năm',
    ]);
  });

  it('says what was recognised, and where the year is unknown', () => {
    expect(recognised('CTCT 2025', 25, 2025)).toBe(
      'Trang tính “CTCT 2025”: 25 nhiệm vụ, chương trình năm 2025',
    );
    expect(recognised('Bảng', 10_000, 2025)).toContain('“Bảng”: 10.000 nhiệm vụ');
    expect(recognised('Bảng', 3, null)).toContain('chưa rõ chương trình của năm nào');
  });

  it('chooses its words by the numbers', () => {
    const words = (counts: Partial<Parameters<typeof figureParts>[0]>) =>
      figureParts({ overdue: 7, dueSoon: 1, done: 0, total: null, ...counts })
        .map((part) => part.words)
        .join(', ');
    expect(words({})).toBe('7 nhiệm vụ quá hạn, 1 nhiệm vụ sắp đến hạn');
    expect(words({ overdue: 0, dueSoon: 0, done: 5, total: 10_000 })).toBe(
      'không có nhiệm vụ quá hạn, 5 nhiệm vụ hoàn thành, trong 10.000 nhiệm vụ',
    );
    expect(reportDone('BC Quý III-2025', 23, 0)).toContain('không có nhiệm vụ quá hạn');
    expect(reportDone('BC', 6800, 1400)).toContain(': 6.800 nhiệm vụ trong kỳ, 1.400 nhiệm vụ quá');
  });

  it('writes shares with a decimal comma', () => {
    expect([0, 2 / 3, 0.6, 1].map(percent)).toEqual(['0%', '66,7%', '60%', '100%']);
    expect(progressText('Đang ghi trang báo cáo', 0.555)).toBe('Đang ghi trang báo cáo… 56%');
  });
});
