import { fc } from '../fuzz';
import type { Progress, Task } from '../../src/programme';
import { addDays, type Day } from '../../src/programme/calendar';
import type { ReportCalendar } from '../../src/report/calendar';
import type { Period } from '../../src/report/period';
import { makePeriod, makeRange } from '../../src/report/period';
import { done, progress, task } from './builders';

/** Any way to cut a year. */
export const anyCalendar: fc.Arbitrary<ReportCalendar> = fc.oneof(
  fc.constant<ReportCalendar>('month'),
  fc.constant<ReportCalendar>('nd09'),
  fc.record({ closingDay: fc.integer({ min: 1, max: 31 }) }),
);

/** Any day of the years around the ones officers work in. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 4 * 365 })
  .map((count) => addDays('2023-06-01', count));

const cut = (kind: 'month' | 'quarter' | 'half' | 'nineMonths' | 'year', most: number) =>
  fc
    .tuple(fc.integer({ min: 2023, max: 2027 }), fc.integer({ min: 1, max: most }), anyCalendar)
    .map(([year, number, calendar]) => makePeriod(kind, year, number, calendar));

const range = fc.tuple(anyDay, fc.integer({ min: 0, max: 500 })).map(([from, length]) => {
  const made = makeRange(from, addDays(from, length));
  if (!made) throw new Error(`no range from ${from}`);
  return made;
});

/** Any period of any kind in any calendar. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  cut('month', 12),
  cut('quarter', 4),
  cut('half', 2),
  cut('nineMonths', 1),
  cut('year', 1),
  range,
);

const anyProgress: fc.Arbitrary<Progress> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(progress()) },
  { weight: 1, arbitrary: fc.constant(done()) },
  { weight: 1, arbitrary: fc.constant(progress({ state: 'dropped' })) },
  { weight: 3, arbitrary: anyDay.map((day) => done(day)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyDay, fc.nat({ max: 40 }))
      .map(([completedFrom, length]) =>
        progress({ state: 'done', completedFrom, completedOn: addDays(completedFrom, length) }),
      ),
  },
);

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });

const units = ['Văn phòng', 'VĂN PHÒNG', 'Phòng A', 'Phòng "B"', 'Sở * ~?', '=1+1', '<> Sở'];

/** Any task: with or without deadline, start, units, directors, remarks. */
export const anyTask: fc.Arbitrary<Task> = fc
  .record({
    row: fc.integer({ min: 1, max: 100000 }),
    due: orNull(anyDay),
    from: orNull(anyDay),
    ongoing: fc.boolean(),
    progress: anyProgress,
    leads: fc.array(fc.constantFrom(...units), { maxLength: 3 }),
    directors: fc.array(fc.constantFrom('Chủ tịch', 'Phó Chủ tịch'), { maxLength: 2 }),
    content: fc.constantFrom('Tổ chức hội nghị', 'Báo cáo', '- gạch đầu dòng', ''),
  })
  .map((fields) => task({ ...fields, due: fields.ongoing ? null : fields.due }));

/** Some tasks, each with a row of its own. */
export const anyTasks: fc.Arbitrary<Task[]> = fc
  .array(anyTask, { maxLength: 25 })
  .map((tasks) => tasks.map((one, index) => ({ ...one, id: `CT!${index}`, row: index + 1 })));
