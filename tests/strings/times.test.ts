import { describe, it, expect } from '@jest/globals';
import { readTime } from '../../src/programme/timing';
import { explainTime } from '../../src/strings/times';

const explain = (text: string) => explainTime(readTime(text, { year: 2025 }));

describe('explainTime', () => {
  it.each([
    ['Quý III/2025', 'Quý III/2025 → hạn 30/9/2025'],
    ['30/8/2025', '30/8/2025 → hạn 30/8/2025'],
    ['Tháng\n2/2025', 'Tháng 2/2025 → hạn 28/02/2025'],
    ['Trước ngày 15/12', 'Trước ngày 15/12 → hạn 14/12/2025 (năm lấy theo chương trình)'],
    ['Từ tháng 3 đến tháng 5/2025', 'Từ tháng 3 đến tháng 5/2025 → từ 01/3/2025, hạn 31/5/2025'],
    ['Từ 01/7/2025', 'Từ 01/7/2025 → từ 01/7/2025 trở đi, không ấn định ngày hoàn thành'],
    ['đầu năm', 'đầu năm → hạn 31/3/2025 (năm lấy theo chương trình; ngày lấy theo quy ước)'],
    [
      'Sơ kết 30/6/2025, tổng kết 31/12/2025',
      'Sơ kết 30/6/2025, tổng kết 31/12/2025 → hạn 30/6/2025 (ô có nhiều mốc thời gian, tính theo mốc này)',
    ],
    ['Thường xuyên', 'Thường xuyên → thường xuyên, không có hạn'],
    ['Theo kế hoạch', 'Theo kế hoạch → chưa ấn định ngày, không tính quá hạn'],
    ['Hằng năm', 'Hằng năm → định kỳ hằng năm'],
    ['Ngày 5 hàng tháng', 'Ngày 5 hàng tháng → định kỳ hằng tháng (ngày 05)'],
    ['Thứ Sáu hàng tuần', 'Thứ Sáu hàng tuần → định kỳ hằng tuần (thứ Sáu)'],
    ['Hàng quý, 6 tháng, năm', 'Hàng quý, 6 tháng, năm → định kỳ hằng quý, 6 tháng, hằng năm'],
    [
      'trước ngày 25 của tháng cuối quý',
      'trước ngày 25 của tháng cuối quý → định kỳ hằng quý (ngày 24 tháng cuối quý)',
    ],
    ['15/6 hằng năm', '15/6 hằng năm → định kỳ hằng năm (15/6)'],
    ['Tháng 12 hằng năm', 'Tháng 12 hằng năm → định kỳ hằng năm (hết tháng 12)'],
    ['2 tháng/lần', '2 tháng/lần → định kỳ 2 tháng một lần'],
    ['Định kỳ', 'Định kỳ → định kỳ, chưa rõ chu kỳ'],
  ])('explains %j', (text, sentence) => {
    expect(explain(text)).toBe(sentence);
  });

  it('tells what to write where nothing can be read', () => {
    expect(explain('31/11/2025')).toMatch(
      /^31\/11\/2025 → chưa đọc được thời gian, đề nghị ghi lại/,
    );
  });

  it('says so where a correction gives no day', () => {
    const corrections = [{ text: 'x', reading: { kind: 'day', from: null, to: null } }] as const;
    expect(explainTime(readTime('x', { year: 2025, corrections }))).toBe('x → chưa rõ ngày');
  });
});
