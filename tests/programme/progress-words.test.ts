import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { fromOrdinalDay, toOrdinalDay } from '../../src/programme/calendar';
import {
  PROGRESS_ROLES,
  readProgress,
  type ProgressRole,
  type ProgressSource,
} from '../../src/programme/progress';
import {
  remarkToAppend,
  withAppended,
  writableAct,
  type ProgressAct,
  type WrittenRole,
} from '../../src/programme/progress-words';
import type { Progress } from '../../src/programme/types';
import { progressWordings } from '../../src/strings/progress-written';
import { remarkRows } from './progress/remarks';

const source = (role: ProgressRole, text: string): ProgressSource => ({
  role,
  value: text,
  displayed: undefined,
  text,
});

/** What is appended to a note, and how the note then reads. */
function append(
  act: ProgressAct,
  existing: string,
  { role = 'note' as WrittenRole, others = [] as ProgressSource[], year = 2025 } = {},
): { text: string; read: Progress } | null {
  const sources = [...others, ...(existing === '' ? [] : [source(role, existing)])];
  const place = { sources, role, year };
  const suffix = remarkToAppend(act, progressWordings(act), place);
  if (suffix === null) return null;
  return { text: existing + suffix, read: withAppended(place, existing + suffix) };
}

const written = [...new Set(remarkRows().flatMap((row) => row.sources.map(({ text }) => text)))];
const remark = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...written) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...written), { minLength: 2, maxLength: 4 })
      .chain((parts) => fc.constantFrom('; ', '\n', '. ', ', ').map((by) => parts.join(by))),
  },
);
const day = fc
  .integer({ min: toOrdinalDay('2015-01-01'), max: toOrdinalDay('2045-12-31') })
  .map(fromOrdinalDay);
const year = fc.option(fc.integer({ min: 2015, max: 2045 }));
const document = fc.constantFrom(
  undefined,
  '',
  '45/KH-LMHTX',
  'Kế hoạch số 45/KH-UBND ngày 04/9/2025',
  'Công văn 1234/UBND-KT ngày 31/12/2045',
  'số 12/BC-LMHTX',
  'Quyết định số 1432/QĐ-UBND ngày 25 tháng 11 năm 2024',
  'Thông báo số 7-TB/TU, ngày 3/2/2030',
);
const percent = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 99 }), fc.constant(62.5));
const act: fc.Arbitrary<ProgressAct> = fc.oneof(
  fc.record({ kind: fc.constant('done' as const), on: day, document }).map((given) => {
    const { document: named, ...rest } = given;
    return named === undefined ? rest : { ...rest, document: named };
  }),
  fc.record({ kind: fc.constant('inProgress' as const), percent }),
  fc.record({ kind: fc.constant('extended' as const), to: day }),
  fc.constant({ kind: 'dropped' as const }),
);

/** Written anew, without the module under test: what the act says of state, day, percentage and extension. */
function meaning(given: ProgressAct): Partial<Progress>[] {
  switch (given.kind) {
    case 'done':
      return [{ state: 'done', completedFrom: given.on, completedOn: given.on }];
    case 'inProgress':
      return [{ state: 'notDone', ...(given.percent === null ? {} : { percent: given.percent }) }];
    case 'extended':
      return [
        { state: 'notDone', extendedTo: given.to, completedOn: null },
        { state: 'unknown', extendedTo: given.to, completedOn: null },
      ];
    case 'dropped':
      return [{ state: 'dropped', completedOn: null }];
  }
}

const means = (read: Progress, given: ProgressAct): boolean =>
  meaning(given).some((one) =>
    Object.entries(one).every(([key, value]) => read[key as keyof Progress] === value),
  );

describe('remarkToAppend', () => {
  it.each<[ProgressAct, string]>([
    [{ kind: 'done', on: '2025-09-05' }, 'Hoàn thành ngày 05/9/2025'],
    [
      { kind: 'done', on: '2025-09-05', document: '45/KH-LMHTX ngày 04/9/2025' },
      'Hoàn thành ngày 05/9/2025 (Văn bản số 45/KH-LMHTX ngày 04/9/2025)',
    ],
    [
      { kind: 'done', on: '2025-02-05', document: '(Công văn 12/45)' },
      'Hoàn thành ngày 05/02/2025 (Công văn số 12/45)',
    ],
    [{ kind: 'inProgress', percent: 60 }, 'Đang thực hiện, đạt 60%'],
    [{ kind: 'inProgress', percent: 62.5 }, 'Đang thực hiện, đạt 62,5%'],
    [{ kind: 'inProgress', percent: 0 }, 'Đang thực hiện, đạt 0%'],
    [{ kind: 'inProgress', percent: null }, 'Đang thực hiện'],
    [{ kind: 'extended', to: '2025-10-31' }, 'Gia hạn đến 31/10/2025'],
    [{ kind: 'dropped' }, 'Tạm dừng'],
  ])('writes %j as “%s” into an empty cell', (given, text) => {
    const made = append(given, '');
    expect(made?.text).toBe(text);
    expect(means(made?.read as Progress, given)).toBe(true);
  });

  it('reads back as the act says, whatever stood there, or writes nothing', () => {
    let refused = 0;
    let runs = 0;
    fc.assert(
      fc.property(act, remark, year, (given, existing, programmeYear) => {
        runs += 1;
        const made = append(given, existing.trim(), { year: programmeYear ?? 0 });
        if (made === null) {
          refused += 1;
          return;
        }
        expect(made.text.startsWith(existing.trim())).toBe(true);
        const again = readProgress([source('note', made.text)], { year: programmeYear ?? 0 });
        expect(means(again, given)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeLessThan(runs * 0.15);
  });

  it('is refused only for a done day that an earlier, later-dated completion outweighs', () => {
    fc.assert(
      fc.property(act, remark, year, (given, existing, programmeYear) => {
        const context = { year: programmeYear ?? 0 };
        if (append(given, existing.trim(), context) !== null) return;
        expect(given.kind).toBe('done');
        const before = readProgress([source('note', existing.trim())], context);
        const on = given.kind === 'done' ? given.on : '';
        expect((before.completedOn ?? '') > on).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('reads back also beside other progress columns, or writes nothing', () => {
    const cell = fc.tuple(fc.constantFrom(...PROGRESS_ROLES), remark);
    fc.assert(
      fc.property(act, fc.array(cell, { maxLength: 4 }), (given, cells) => {
        const sources = [...new Map(cells).entries()]
          .map(([role, text]) => source(role, text.trim()))
          .filter(({ text }) => text !== '');
        for (const role of ['status', 'note'] as const) {
          const others = sources.filter((one) => one.role !== role);
          const existing = sources.find((one) => one.role === role)?.text ?? '';
          const made = append(given, existing, { role, others });
          if (made !== null) expect(means(made.read, given)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps an extension through a later completion', () => {
    const made = append({ kind: 'done', on: '2025-10-20' }, 'Gia hạn đến 31/10/2025');
    expect(made?.text).toBe('Gia hạn đến 31/10/2025; Hoàn thành ngày 20/10/2025');
    expect(made?.read).toMatchObject({ completedOn: '2025-10-20', extendedTo: '2025-10-31' });
  });

  it('outweighs a later-dated remark that the task is not done', () => {
    const made = append({ kind: 'done', on: '2025-09-05' }, '15/9/2025: chưa hoàn thành');
    expect(made?.text).toBe(
      '15/9/2025: chưa hoàn thành; Hoàn thành ngày 05/9/2025; đã hoàn thành nhiệm vụ',
    );
    expect(made?.read).toMatchObject({ state: 'done', completedOn: '2025-09-05' });
  });

  it('writes nothing behind a completion of a later day', () => {
    expect(append({ kind: 'done', on: '2025-09-05' }, 'Đã ban hành ngày 20/9/2025')).toBeNull();
  });

  it('opens a finished or stopped task that is extended', () => {
    const to = '2025-10-31';
    const made = append({ kind: 'extended', to }, 'Tạm dừng');
    expect(made?.text).toBe('Tạm dừng; Đang thực hiện, gia hạn đến 31/10/2025');
    expect(append({ kind: 'extended', to }, 'Đã xong')?.read.state).toBe('notDone');
  });

  it('writes nothing where an earlier column says otherwise', () => {
    const others = [source('percent', '60%')];
    expect(append({ kind: 'done', on: '2025-09-05' }, '', { others })).toBeNull();
    const status = append({ kind: 'done', on: '2025-09-05' }, '', { role: 'status', others });
    expect(status?.read).toMatchObject({ state: 'done', conflict: ['status', 'percent'] });
  });

  it('writes nothing where the document itself speaks of progress', () => {
    const on = '2025-09-05';
    expect(append({ kind: 'done', on, document: 'đang trình ký' }, '')).toBeNull();
    expect(append({ kind: 'done', on, document: 'đạt 80%' }, '')).toBeNull();
    expect(append({ kind: 'done', on, document: 'Gia hạn đến 31/12/2025' }, '')).toBeNull();
  });

  it('adds nothing to a cell that ends with the same words', () => {
    const given: ProgressAct = { kind: 'inProgress', percent: 60 };
    expect(append(given, 'Đã họp; Đang thực hiện, đạt 60%')?.text).toBe(
      'Đã họp; Đang thực hiện, đạt 60%',
    );
    expect(append({ kind: 'dropped' }, 'Không Tạm dừng')?.text).toBe('Không Tạm dừng; Tạm dừng');
  });

  it.each([
    ['Đã trình', 'Đã trình; Tạm dừng'],
    ['Đã trình.', 'Đã trình. Tạm dừng'],
    ['Đã trình;', 'Đã trình; Tạm dừng'],
    ['Đã họp\nĐã trình', 'Đã họp\nĐã trình\nTạm dừng'],
    ['Chờ ý kiến UBND TP.', 'Chờ ý kiến UBND TP.; Tạm dừng'],
  ])('parts the remark from “%s”', (existing, text) => {
    expect(append({ kind: 'dropped' }, existing)?.text).toBe(text);
  });
});

describe('writableAct', () => {
  it.each<ProgressAct>([
    { kind: 'done', on: '2025-02-30' },
    { kind: 'extended', to: '31/10/2025' },
    { kind: 'inProgress', percent: 100 },
    { kind: 'inProgress', percent: 99.999 },
    { kind: 'inProgress', percent: -1 },
    { kind: 'inProgress', percent: Number.NaN },
  ])('refuses %j', (given) => {
    expect(writableAct(given)).toBeNull();
  });

  it('rounds a percentage to two decimals', () => {
    expect(writableAct({ kind: 'inProgress', percent: 100 / 3 })).toEqual({
      kind: 'inProgress',
      percent: 33.33,
    });
  });
});
