import type { LeadSource, Recurrence, TimeExpression, TimeSource } from '../programme/types';
import { monthDigits, shortDay, twoDigits } from './report-dates';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const MONTHS_OF_QUARTER = ['đầu', 'giữa', 'cuối'];

const EVERY: Readonly<Record<Recurrence['every'], string>> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  nineMonths: '9 tháng',
  year: 'năm',
};

/**
 * How a time expression was read, as one line for the officer: "Quý III/2025 → hạn 30/9/2025".
 * Whatever the text did not say is named in brackets, so that the officer can see and correct it.
 */
export function explainTime(expression: TimeExpression): string {
  const written = expression.text.replace(/\s+/g, ' ').trim();
  const notes = notesOn(expression);
  const remarks = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `${written} → ${meaningOf(expression)}${remarks}`;
}

function meaningOf(expression: TimeExpression): string {
  switch (expression.kind) {
    case 'unreadable':
      return 'chưa đọc được thời gian, đề nghị ghi lại, ví dụ: 30/6/2025, Tháng 6/2025 hoặc Quý II/2025';
    case 'open':
      return 'chưa ấn định ngày, không tính quá hạn';
    case 'ongoing':
      return 'thường xuyên, không có hạn';
    case 'recurring':
      return recurringMeaning(expression.recurrences ?? []);
    default:
      return datedMeaning(expression);
  }
}

function datedMeaning({ kind, from, to }: TimeExpression): string {
  if (to === null) {
    return from === null
      ? 'chưa rõ ngày'
      : `từ ${shortDay(from)} trở đi, không ấn định ngày hoàn thành`;
  }
  const start = kind === 'range' && from !== null ? `từ ${shortDay(from)}, ` : '';
  return `${start}hạn ${shortDay(to)}`;
}

function recurringMeaning(recurrences: readonly Recurrence[]): string {
  if (recurrences.length === 0) return 'định kỳ, chưa rõ chu kỳ';
  return `định kỳ ${recurrences.map(cycleInWords).join(', ')}`;
}

function cycleInWords(recurrence: Recurrence): string {
  const { every, count } = recurrence;
  const half = every === 'half' || every === 'nineMonths';
  const name =
    count > 1 ? `${count} ${EVERY[every]} một lần` : `${half ? '' : 'hằng '}${EVERY[every]}`;
  const due = dueInWords(recurrence);
  return due === null ? name : `${name} (${due})`;
}

function dueInWords({ every, day, month }: Recurrence): string | null {
  if (every === 'week') return day === null ? null : (WEEKDAYS[day - 1] ?? null);
  if (every === 'year') return yearlyDue(day, month);
  const part =
    every === 'quarter' ? `tháng ${MONTHS_OF_QUARTER[(month ?? 3) - 1] ?? 'cuối'} quý` : null;
  if (day === null) return month === null ? null : part;
  return part === null ? `ngày ${twoDigits(day)}` : `ngày ${twoDigits(day)} ${part}`;
}

function yearlyDue(day: number | null, month: number | null): string | null {
  if (month === null) return null;
  return day === null ? `hết tháng ${month}` : `${twoDigits(day)}/${monthDigits(month)}`;
}

/** Where a time stands that has no cell of its own. */
export const TIME_SOURCES: Readonly<Record<TimeSource, string>> = {
  columns: 'theo dấu trong các cột',
  sentence: 'theo câu trong nội dung',
  section: 'theo tiêu đề mục',
  title: 'theo tiêu đề bảng',
  sheet: 'theo tên trang tính',
};

/** Where leads stand that have no cell of their own. */
export const LEAD_SOURCES: Readonly<Record<LeadSource, string>> = {
  columns: 'theo dấu trong các cột',
  section: 'theo tiêu đề mục',
};

function notesOn({ inferred, several, source }: TimeExpression): readonly string[] {
  const notes: string[] = [];
  if (inferred.includes('year')) notes.push('năm lấy theo chương trình');
  if (inferred.includes('days')) notes.push('ngày lấy theo quy ước');
  if (source !== undefined) notes.push(TIME_SOURCES[source]);
  if (several === true) notes.push('ô có nhiều mốc thời gian, tính theo mốc này');
  return notes;
}
