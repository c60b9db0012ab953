import type { Day } from '../programme/calendar';
import { countText } from './pane';
import { shortDay } from './report-dates';

/** Words of the first view. */
export const ATTENTION = {
  list: 'Nhiệm vụ quá hạn và sắp đến hạn',
  nothing: 'Không có nhiệm vụ nào quá hạn hay sắp đến hạn.',
  noUnit: 'Chưa phân công',
  own: 'Của',
  everybody: 'Mọi đơn vị, mọi người',
  otherDay: 'Xem tình hình của ngày khác',
  months: 'Biểu đồ thời gian',
  previousYear: 'Năm trước',
  nextYear: 'Năm sau',
  urge: 'Sao chép lời đôn đốc',
  urged: 'Đã sao chép; dán (Ctrl+V) vào tin nhắn hoặc thư.',
  urgeRefused:
    'Trình duyệt không cho sao chép; lời đôn đốc dưới đây đã được chọn sẵn, hãy nhấn Ctrl+C.',
  more: 'Việc khác',
} as const;

/** The parts in which a unit or a person has to do with tasks, as groups of the list "Của". */
export const OWN_NAMES = {
  unit: 'Đơn vị chủ trì',
  director: 'Người chỉ đạo',
  officer: 'Người thực hiện',
  coordinator: 'Phối hợp',
} as const;

/** The orders of the list. */
export const SORT_NAMES = {
  table: 'Theo bảng',
  late: 'Trễ nhất trước',
  due: 'Theo thời hạn',
  unit: 'Theo đơn vị',
} as const;

/** How things stand, as parts of one sentence; those with a status lead to its tasks. */
export interface FigurePart {
  readonly words: string;
  readonly status: 'overdue' | 'dueSoon' | 'done' | null;
}

/** "7 nhiệm vụ quá hạn, 1 nhiệm vụ sắp đến hạn, 9 nhiệm vụ hoàn thành, trong 25 nhiệm vụ." without what is none. */
export function figureParts(counts: {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly done: number;
  /** Null where it stands elsewhere. */
  readonly total: number | null;
}): readonly FigurePart[] {
  const { overdue, dueSoon, done, total } = counts;
  const part = (count: number, words: string, status: FigurePart['status']) =>
    count === 0 ? [] : [{ words: `${countText(count)} nhiệm vụ ${words}`, status }];
  return [
    ...(overdue === 0
      ? [{ words: 'không có nhiệm vụ quá hạn', status: null }]
      : part(overdue, 'quá hạn', 'overdue')),
    ...part(dueSoon, 'sắp đến hạn', 'dueSoon'),
    ...part(done, 'hoàn thành', 'done'),
    ...(total === null ? [] : [{ words: `trong ${countText(total)} nhiệm vụ`, status: null }]),
  ];
}

/** "Đến ngày 08/10/2025". */
export function upTo(day: Day): string {
  return `Đến ngày ${shortDay(day)}`;
}

/** What the strip tells of a month. */
export interface MonthCounts {
  /** "2025-09". */
  readonly month: string;
  /** 1 to 12. */
  readonly number: number;
  readonly due: number;
  readonly late: number;
  readonly done: number;
}

/** "T9". */
export function monthShort(number: number): string {
  return `T${number}`;
}

/** A month of the strip where the mouse rests: "Tháng 9/2025: 7 nhiệm vụ đến hạn, 5 quá hạn". */
export function monthTitle(counts: MonthCounts): string {
  const due = `${countText(counts.due)} nhiệm vụ đến hạn`;
  return [`Tháng ${yearly(counts)}: ${due}`, ...monthParts(counts)].join(', ');
}

/**
 * The same, read out: "T9 7 nhiệm vụ đến hạn tháng 9/2025, 5 quá hạn". It begins with the words in sight, by which
 * those who speak to their computer call the month.
 */
export function monthSpoken(counts: MonthCounts): string {
  const due = `${monthShort(counts.number)} ${countText(counts.due)} nhiệm vụ đến hạn`;
  return [`${due} tháng ${yearly(counts)}`, ...monthParts(counts)].join(', ');
}

function yearly({ month, number }: MonthCounts): string {
  return `${number}/${month.slice(0, 4)}`;
}

function monthParts({ late, done }: MonthCounts): readonly string[] {
  return [
    ...(late === 0 ? [] : [`${countText(late)} quá hạn`]),
    ...(done === 0 ? [] : [`${countText(done)} hoàn thành`]),
  ];
}

/** The heading of a unit's tasks: "Phòng Hành chính (3)". */
export function unitHeading(unit: string, count: number): string {
  return `${unit === '' ? ATTENTION.noUnit : unit} (${countText(count)})`;
}

/** What the button "Hoàn thành" writes. */
export function doneToday(today: Day): string {
  return `Ghi hoàn thành ngày ${shortDay(today)}`;
}

/** The name of the button that takes back what was written of several tasks at once. */
export function undoMany(count: number): string {
  return count === 1 ? 'Hoàn tác' : `Hoàn tác cả ${countText(count)} nhiệm vụ`;
}

/** A month by which the list is narrowed: "Đến hạn tháng 9/2025". */
export function dueInMonth(month: string): string {
  return `Đến hạn tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
}
