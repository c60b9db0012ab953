import type { Role } from '../types';
import type { OpenQuestion } from './captions';
import type { Holding } from './holds';

/** What settling a caption may ask: what the column holds, and which roles other columns have taken. */
export interface SettleContext {
  readonly holds: Holding;
  readonly taken: (role: Role) => boolean;
  /** Whether another column asks this question. */
  readonly asked: (question: OpenQuestion) => boolean;
}

type Answer = (context: SettleContext) => Role | null;

/** The questions in the order they are settled: later ones depend on what earlier ones took. */
export const QUESTIONS: readonly (readonly [question: OpenQuestion, answer: Answer])[] = [
  ['progressOrDeadline', progressOrDeadline],
  ['timeSpan', timeSpan],
  ['sideTime', sideTime],
  ['finished', finished],
  ['percentOrStatus', ({ holds }) => (holds === 'percent' ? 'percent' : 'status')],
  ['result', result],
  ['resultDone', resultDone],
  ['bareUnit', ({ holds, taken }) => (holds === 'unit' && !hasWho(taken) ? 'responsible' : null)],
  ['handler', handler],
];

/** "Tiến độ": dates make it the deadline, remarks and percentages the status. */
function progressOrDeadline({ holds, taken, asked }: SettleContext): Role {
  if (holds === 'percent') return taken('percent') ? 'status' : 'percent';
  if (taken('deadline')) return 'status';
  if (holds === 'time') return 'deadline';
  return holds === 'nothing' && !taken('time') && !asked('timeSpan') ? 'deadline' : 'status';
}

/** "Thời gian thực hiện": start and deadline in one, only the start beside a deadline; never a duration. */
function timeSpan({ holds, taken }: SettleContext): Role | null {
  if (holds === 'duration' || holds === 'clock') return null;
  if (holds === 'remark' || holds === 'percent') return 'status';
  if (!taken('deadline')) return taken('start') ? 'deadline' : 'time';
  return taken('start') ? null : 'start';
}

/** "Thời gian đề xuất", "Ngày ban hành": the deadline only of a table that has no other time. */
function sideTime({ holds, taken }: SettleContext): Role | null {
  return holds === 'time' && !taken('deadline') && !taken('time') ? 'deadline' : null;
}

/** "Ngày hoàn thành": the day it was done, unless the table has no other deadline and these are dates. */
function finished({ holds, taken }: SettleContext): Role {
  const isDeadline = holds === 'time' && !taken('deadline') && !taken('time');
  return isDeadline ? 'deadline' : 'completedOn';
}

/** "Kết quả": the product, unless it holds remarks or the product has a column of its own. */
function result({ holds, taken }: SettleContext): Role {
  if (holds === 'remark' || holds === 'percent') return taken('status') ? 'note' : 'status';
  return taken('output') ? 'status' : 'output';
}

/** "Kết quả thực hiện": what was done, unless it names products and no other column does. */
function resultDone({ holds, taken }: SettleContext): Role {
  const isProduct = (holds === 'text' || holds === 'number') && !taken('output');
  return isProduct ? 'output' : taken('status') ? 'note' : 'status';
}

/** "Người xử lý", "Đầu mối": who answers for the task where no unit does, else the person who does it. */
function handler({ holds, taken }: SettleContext): Role | null {
  if (!NAMES.includes(holds)) return null;
  if (!hasWho(taken)) return 'responsible';
  return holds === 'unit' || taken('officer') ? null : 'officer';
}

/** What a column of names may hold; names that begin like nothing known are texts. */
const NAMES: readonly Holding[] = ['unit', 'person', 'text', 'nothing'];

function hasWho(taken: SettleContext['taken']): boolean {
  return taken('lead') || taken('responsible');
}
