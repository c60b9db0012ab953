import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { addDays, isDay } from '../../src/programme/calendar';
import { isReportCalendar, type ReportCalendar } from '../../src/report/calendar';
import { offeredPeriod } from '../../src/report/offered-period';
import { makeRange, parsePeriod } from '../../src/report/period';
import {
  defaultAsOf,
  hasNotBegun,
  isDayOver,
  namedPeriod,
  nextPeriod,
  periodOfPhase,
  phaseOf,
  previousPeriod,
} from '../../src/report/period-steps';
import { reportSheetName } from '../../src/report/sheet-name';
import { dateLine, shortDay } from '../../src/strings/report-dates';
import { duringPeriod, periodLabel, sheetNameLabel } from '../../src/strings/report-period';
import { anyPeriod } from './arbitraries';
import { period } from './builders';

describe('parsePeriod', () => {
  it.each([
    ['2025-M09', 'month', '2025-09-01', '2025-09-30'],
    ['2024-M02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-M12', 'month', '2025-12-01', '2025-12-31'],
    ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31'],
    ['2025-Q2', 'quarter', '2025-04-01', '2025-06-30'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-09-30'],
    ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31'],
    ['2025-H1', 'half', '2025-01-01', '2025-06-30'],
    ['2025-H2', 'half', '2025-07-01', '2025-12-31'],
    ['2025-9M', 'nineMonths', '2025-01-01', '2025-09-30'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-01-01..2025-08-30', 'range', '2025-01-01', '2025-08-30'],
    ['2025-03-05..2025-03-05', 'range', '2025-03-05', '2025-03-05'],
  ])('reads %s as a %s from %s to %s', (id, kind, from, to) => {
    expect(parsePeriod(id)).toMatchObject({ id, kind, from, to });
  });

  it.each([
    ['2025-M01', '2024-12-15', '2025-01-14'],
    ['2025-M09', '2025-08-15', '2025-09-14'],
    ['2025-Q1', '2024-12-15', '2025-03-14'],
    ['2025-Q3', '2025-06-15', '2025-09-14'],
    ['2025-H1', '2024-12-15', '2025-06-14'],
    ['2025-H2', '2025-06-15', '2025-12-14'],
    ['2025-9M', '2024-12-15', '2025-09-14'],
    ['2025', '2024-12-15', '2025-12-14'],
    ['2025-01-01..2025-08-30', '2025-01-01', '2025-08-30'],
  ])('closes %s on the 14th under NĐ 09/2019: %s to %s', (id, from, to) => {
    expect(parsePeriod(id, 'nd09')).toMatchObject({ from, to });
  });

  it.each([
    [25, '2025-Q3', '2025-06-26', '2025-09-25'],
    [30, '2025-M02', '2025-01-31', '2025-02-28'],
    [30, '2025-M03', '2025-03-01', '2025-03-30'],
    [1, '2025-Q1', '2024-12-02', '2025-03-01'],
  ])('closes on the own day %i: %s is %s to %s', (closingDay, id, from, to) => {
    expect(parsePeriod(id, { closingDay })).toMatchObject({ from, to });
  });

  it.each([
    '',
    '2025-M9',
    '2025-M00',
    '2025-M13',
    '2025-Q0',
    '2025-Q5',
    '2025-H3',
    '2025-6M',
    '2025-q3',
    ' 2025-Q3',
    '2025-Q3 ',
    '25-Q3',
    '20255',
    '1900',
    '0000-Q1',
    '2025-02-30..2025-03-01',
    '2025-08-30..2025-01-01',
    '2025-01-01..',
    '2025-1-1..2025-8-30',
    '2025-01-01...2025-08-30',
    'Quý III/2025',
  ])('refuses %j', (id) => {
    expect(parsePeriod(id)).toBeNull();
  });

  it('begins a sentence, a range without "trong"', () => {
    const begun = ['2025-Q3', '2025-02-01..2025-08-30'].map((id) => duringPeriod(period(id)));
    expect(begun).toEqual(['Trong quý III năm 2025', 'Từ ngày 01/02/2025 đến ngày 30/8/2025']);
  });

  it('names a range after the year it ends in', () => {
    expect(parsePeriod('2024-12-15..2025-12-14')?.year).toBe(2025);
  });
});

describe('makeRange', () => {
  it('refuses days that do not exist', () => {
    expect(makeRange('2025-02-29', '2025-03-01')).toBeNull();
  });
});

describe('isReportCalendar', () => {
  it.each(['month', 'nd09', { closingDay: 1 }, { closingDay: 31 }])('accepts %j', (value) => {
    expect(isReportCalendar(value)).toBe(true);
  });

  it.each([
    null,
    undefined,
    '',
    'ND09',
    14,
    {},
    { closingDay: 0 },
    { closingDay: 32 },
    { closingDay: 1.5 },
    { closingDay: '14' },
  ])('refuses %j', (value) => {
    expect(isReportCalendar(value)).toBe(false);
  });
});

describe('what follows a range', () => {
  const phases = [
    { name: 'Đợt 1', from: '2025-01-01', to: '2025-08-30' },
    { name: 'Đợt 2', from: '2025-09-01', to: '2025-11-30' },
  ];

  it('is as many days, but not beyond the year they begin in', () => {
    const first = period('2025-01-01..2025-08-30');
    expect(nextPeriod(first).id).toBe('2025-08-31..2025-12-31');
    expect(nextPeriod(period('2025-03-01..2025-03-10')).id).toBe('2025-03-11..2025-03-20');
    expect(previousPeriod(period('2025-03-01..2025-08-30')).id).toBe('2025-01-01..2025-02-28');
  });

  it('is the next phase where the plan is cut into phases', () => {
    const first = period('2025-01-01..2025-08-30');
    expect(nextPeriod(first, phases).id).toBe('2025-09-01..2025-11-30');
    expect(previousPeriod(period('2025-09-01..2025-11-30'), phases).id).toBe(first.id);
    expect(phaseOf(first, phases)?.name).toBe('Đợt 1');
    expect(nextPeriod(period('2025-01-01..2025-08-29'), phases).id).toBe('2025-08-30..2025-12-31');
    expect(nextPeriod(first, phases).name).toBe('Đợt 2');
  });

  it('is known by its name, and named on paper', () => {
    const first = periodOfPhase('ĐỢT 1', phases, 'month');
    expect(first?.id).toBe('2025-01-01..2025-08-30');
    expect(periodOfPhase('Đợt 3', phases, 'month')).toBeNull();
    const named = namedPeriod(period('2025-09-01..2025-11-30'), phases);
    expect(periodLabel(named)).toBe('Đợt 2 (từ ngày 01/9/2025 đến ngày 30/11/2025)');
    expect(duringPeriod(named)).toMatch(/^Trong Đợt 2 /);
    expect(sheetNameLabel(named)).toBe('BC Đợt 2-2025');
    expect(sheetNameLabel({ ...named, name: 'Đợt I/2025: [khẩn]*' })).toBe('BC Đợt I.2025. .khẩ');
    expect(namedPeriod(period('2025-Q3'), phases)).toEqual(period('2025-Q3'));
  });
});

describe('the quarter offered for a programme', () => {
  it.each([
    ['2026-11-27', { first: 2025, last: 2025 }, '2025-Q4'],
    ['2024-11-27', { first: 2025, last: 2025 }, '2025-Q1'],
    ['2025-10-08', { first: 2025, last: 2025 }, '2025-Q3'],
    ['2026-05-27', { first: 2025, last: 2027 }, '2026-Q2'],
  ])('on %s of %j is %s', (today, years, id) => {
    expect(offeredPeriod('quarter', today, 'month', years).id).toBe(id);
  });
});

describe('the as-of day of a report', () => {
  const third = period('2025-Q3');
  it('is over on the last day of the period and when it lies behind', () => {
    expect(isDayOver(third, '2025-09-30', '2025-09-30')).toBe(true);
    expect(isDayOver(third, '2025-09-15', '2025-09-30')).toBe(true);
    expect(isDayOver(third, '2025-09-15', '2025-09-15')).toBe(false);
    expect(hasNotBegun(third, '2025-06-30')).toBe(true);
    expect(hasNotBegun(third, '2025-07-01')).toBe(false);
  });
});

describe('nextPeriod and previousPeriod', () => {
  it.each([
    ['2025-M12', '2026-M01', '2025-M11'],
    ['2025-Q1', '2025-Q2', '2024-Q4'],
    ['2025-H1', '2025-H2', '2024-H2'],
    ['2025-9M', '2025-Q4', '2024-Q4'],
    ['2025', '2026', '2024'],
    ['2025-01-01..2025-01-10', '2025-01-11..2025-01-20', '2024-12-22..2024-12-31'],
  ])('%s is followed by %s and preceded by %s', (id, next, previous) => {
    expect(nextPeriod(period(id)).id).toBe(next);
    expect(previousPeriod(period(id)).id).toBe(previous);
  });

  it('leave no day out and count none twice, in any calendar', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        expect(nextPeriod(any).from).toBe(addDays(any.to, 1));
        expect(previousPeriod(any).to).toBe(addDays(any.from, -1));
      }),
    );
  });

  it('keep to existing days in the right order', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        expect(isDay(any.from) && isDay(any.to) && any.from <= any.to).toBe(true);
        expect(parsePeriod(any.id, any.calendar)).toEqual(any);
      }),
    );
  });

  it('make quarters out of months, halves out of quarters, a year out of halves', () => {
    const calendars: ReportCalendar[] = ['month', 'nd09', { closingDay: 25 }];
    for (const calendar of calendars) {
      const days = (id: string) => period(id, calendar);
      expect(days('2025-Q3').from).toBe(days('2025-M07').from);
      expect(days('2025-Q3').to).toBe(days('2025-M09').to);
      expect(days('2025-H2').from).toBe(days('2025-Q3').from);
      expect(days('2025').to).toBe(days('2025-H2').to);
      expect(days('2025-9M').to).toBe(days('2025-Q3').to);
    }
  });
});

describe('offeredPeriod', () => {
  it('follows the office’s own closing day', () => {
    const offered = offeredPeriod('quarter', '2025-10-08', { closingDay: 25 }, null);
    expect(offered).toMatchObject({ id: '2025-Q3', from: '2025-06-26', to: '2025-09-25' });
  });

  it.each([
    ['2025-09-25', '2025-Q3'],
    ['2025-07-10', '2025-Q2'],
    ['2025-07-20', '2025-Q2'],
    ['2025-07-21', '2025-Q3'],
    ['2025-01-20', '2024-Q4'],
    ['2025-01-21', '2025-Q1'],
    ['2025-12-31', '2025-Q4'],
  ])('offers on %s the quarter %s', (today, id) => {
    expect(offeredPeriod('quarter', today, 'month', null).id).toBe(id);
  });

  it('offers the same quarter under NĐ 09/2019, with its own days', () => {
    expect(offeredPeriod('quarter', '2025-07-10', 'nd09', null)).toMatchObject({
      id: '2025-Q2',
      to: '2025-06-14',
    });
  });
});

describe('defaultAsOf', () => {
  it.each([
    ['2025-09-12', '2025-09-12'],
    ['2025-09-30', '2025-09-30'],
    ['2025-10-05', '2025-09-30'],
    ['2025-06-01', '2025-06-01'],
  ])('takes today, but never a day after the period: %s gives %s', (today, asOf) => {
    expect(defaultAsOf(period('2025-Q3'), today)).toBe(asOf);
  });
});

describe('the words of a period', () => {
  it.each([
    ['2025-M09', 'tháng 9 năm 2025', 'BC Tháng 9-2025'],
    ['2025-M01', 'tháng 01 năm 2025', 'BC Tháng 01-2025'],
    ['2025-Q3', 'quý III năm 2025', 'BC Quý III-2025'],
    ['2025-Q4', 'quý IV năm 2025', 'BC Quý IV-2025'],
    ['2025-H1', '6 tháng đầu năm 2025', 'BC 6 tháng đầu năm 2025'],
    ['2025-H2', '6 tháng cuối năm 2025', 'BC 6 tháng cuối năm 2025'],
    ['2025-9M', '9 tháng đầu năm 2025', 'BC 9 tháng-2025'],
    ['2025', 'năm 2025', 'BC Năm 2025'],
    ['2025-01-01..2025-08-30', 'từ ngày 01/01/2025 đến ngày 30/8/2025', 'BC 01.01-30.8.2025'],
    ['2024-10-05..2025-03-31', 'từ ngày 05/10/2024 đến ngày 31/3/2025', 'BC 05.10.2024-31.3.2025'],
  ])('calls %s "%s" and its sheet "%s"', (id, label, sheet) => {
    expect(periodLabel(period(id))).toBe(label);
    expect(reportSheetName(period(id))).toBe(sheet);
  });

  it.each([
    ['2025-09-05', '05/9/2025'],
    ['2025-02-28', '28/02/2025'],
    ['2025-12-31', '31/12/2025'],
  ])('writes %s as %s', (day, short) => {
    expect(shortDay(day)).toBe(short);
  });

  it('leaves day and month of the date line open, and what is not known, too', () => {
    expect(dateLine(' Đắk Nông ', 2025)).toBe('Đắk Nông, ngày … tháng … năm 2025');
    expect(dateLine('', null)).toBe('………, ngày … tháng … năm …');
  });
});

describe('reportSheetName', () => {
  it('takes the next free name, whatever the case of the taken one', () => {
    const taken = ['bc quý iii-2025', 'BC Quý III-2025 (2)'];
    expect(reportSheetName(period('2025-Q3'), { taken })).toBe('BC Quý III-2025 (3)');
  });

  it('finds a name taken in decomposed Unicode', () => {
    const taken = ['BC Quý III-2025'.normalize('NFD')];
    expect(reportSheetName(period('2025-Q3'), { taken })).toBe('BC Quý III-2025 (2)');
  });

  it('gives the second programme a suffix', () => {
    expect(reportSheetName(period('2025-Q3'), { programme: 2 })).toBe('BC Quý III-2025 (2)');
  });

  it('is always a name that Excel takes', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 1, max: 120 }), (any, programme) => {
        const name = reportSheetName(any, { programme });
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
      }),
    );
  });
});
