import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { isDay } from '../../src/programme/calendar';
import { readProgrammes } from '../../src/programme/read';
import { statusOf } from '../../src/programme/status';
import { sheet } from './table/sheets';

const HEADER = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành', 'Ghi chú'];
const CONTENTS = ['Xây dựng kế hoạch', 'Rà soát quy chế', 'Tổ chức hội nghị', 'Báo cáo tổng kết'];

function programmeOf(title: string, deadlines: readonly (string | number)[], notes: string[] = []) {
  const rows = deadlines.map((deadline, index) => [
    index + 1,
    `${CONTENTS[index % 4]} ${index}`,
    'Văn phòng',
    deadline,
    notes[index] ?? '',
  ]);
  return readProgrammes(sheet([[title], HEADER, ...rows]))[0];
}

describe('the programme’s year', () => {
  it('is no NaN where a title names none and a deadline holds 00/00/0000', () => {
    const programme = programmeOf('CHƯƠNG TRÌNH CÔNG TÁC', ['Tháng 8 00/00/0000', '31/3', '30/6']);
    expect(programme?.year).toBeNull();
    expect(programme?.tasks.map(({ due }) => due)).toEqual([null, null, null]);
  });

  it('and every day read lie inside the calendar, whatever stands in the cells', () => {
    const odd = fc.constantFrom<string | number>(
      ...[
        'Tháng 8 00/00/0000',
        '31/3',
        '30/6/0000',
        '31/12/9999',
        'năm 2999',
        '1/1/1000',
        '01/01/1077',
      ],
      ...[
        'Quý II',
        'tuần 53/2999',
        'trước 01/01/1000',
        '5/2999',
        'Tháng 12 năm 0',
        '12/0000',
        'Hằng năm',
      ],
      ...[45000, 2958465, 401768, 401769, 9e9, -1, 0.5],
    );
    const title = fc.constantFrom(
      ...[
        'CHƯƠNG TRÌNH CÔNG TÁC',
        'CHƯƠNG TRÌNH NĂM 0000',
        'KẾ HOẠCH NĂM 9999',
        'KẾ HOẠCH NĂM 2025',
      ],
      ...['CHƯƠNG TRÌNH (ngày 00 tháng 00 năm 0000)', 'CHƯƠNG TRÌNH GIAI ĐOẠN 0000-9999'],
    );
    const note = fc.constantFrom(
      '',
      'Hoàn thành 00/00/0000',
      'Gia hạn đến 31/12/9999',
      'Xong 12/0000',
    );
    fc.assert(
      fc.property(
        title,
        fc.array(odd, { minLength: 3, maxLength: 6 }),
        fc.array(note, { minLength: 6, maxLength: 6 }),
        (heading, deadlines, notes) => {
          const programme = programmeOf(heading, deadlines, notes);
          if (programme === undefined) return;
          const { year, tasks } = programme;
          expect(year === null || (year >= 1945 && year <= 2100)).toBe(true);
          for (const task of tasks) {
            const { from, due, originalDue, deadline, progress } = task;
            const days = [from, due, originalDue, deadline?.from, deadline?.to];
            const all = [
              ...days,
              progress.extendedTo,
              progress.completedFrom,
              progress.completedOn,
            ];
            expect(all.filter((day) => day !== null && day !== undefined && !isDay(day))).toEqual(
              [],
            );
            const { daysLate } = statusOf(task, '2025-09-30');
            expect(daysLate === null || Number.isInteger(daysLate)).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
