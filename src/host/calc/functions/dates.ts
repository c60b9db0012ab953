import { CellError, NUM_ERROR, scalarOf, toNumber, type Scalar } from '../values';
import { withNumbers, type SheetFunction, type SheetFunctions } from './types';

const EPOCH = 25569;
const DAY = 86400000;

/** Year, month (1-based) and day of a serial number; in UTC, so that no time zone plays in. */
function partsOf(serial: number): { year: number; month: number; day: number } {
  // Excel counts a 29 February 1900: serials 1 to 59 are a day further than the calendar.
  const whole = Math.floor(serial);
  const date = new Date((whole - EPOCH + (whole < 60 ? 1 : 0)) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function serialOf(year: number, month: number, day: number): Scalar {
  const full = year < 1900 ? year + 1900 : year;
  const serial = Date.UTC(full, month - 1, day) / DAY + EPOCH;
  const shown = serial < 61 ? serial - 1 : serial;
  return shown < 0 || shown > 2958465 ? NUM_ERROR : shown;
}

function monthsLater(serial: number, months: number, lastDay: boolean): Scalar {
  const { year, month, day } = partsOf(serial);
  const at = year * 12 + month - 1 + Math.trunc(months);
  const goal = { year: Math.floor(at / 12), month: (at % 12) + 1 };
  const last = new Date(Date.UTC(goal.year, goal.month, 0)).getUTCDate();
  return serialOf(goal.year, goal.month, lastDay ? last : Math.min(day, last));
}

function of(min: number, max: number, calculate: (...numbers: number[]) => Scalar): SheetFunction {
  return {
    min,
    max,
    call: (args) => {
      const numbers = args.map((argument) => toNumber(scalarOf(argument ?? null)));
      const first = numbers[0];
      if (!(first instanceof CellError) && first !== undefined && first < 0) return NUM_ERROR;
      return withNumbers(numbers, calculate);
    },
  };
}

/** The number of the weekday: type 1 counts from Sunday, 2 from Monday, 3 from Monday as 0. */
function weekday(serial: number, type: number): Scalar {
  const fromSunday = (((Math.floor(serial) - 1) % 7) + 7) % 7;
  if (type === 1) return fromSunday + 1;
  const fromMonday = (fromSunday + 6) % 7;
  if (type === 2) return fromMonday + 1;
  return type === 3 ? fromMonday : NUM_ERROR;
}

/** Functions of dates; TODAY is the day the evaluation was asked for. */
export const dateFunctions: SheetFunctions = {
  TODAY: { min: 0, max: 0, call: (_, { today }) => today },
  NOW: { min: 0, max: 0, call: (_, { today }) => today },
  DATE: of(3, 3, (year = 0, month = 1, day = 1) =>
    serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day)),
  ),
  YEAR: of(1, 1, (serial = 0) => partsOf(serial).year),
  MONTH: of(1, 1, (serial = 0) => partsOf(serial).month),
  DAY: of(1, 1, (serial = 0) => partsOf(serial).day),
  WEEKDAY: of(1, 2, (serial = 0, type = 1) => weekday(serial, Math.trunc(type))),
  EDATE: of(2, 2, (serial = 0, months = 0) => monthsLater(serial, months, false)),
  EOMONTH: of(2, 2, (serial = 0, months = 0) => monthsLater(serial, months, true)),
};
