import { dayOfSerial, partsOf, type Day } from '../calendar';
import type { CellValue } from '../snapshot';
import { readTimeCell } from '../timing';
import { asCompletion } from './completion-time';
import { readCell, SILENT, type CellReading } from './read-cell';

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

/** What one progress cell says by itself. */
export function readSource(source: ProgressSource, year: number | null): CellReading {
  if (source.role === 'percent') return readPercent(source, year);
  if (source.role === 'completedOn') return readCompletedOn(source, year);
  return typeof source.value === 'number' ? readFigure(source, year) : readCell(source.text, year);
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

/** A number in a status or note cell speaks only where it is shown as a percentage. */
function readFigure(source: ProgressSource, year: number | null): CellReading {
  const shown = source.displayed?.trim() ?? source.text.trim();
  return readCell(shown, year);
}

/** "60%", "60", 0.6 and 1 shown as "100%"; words in the column are read as remarks. */
function readPercent(source: ProgressSource, year: number | null): CellReading {
  const percent = percentOf(source);
  if (percent === null) return readCell(source.text, year);
  return {
    ...SILENT,
    state: percent >= 100 ? 'done' : 'notDone',
    percent: Math.min(percent, 100),
    decidedBy: shownText(source),
  };
}

function percentOf(source: ProgressSource): number | null {
  if (typeof source.value === 'number') return percentOfNumber(source.value, source.displayed);
  const figure = FIGURE.exec(source.text.trim());
  return figure === null ? null : Number((figure[1] ?? '').replace(',', '.'));
}

/** Excel keeps 60 % as 0.6. A 1 that is not shown as "100%" is one per cent; if nothing tells, it is the whole. */
function percentOfNumber(value: number, displayed: string | undefined): number | null {
  if (!Number.isFinite(value) || value < 0) return null;
  const isShare = displayed === undefined ? value <= 1 : displayed.includes('%') || value % 1 !== 0;
  return Math.round((isShare && value <= 10 ? value * 100 : value) * 100) / 100;
}

/** A day, month or quarter in the completion column says that the task is done; words are read as remarks. */
function readCompletedOn(source: ProgressSource, year: number | null): CellReading {
  const time = readTimeCell(source.value, source.displayed, { year });
  const remark = typeof source.value === 'string' ? readCell(source.text, year) : SILENT;
  if (remark.state !== 'unknown') return remark;
  const completed = asCompletion(time);
  return completed === null
    ? remark
    : { ...SILENT, state: 'done', completed, decidedBy: shownText(source) };
}
