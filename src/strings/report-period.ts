import { partsOf } from '../programme/calendar';
import type { Period } from '../report/period';
import { monthDigits, shortDay, twoDigits } from './report-dates';

/** Letters of a phase's name in a sheet's. */
const LONGEST_PHASE = 16;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A period in running text: "quý III năm 2025", "6 tháng đầu năm 2025", "từ ngày 01/01/2025 đến ngày 30/8/2025". */
export function periodLabel(period: Period): string {
  const { year, number } = period;
  switch (period.kind) {
    case 'month':
      return `tháng ${monthDigits(number ?? 1)} năm ${year}`;
    case 'quarter':
      return `quý ${romanQuarter(number)} năm ${year}`;
    case 'half':
      return `6 tháng ${number === 2 ? 'cuối' : 'đầu'} năm ${year}`;
    case 'nineMonths':
      return `9 tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
    case 'range': {
      const days = `từ ngày ${shortDay(period.from)} đến ngày ${shortDay(period.to)}`;
      return period.name === undefined ? days : `${period.name} (${days})`;
    }
  }
}

/** A period at the head of a sentence: "Trong quý III năm 2025", "Từ ngày 01/02/2025 đến ngày 30/8/2025". */
export function duringPeriod(period: Period): string {
  const label = periodLabel(period);
  return period.kind === 'range' && period.name === undefined
    ? label.replace(/^t/, 'T')
    : `Trong ${label}`;
}

/** The name of the report's sheet before any suffix: "BC Quý III-2025"; at most 24 characters, all legal in Excel. */
export function sheetNameLabel(period: Period): string {
  const { year, number } = period;
  switch (period.kind) {
    case 'month':
      return `BC Tháng ${monthDigits(number ?? 1)}-${year}`;
    case 'quarter':
      return `BC Quý ${romanQuarter(number)}-${year}`;
    case 'half':
      return `BC 6 tháng ${number === 2 ? 'cuối' : 'đầu'} năm ${year}`;
    case 'nineMonths':
      return `BC 9 tháng-${year}`;
    case 'year':
      return `BC Năm ${year}`;
    case 'range':
      return `BC ${period.name === undefined ? rangeLabel(period) : phaseLabel(period)}`;
  }
}

/** The name of the sheet that reports on all programmes together: "TH Quý III-2025". */
export function summaryNameLabel(period: Period): string {
  return sheetNameLabel(period).replace(/^BC/, 'TH');
}

/** The name of an annex's sheet: "PL1 Quý III-2025". */
export function annexNameLabel(period: Period, number: number): string {
  return sheetNameLabel(period).replace(/^BC/, `PL${number}`);
}

/** "Đợt 1-2025": without characters that Excel refuses in a sheet's name, and no longer than the others. */
function phaseLabel({ name = '', year }: Period): string {
  const safe = name.replace(/[\\/?*:[\]]/g, '.').replace(/\s+/g, ' ');
  const short = safe.slice(0, LONGEST_PHASE).replace(/[\s']+$/, '');
  return short.includes(String(year)) ? short : `${short}-${year}`;
}

/** "01.01-30.8.2025": the first year only where it differs; points, because Excel allows no slash in a sheet name. */
function rangeLabel(period: Period): string {
  const from = partsOf(period.from);
  const to = partsOf(period.to);
  const year = from.year === to.year ? '' : `.${from.year}`;
  const start = `${twoDigits(from.day)}.${monthDigits(from.month)}${year}`;
  return `${start}-${twoDigits(to.day)}.${monthDigits(to.month)}.${to.year}`;
}

function romanQuarter(number: number | null): string {
  return ROMAN[(number ?? 1) - 1] ?? '';
}
