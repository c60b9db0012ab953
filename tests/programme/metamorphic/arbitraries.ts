import { fc } from '../../fuzz';
import type { SheetSnapshot } from '../../../src/programme';
import type { Draw } from './changes';

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

/** Draws from an endless list of numbers that fast-check shrinks. */
export const draws = fc.infiniteStream(fc.nat({ max: 1_000_000 })).map((stream): Draw => {
  return (below) => (stream.next().value ?? 0) % Math.max(1, below);
});
