import { describe, expect, it } from '@jest/globals';
import { cellKey, NO_CORRECTIONS, serialOfDay, type DateCorrection } from '../../../src/programme';
import { runChecks } from '../../../src/checks';
import { readProgrammes } from '../../../src/programme/read';
import type { SheetSnapshot } from '../../../src/programme';
import { findingMessage } from '../../../src/strings/findings';

type Due = string | readonly [day: string, displayed: string];

/** A sheet with one column of deadlines; a pair is a real date and what it shows, counted from 1904 where said. */
function sheet(dues: readonly Due[], since1904 = false): SheetSnapshot {
  const texts = new Map<string, string>();
  const rows = dues.map((due, at) => {
    if (typeof due === 'string') return [at + 1, `Việc số ${at + 1}`, due, 'Văn phòng'];
    texts.set(cellKey(at + 2, 2), due[1]);
    return [at + 1, `Việc số ${at + 1}`, serialOfDay(due[0]) - (since1904 ? 1462 : 0), 'Văn phòng'];
  });
  const values = [
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025', '', '', ''],
    ['TT', 'Nội dung công việc', 'Thời hạn', 'Đơn vị chủ trì'],
    ...rows,
  ];
  return { name: 'Sheet1', top: 0, left: 0, values, texts, merges: [] };
}

function read(snapshot: SheetSnapshot, dates: readonly DateCorrection[] = []) {
  const programmes = readProgrammes(snapshot, { corrections: { ...NO_CORRECTIONS, dates } });
  const days = { asOf: '2025-06-30', today: '2025-06-30' };
  const findings = runChecks({ programmes, sheets: ['Sheet1'], ...days });
  return {
    due: programmes[0]?.tasks.map((task) => task.due),
    texts: programmes[0]?.tasks.map((task) => task.deadline?.text),
    found: findings.filter(({ code }) => code.startsWith('column.date')),
  };
}

const SWAPPED: readonly Due[] = [
  '15/9/2025',
  '20/9/2025',
  ['2025-05-10', '5/10/2025'],
  ['2025-02-11', '2/11/2025'],
];
const TURN: DateCorrection = { sheet: 'Sheet1', caption: 'THỜI HẠN', cells: 'dates', turned: true };

describe('a column typed on a machine of another order', () => {
  it('is reported with its cells, and read as it stands', () => {
    const { due, found } = read(sheet(SWAPPED));
    expect(due).toEqual(['2025-09-15', '2025-09-20', '2025-05-10', '2025-02-11']);
    expect(found).toMatchObject([{ code: 'column.datesSwapped', severity: 'warning', cell: 'C2' }]);
    expect(found.map(findingMessage).join()).toContain('2 ngày (C5, C6)');
  });

  it('is turned by one correction, which settles the finding', () => {
    const { due, texts, found } = read(sheet(SWAPPED), [TURN]);
    expect(due).toEqual(['2025-09-15', '2025-09-20', '2025-10-05', '2025-11-02']);
    expect(texts).toEqual(['15/9/2025', '20/9/2025', '5/10/2025', '2/11/2025']);
    expect(found).toEqual([]);
  });

  it('is kept by the opposite one', () => {
    const { due, found } = read(sheet(SWAPPED), [{ ...TURN, turned: false }]);
    expect(due?.[2]).toBe('2025-05-10');
    expect(found).toEqual([]);
  });

  it('is asked about again where the sheet no longer looks so', () => {
    const { due, found } = read(sheet([...SWAPPED, ['2025-09-25', '9/25/2025']]), [TURN]);
    expect(due?.slice(2)).toEqual(['2025-10-05', '2025-11-02', '2025-09-25']);
    expect(found).toMatchObject([{ params: { variant: 'noLongerSwapped' } }]);
  });

  it('is nobody’s business on another sheet or under another caption', () => {
    const other = [
      { ...TURN, sheet: 'Sheet2' },
      { ...TURN, caption: 'Bắt đầu' },
    ];
    expect(read(sheet(SWAPPED), other).due?.[2]).toBe('2025-05-10');
  });
});

describe('a column of month-first texts', () => {
  const texts = ['6/30/2025', '1/10/2025', 'trước 7/15/2025', '8/9 - 8/24/2025', 'Tháng 12/2025'];

  it('is read so, and says so', () => {
    const { due, texts: shown, found } = read(sheet(texts));
    expect(due).toEqual(['2025-06-30', '2025-01-10', '2025-07-14', '2025-08-24', '2025-12-31']);
    expect(shown).toEqual(texts);
    expect(found).toMatchObject([{ code: 'column.dateOrder', severity: 'info', cell: 'C2' }]);
    expect(found.map(findingMessage).join()).toContain('“6/30/2025”');
  });

  it('is read day-first at the officer’s word', () => {
    const { due, found } = read(sheet(texts), [{ ...TURN, cells: 'texts', turned: false }]);
    expect(due?.[1]).toBe('2025-10-01');
    expect(found).toEqual([]);
  });
});

describe('a workbook that counts from 1904', () => {
  it('is known by what its dates show', () => {
    const dues: Due[] = [['2025-09-10', '10/09/2025'], ['2025-10-03', '3-Oct-25'], 'Tháng 12/2025'];
    const { due, texts } = read(sheet([...dues, ['2025-11-01', 'Tháng 11/2025']], true));
    expect(due).toEqual(['2025-09-10', '2025-10-03', '2025-12-31', '2025-11-30']);
    expect(texts).toEqual(['10/09/2025', '3-Oct-25', 'Tháng 12/2025', 'Tháng 11/2025']);
  });

  it('is judged by the other calendar as soon as one date shows that', () => {
    const dues: Due[] = [
      ['2025-09-10', '10/09/2025'],
      ['2025-10-03', '04/10/2029'],
    ];
    expect(read(sheet(dues)).due).toEqual(['2025-09-10', null]);
  });
});
