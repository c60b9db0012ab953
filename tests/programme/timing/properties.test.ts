import { describe, it, expect } from '@jest/globals';
import { fc } from '../../fuzz';
import { addDays, daysBetween } from '../../../src/programme/calendar';
import { cycleOf, nextDue, readTime, readTimeCell } from '../../../src/programme/timing';

/** Pieces officers build time expressions from, and the dirt between them. */
const PIECES = [
  ...['Tháng', 'tháng', 'Quý', 'quý', 'năm', 'ngày', 'tuần', 'T', 'Q', 'III', 'IV', 'V', 'II'],
  ...['1', '3', '06', '12', '13', '31', '2025', '2026', '25', '30/6', '31/11/2025', '15/12/2025'],
  ...['trước', 'đến', 'đến hết', 'từ', 'sau', 'chậm nhất', 'hạn', 'trong', 'đầu', 'giữa', 'cuối'],
  ...['-', '–', '/', ',', ';', '.', '(', ')', 'và', 'tức', 'đợt 1', 'lần 2', '16h00', '57/NQ-CP'],
  ...[
    'hàng',
    'mỗi',
    'định kỳ',
    'thường xuyên',
    'theo kế hoạch',
    'khi',
    '6 tháng',
    'lần',
    '\n',
    'đợt',
  ],
  ...[
    'trung tuần',
    'nửa',
    'tháng cuối',
    'giai đoạn',
    'trở đi',
    'hằng năm',
    'thứ Sáu',
    'tư',
    'mười',
  ],
];
const phrase = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 9 })
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));
const year = fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: null });
const day = fc.integer({ min: 0, max: 40000 }).map((count) => addDays('1990-01-01', count));
const RUNS = { numRuns: 300 };

describe('readTime', () => {
  it('never throws, and keeps the text', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ unit: 'binary' })), year, (text, of) => {
        expect(typeof readTime(text, { year: of }).text).toBe('string');
      }),
      RUNS,
    );
  });

  it('gives existing days in order, and none where it has nothing to say', () => {
    fc.assert(
      fc.property(phrase, year, (text, of) => {
        const { kind, from, to } = readTime(text, { year: of });
        for (const each of [from, to]) if (each !== null) expect(addDays(each, 0)).toBe(each);
        if (from !== null && to !== null) expect(from <= to).toBe(true);
        const dated = from !== null || to !== null;
        expect(dated).toBe(!['recurring', 'ongoing', 'open', 'unreadable'].includes(kind));
      }),
      RUNS,
    );
  });

  it('is the same for NFD, capitals, odd spaces and dashes', () => {
    fc.assert(
      fc.property(phrase, year, (text, of) => {
        const expected = { ...readTime(text, { year: of }), text: expect.any(String) };
        const variants = [
          text.normalize('NFD'),
          text.toUpperCase(),
          text.toLowerCase(),
          text.replaceAll(' ', '\u00a0'),
          text.replaceAll('-', '—'),
        ];
        for (const variant of variants) {
          expect(readTime(variant, { year: of })).toEqual(expected);
        }
      }),
      RUNS,
    );
  });

  it('reads any day in every way of writing it', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y = '', m = '', d = ''] = date.split('-');
        const [month, dayOfMonth] = [Number(m), Number(d)];
        const forms = [
          `${d}/${m}/${y}`,
          `${dayOfMonth}/${month}/${y}`,
          `${d}.${m}.${y}`,
          `${dayOfMonth}-${month}-${y}`,
          date,
          `ngày ${d} tháng ${m} năm ${y}`,
          `Ngày ${dayOfMonth} tháng ${month}/${y}`,
        ];
        for (const text of forms) {
          expect(readTime(text, { year: null })).toMatchObject({
            kind: 'day',
            from: date,
            to: date,
          });
        }
        expect(readTime(`trước ngày ${d}/${m}/${y}`, { year: null }).to).toBe(addDays(date, -1));
      }),
      { numRuns: 300 },
    );
  });
});

describe('recurring expressions', () => {
  it('are due on or after the day asked, inside or after its cycle', () => {
    const texts = [
      'Hàng tháng',
      'Ngày 31 hàng tháng',
      'Hàng quý, 6 tháng, năm',
      'Hằng năm',
      'Hàng tuần',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), day, (text, asOf) => {
        const expression = readTime(text, { year: 2025 });
        const due = nextDue(expression, asOf);
        const cycle = cycleOf(expression, asOf);
        expect(due !== null && due >= asOf && daysBetween(asOf, due) < 367).toBe(true);
        expect(cycle !== null && cycle.from <= asOf && asOf <= cycle.to).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('readTimeCell', () => {
  it('never throws on any cell', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(value, fc.option(fc.string(), { nil: undefined }), (cell, shown) => {
        const reading = readTimeCell(cell, shown, { year: 2025 });
        expect(reading === null || typeof reading.kind === 'string').toBe(true);
      }),
      RUNS,
    );
  });
});
