import type { Day } from '../programme/calendar';
import { shortDay } from './report-dates';

/** Words of a field for a day. */
export const DAY_FIELD = {
  unreadable: 'Chưa đọc được ngày này; hãy ghi ngày trước tháng sau, ví dụ 30/9/2025.',
  pick: 'Chọn ngày trong lịch',
} as const;

const MONTHS = Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`);

/** Words of the calendar to pick a day from; the week is given from Sunday on, as the calendar wants it. */
export const CALENDAR_WORDS = {
  months: MONTHS,
  shortMonths: MONTHS.map((month) => month.replace('Tháng', 'Th')),
  days: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  shortDays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  goToToday: 'Về hôm nay',
  prevMonthAriaLabel: 'Tháng trước',
  nextMonthAriaLabel: 'Tháng sau',
  prevYearAriaLabel: 'Năm trước',
  nextYearAriaLabel: 'Năm sau',
  prevYearRangeAriaLabel: 'Các năm trước',
  nextYearRangeAriaLabel: 'Các năm sau',
  closeButtonAriaLabel: 'Đóng lịch',
  selectedDateFormatString: 'Đang chọn {0}',
  todayDateFormatString: 'Hôm nay {0}',
} as const;

/** The calendar's own name. */
export const CALENDAR = 'Lịch';

/** "Tháng 10 năm 2025", above the days of a month. */
export function monthOfYear(month: number, year: number): string {
  return `Tháng ${month} năm ${year}`;
}

/** A day as it is read out in the calendar: "08/10/2025". */
export function spokenDay(day: Day): string {
  return shortDay(day);
}
