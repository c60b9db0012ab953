import type { Status } from '../programme';

/** The letter that stands for each status beside its colour, so that no status is told by colour alone (DESIGN §5). */
export const STATUS_LETTERS: Readonly<Record<Status, string>> = {
  completedOnTime: 'Đ',
  completedLate: 'M',
  completed: 'H',
  overdue: 'Q',
  dueSoon: 'S',
  notStarted: 'C',
  inProgress: 'T',
  ongoing: 'X',
  undated: '?',
  dropped: 'D',
};
