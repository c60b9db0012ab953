import { dayOfSerial, partsOf, type Day } from '../calendar';
import type { CellValue } from '../snapshot';
import { readTimeCell } from '../timing';
import { asCompletion, type CompletionTime } from './completion-time';
import type { RemarkReading } from './read-remark';
import { dated, remarksOf, type DatedRemark, type ReadingContext } from './read-remarks';

/** The columns that speak of progress, in the order they are asked. */
export const PROGRESS_ROLES = ['status', 'percent', 'completedOn', 'note'] as const;
export type ProgressRole = (typeof PROGRESS_ROLES)[number];

/** One progress cell: its value, what it displays (undefined: not read), and its text (NFC, trimmed). */
export interface ProgressSource {
  readonly role: ProgressRole;
  readonly value: CellValue;
  readonly displayed: string | undefined;
  readonly text: string;
}

const FIGURE = /^(\d{1,3}(?:[.,]\d+)?) ?(%?)$/;

/** What one progress cell says, remark by remark. */
export function remarksOfSource(source: ProgressSource, context: ReadingContext): DatedRemark[] {
  if (source.role === 'percent') return readPercent(source, context);
  if (source.role === 'completedOn') return readCompletedOn(source, context);
  // A number in a status or note cell speaks only where it is shown as a percentage.
  const text =
    typeof source.value === 'number'
      ? (source.displayed?.trim() ?? source.text.trim())
      : source.text;
  return remarksOf(text, source.role, context);
}

/** The cell as the officer sees it, for the whole remark of a task; "" for an empty cell. */
export function shownText(source: ProgressSource): string {
  if (typeof source.value !== 'number') return source.text.trim();
  const displayed = source.displayed?.trim() ?? '';
  if (displayed !== '' && !displayed.startsWith('#')) return displayed;
  if (source.role === 'completedOn')
    return shownDay(dayOfSerial(source.value)) ?? source.text.trim();
  if (source.role === 'percent') return `${percentOfNumber(source.value, undefined)}%`;
  return source.text.trim();
}

function shownDay(day: Day | null): string | null {
  if (day === null) return null;
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** "60%", "60", 0.6 and 1 shown as "100%"; words in the column are read as remarks. */
function readPercent(source: ProgressSource, context: ReadingContext): DatedRemark[] {
  if (typeof source.value === 'boolean') return [];
  const percent = isOneOrWhole(source) ? null : percentOf(source);
  if (percent === null) return remarksOf(source.text, 'status', context);
  return dated([figure(source, { percent: Math.min(percent, 100) })]);
}

/** A plain 1 is one per cent or the whole: nobody can tell, and the officer is asked. */
function isOneOrWhole({ value, displayed }: ProgressSource): boolean {
  return value === 1 && displayed !== undefined && !displayed.includes('%');
}

function percentOf(source: ProgressSource): number | null {
  if (typeof source.value === 'number') return percentOfNumber(source.value, source.displayed);
  const found = FIGURE.exec(source.text.trim());
  return found === null ? null : Number((found[1] ?? '').replace(',', '.'));
}

/** Excel keeps 60 % as 0.6. If nothing tells how a 1 is shown, it is the whole. */
function percentOfNumber(value: number, displayed: string | undefined): number | null {
  if (!Number.isFinite(value) || value < 0) return null;
  const isShare = displayed === undefined ? value <= 1 : displayed.includes('%') || value % 1 !== 0;
  return Math.round((isShare && value <= 10 ? value * 100 : value) * 100) / 100;
}

/**
 * A day, month or quarter in the completion column says that the task is done; words are read as remarks, unless they
 * are a time that names no day ("Theo kế hoạch").
 */
function readCompletedOn(source: ProgressSource, context: ReadingContext): DatedRemark[] {
  const time = readTimeCell(source.value, source.displayed, { year: context.year });
  const remarks = typeof source.value === 'string' ? remarksOf(source.text, 'status', context) : [];
  if (remarks.some(({ reading }) => reading.state !== 'unknown')) return remarks;
  const completed = asCompletion(time);
  if (completed !== null) return dated([figure(source, { completed })]);
  return time?.kind === 'unreadable' ? remarks : [];
}

/** What a figure or a day alone says. */
function figure(
  source: ProgressSource,
  {
    percent = null,
    completed = null,
  }: { percent?: number | null; completed?: CompletionTime | null },
): RemarkReading {
  const isDone = completed !== null || (percent ?? 0) >= 100;
  return {
    text: shownText(source),
    state: isDone ? 'done' : 'notDone',
    weak: false,
    sense: 'said',
    mayBeDone: false,
    completed,
    timeliness: null,
    day: completed?.to ?? null,
    percent,
    extension: null,
  };
}
