import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/programme';
import { readProgrammes } from '../../../src/programme/read';

const CAPTIONS = [
  'TT',
  'Nội dung công việc',
  'Thời gian',
  'Triển khai',
  'Thời gian hoàn thành',
  'Tiến độ',
  'Đơn vị chủ trì',
  'Phối hợp',
  'Trách nhiệm thực hiện',
  'Kết quả',
  'Ghi chú',
  '% hoàn thành',
];
const TEXTS = [
  '1',
  '01',
  'I',
  'I. Mục',
  '(1)',
  '-',
  'Tổng cộng: 3 nhiệm vụ',
  'Tháng 3/2025',
  '31/12/2025',
  'Chủ trì: A - Phối hợp: B',
  'Đã hoàn thành',
  '#REF!',
  'Nơi nhận:',
  'năm 2025',
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CAPTIONS) },
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 3_000_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const edge = fc.oneof(fc.integer({ min: -2, max: 20 }), fc.constantFrom(1_048_575, 16_383));
const merged = fc.record({ top: edge, left: edge, bottom: edge, right: edge });

/** Any grid of captions, texts, numbers, errors and merges; headers are likely, so that tables are found too. */
export const anySnapshot: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.string({ maxLength: 31 }),
  top: fc.nat(20),
  left: fc.nat(20),
  values: fc
    .tuple(fc.nat(10), fc.nat(25))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: height }),
    )
    .chain((rows) =>
      fc.boolean().map((isTable) => {
        const width = rows[0]?.length ?? 0;
        return isTable ? [CAPTIONS.slice(0, width), ...rows] : rows;
      }),
    ),
  texts: fc.constant(new Map<string, string>()),
  merges: fc.array(merged, { maxLength: 6 }),
});

describe('readProgrammes on any grid', () => {
  it('never throws, and every task stands in its table with texts in NFC', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        for (const { frame, tasks } of readProgrammes(snapshot)) {
          for (const task of tasks) {
            expect(task.row - 1).toBeGreaterThan(frame.headerBottom);
            expect(Math.max(...task.rows) - 1).toBeLessThanOrEqual(frame.bodyBottom);
            expect(task.content).toBe(task.content.normalize('NFC'));
            expect(task.due === null || /^\d{4}-\d\d-\d\d$/.test(task.due)).toBe(true);
          }
          const ids = tasks.map((task) => task.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds tables in many of them, so that the test above means something', () => {
    const found = fc
      .sample(anySnapshot, 400)
      .filter((snapshot) => readProgrammes(snapshot).length > 0);
    expect(found.length).toBeGreaterThan(20);
  });
});
