import type { Status } from '../../programme';
import { STATUS_NAMES } from '../../strings/status';

/**
 * One colour for each status, after the palette of Okabe and Ito: told apart by colour-blind readers, and by
 * their lightness where the report is printed in black and white.
 */
export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  completedOnTime: '#00755A',
  completedLate: '#F0E442',
  completed: '#8FD3BC',
  overdue: '#D55E00',
  dueSoon: '#F5B74D',
  notStarted: '#C9CED4',
  inProgress: '#0072B2',
  ongoing: '#CC79A7',
  undated: '#6B6B6B',
  dropped: '#FFFFFF',
};

/** What the columns of a table by unit or director count, by column. */
const COLUMN_COLOURS: Readonly<Record<string, string>> = {
  completed: STATUS_COLOURS.completedOnTime,
  overdue: STATUS_COLOURS.overdue,
  rest: STATUS_COLOURS.notStarted,
};
const OTHER = '#3D3D3D';

const byWord = new Map(
  Object.entries(STATUS_NAMES).map(([status, name]) => [name, STATUS_COLOURS[status as Status]]),
);

/** The colour of a row that counts a status, by the status's name; grey for any other row. */
export function colourOfStatusName(name: string): string {
  return byWord.get(name) ?? OTHER;
}

/** The colour of a column of counts, by its id. */
export function colourOfColumn(id: string): string {
  return COLUMN_COLOURS[id] ?? OTHER;
}
