import { describe, it, expect } from '@jest/globals';
import { readProgress } from '../../src/programme/progress';
import { STATUSES, type StatusReading } from '../../src/programme/types';
import { progressSentence } from '../../src/strings/progress';
import {
  STATUS_LETTERS,
  STATUS_MEANINGS,
  STATUS_NAMES,
  statusLabel,
} from '../../src/strings/status';

const sentence = (text: string, status = ''): string =>
  progressSentence(
    readProgress(
      [
        { role: 'note', value: text, displayed: undefined, text },
        { role: 'status', value: status, displayed: undefined, text: status },
      ],
      { year: 2025 },
    ),
  );

describe('progressSentence', () => {
  it.each([
    ['Đã ban hành ngày 05/9/2025', '“Đã ban hành ngày 05/9/2025” → hoàn thành ngày 05/9/2025'],
    ['Đã xong', '“Đã xong” → hoàn thành, không ghi ngày'],
    [
      'Hoàn thành tháng 8/2025',
      '“Hoàn thành tháng 8/2025” → hoàn thành trong khoảng 01/8/2025 đến 31/8/2025',
    ],
    ['Chưa hoàn thành', '“Chưa hoàn thành” → chưa hoàn thành'],
    ['Hoàn thành 95,5%', '“Hoàn thành 95,5%” → chưa hoàn thành (95,5%)'],
    ['Tạm dừng', '“Tạm dừng” → dừng hoặc chuyển sang năm khác'],
    ['Đã trình', '“Đã trình” → chưa hoàn thành'],
    [
      'Phối hợp Sở Tài chính',
      '“Phối hợp Sở Tài chính” → chưa rõ đã hoàn thành hay chưa, xét theo thời hạn',
    ],
    ['Như kỳ trước', '“Như kỳ trước” → chưa hiểu, tạm xét theo thời hạn'],
    [
      'Đã hoàn thành (đúng hạn)',
      '“Đã hoàn thành (đúng hạn)” → hoàn thành đúng hạn (không ghi ngày)',
    ],
    [
      'Hoàn thành quá hạn 3 ngày',
      '“Hoàn thành quá hạn 3 ngày” → hoàn thành quá hạn 3 ngày (không ghi ngày)',
    ],
    ['', 'Chưa ghi tiến độ → chưa rõ đã hoàn thành hay chưa, xét theo thời hạn'],
    [
      'Đang làm; gia hạn đến 30/10/2025',
      '“Đang làm” → chưa hoàn thành; được gia hạn đến 30/10/2025',
    ],
    [
      'Đang làm\nXin gia hạn đến 30/10/2025',
      '“Đang làm” → chưa hoàn thành; đang xin gia hạn, thời hạn cũ vẫn tính',
    ],
    ['Dòng 1\n Dòng 2', '“Dòng 1 / Dòng 2” → chưa hiểu, tạm xét theo thời hạn'],
  ])('tells how %j was read', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  it('names the column that is followed where two disagree', () => {
    expect(sentence('Đã hoàn thành', 'Đang thực hiện')).toBe(
      '“Đang thực hiện” → chưa hoàn thành; cột “Ghi chú” ghi khác, đang tính theo cột “Tình trạng”',
    );
  });
});

describe('statusLabel', () => {
  const reading = (parts: Partial<StatusReading>): StatusReading => ({
    status: 'inProgress',
    daysLate: 0,
    daysLeft: null,
    nextDue: null,
    ...parts,
  });

  it.each([
    [reading({ status: 'overdue', daysLate: 12 }), 'Quá hạn 12 ngày'],
    [reading({ status: 'completedLate', daysLate: 3 }), 'Hoàn thành quá hạn 3 ngày'],
    [reading({ status: 'dueSoon', daysLeft: 2 }), 'Sắp đến hạn (còn 2 ngày)'],
    [reading({ status: 'dueSoon', daysLeft: 0 }), 'Sắp đến hạn (hạn là hôm đó)'],
    [reading({ status: 'inProgress', daysLeft: 40 }), 'Trong hạn'],
    [reading({ status: 'ongoing', nextDue: '2025-09-30' }), 'Thường xuyên (kỳ tới 30/9/2025)'],
    [reading({ status: 'ongoing' }), 'Thường xuyên'],
    [reading({ status: 'dropped' }), 'Dừng, chuyển tiếp'],
  ])('labels %j', (of, label) => {
    expect(statusLabel(of)).toBe(label);
  });
});

describe('the words of the statuses', () => {
  it('name every status, with a letter and a meaning of its own', () => {
    for (const words of [STATUS_NAMES, STATUS_LETTERS, STATUS_MEANINGS]) {
      expect(Object.keys(words).sort()).toEqual([...STATUSES].sort());
      expect(new Set(Object.values(words)).size).toBe(STATUSES.length);
    }
  });
});
