import { describe, expect, it } from '@jest/globals';
import { NO_CORRECTIONS, type CellValue, type SheetSnapshot } from '../../src/programme';
import { withCells } from '../../src/programme/change';
import { readProgrammes } from '../../src/programme/read';
import { reread, type ReadSheet } from '../../src/programme/reread';
import { isSame } from '../../src/programme/same';
import { OFFICE, VARIED_HEADER, variedRows } from '../samples/varied';
import { fc } from '../fuzz';

const NAME = 'Chương trình';

/** A programme of 420 tasks as offices keep them: sections, repeated headers, cut tasks, sub-tasks, merged cells. */
function office(title = 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025'): SheetSnapshot {
  const [, , header = [], ...tasks] = variedRows(420);
  const values: CellValue[][] = [[title], [], [...header]];
  const merges: SheetSnapshot['merges'][number][] = [];
  tasks.forEach((task, i) => {
    if (i % 70 === 0) values.push([['I', 'II', 'III', 'IV', 'V', 'VI'][i / 70] ?? '', `Nhóm ${i}`]);
    if (i % 30 === 29) values.push([...header]);
    values.push([...task]);
    if (i % 30 === 28) values.push(['', 'và các đơn vị liên quan', '', '', '', '', '', '']);
    if (i % 25 === 3)
      values.push(['', `Bước ${i}: lấy ý kiến`, '', `20/${1 + (i % 12)}/2025`, 'Phòng Tài chính']);
    if (i % 40 === 7)
      merges.push({ top: values.length - 1, left: 4, bottom: values.length, right: 4 });
  });
  values.push(['', 'Tổng cộng: 420 nhiệm vụ'], [], ['', '', '', '', 'GIÁM ĐỐC']);
  const width = VARIED_HEADER.length + 1;
  const full = values.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
  return { name: NAME, top: 0, left: 0, values: full, texts: new Map(), merges };
}

function twoTables(): SheetSnapshot {
  const [first, second] = [variedRows(350), variedRows(350, OFFICE, 1_000)];
  const values = [...first, new Array<string>(8).fill(''), ...second];
  return { name: NAME, top: 0, left: 0, values, texts: new Map(), merges: [] };
}

const SHEETS: Readonly<Record<string, SheetSnapshot>> = {
  office: office(),
  'office, its year in the deadlines only': office('CHƯƠNG TRÌNH CÔNG TÁC'),
  'two tables': twoTables(),
};
const KNOWN = new Map(Object.entries(SHEETS).map(([name, snapshot]) => [name, read(snapshot)]));

function read(snapshot: SheetSnapshot): ReadSheet {
  return { snapshot, programmes: readProgrammes(snapshot) };
}

function edited(known: ReadSheet, row: number, column: number, value: CellValue): SheetSnapshot {
  const cells = { row, column, values: [[value]], texts: [[String(value)]] };
  const now = withCells(known.snapshot, cells);
  if (now === null) throw new Error('the cell is outside the sheet');
  return now;
}

/** Reads the rows again; where that can be, it is what reading everything gives. */
function isReread(known: ReadSheet, row: number, column: number, value: CellValue): boolean {
  const now = edited(known, row, column, value);
  const again = reread(known, now, [row], { corrections: NO_CORRECTIONS });
  if (again === null) return false;
  if (!isSame(again.programmes, readProgrammes(now)))
    expect(again.programmes).toEqual(readProgrammes(now));
  return true;
}

const TEXTS = [
  '',
  'Đã hoàn thành ngày 5/6/2025',
  'Hoàn thành',
  '#REF!',
  'TT',
  'Nội dung công việc',
  'II',
  '7',
  '7.1',
  'a)',
  'Tổng cộng: 5 nhiệm vụ',
  'Tháng 9/2025',
  '31/12/2024',
  'Thường xuyên',
  'Quý V',
  'Phòng Kế hoạch',
  'Ghi chú',
  '- Chủ trì: Văn phòng',
  'KẾ HOẠCH CÔNG TÁC NĂM 2026',
  'Nơi nhận:',
  'và',
  '(1)',
  'Phần việc khác.',
  'x',
  '50%',
];
const anyValue = fc.oneof(
  fc.constantFrom<CellValue>(...TEXTS),
  fc.integer({ min: 0, max: 50_000 }),
);

describe.each([...KNOWN])('rows of a sheet read again: %s', (_, known) => {
  const { values } = known.snapshot;
  it('says what reading all of it says, or nothing', () => {
    const anyCell = fc.tuple(
      fc.nat(values.length - 1),
      fc.nat((values[0]?.length ?? 1) - 1),
      anyValue,
    );
    fc.assert(
      fc.property(anyCell, ([row, column, value]) => void isReread(known, row, column, value)),
      { numRuns: 80 },
    );
  });

  it('needs no more for a remark, a deadline or a name in almost any task', () => {
    const tasks = known.programmes.flatMap((programme) => programme.tasks);
    const every = tasks.filter((_, i) => i % 20 === 0);
    const edits = every.flatMap(({ row }) => [
      isReread(known, row - 1, 7, 'Đã hoàn thành ngày 5/6/2025'),
      isReread(known, row - 1, 3, 'Tháng 8/2025'),
      isReread(known, row - 1, 4, 'Phòng Kế hoạch'),
    ]);
    expect(edits.filter(Boolean).length).toBeGreaterThan(edits.length * 0.95);
  });

  it('follows many edits one after the other', () => {
    let now = known;
    let count = 0;
    for (let i = 0; i < 40; i += 1) {
      const row = 5 + ((i * 37) % (values.length - 12));
      const snapshot = edited(
        now,
        row,
        7,
        i % 3 === 0 ? '' : `Đã xong ngày ${1 + (i % 28)}/7/2025`,
      );
      const again = reread(now, snapshot, [row], { corrections: NO_CORRECTIONS });
      if (again !== null) count += 1;
      now = { snapshot, programmes: again?.programmes ?? readProgrammes(snapshot) };
    }
    expect(now.programmes).toEqual(readProgrammes(now.snapshot));
    expect(count).toBeGreaterThan(25);
  });
});

describe('rows of a sheet that cannot be read alone', () => {
  const known = KNOWN.get('office') as ReadSheet;
  it.each([
    ['the title', 0, 0],
    ['the header', 2, 3],
    ['a heading', 3, 1],
    ['below the table', known.snapshot.values.length - 1, 4],
  ])('are left to a full reading: %s', (_, row, column) => {
    expect(isReread(known, row, column, 'Quý II/2025')).toBe(false);
  });

  it('are those of a small sheet, too: reading all of it takes no longer', () => {
    const small = read({ ...known.snapshot, values: known.snapshot.values.slice(0, 200) });
    expect(isReread(small, 10, 7, 'Hoàn thành')).toBe(false);
  });
});
