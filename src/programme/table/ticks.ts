import { readProgress } from '../progress';
import type { ProgressState } from '../types';
import type { ColumnRoles, Sample } from './columns';
import type { HeaderColumn } from './header-column';

/** A column of ticks under a caption that is a state of the task ("Hoàn thành"; "Đã xong", "Đang làm", "Chưa làm"). */
export interface TickColumn {
  /** 0-based in the grid. */
  readonly column: number;
  /** What a tick in it says, in the caption's words. */
  readonly says: string;
}

/** What a cell of such a column says: it is ticked, it is said not to be, or nothing. */
export type Tick = 'ticked' | 'refused' | 'blank';

const TICKED = /^(?:[xv√✓✔☑☒✅■●•*+]️?|1|true|có|yes|y)$/iu;
const REFUSED = /^(?:0|false|không|no|n|[✗✘❌])$/iu;
const BLANK = /^[☐□▢-]?$/u;
/** This share of the filled cells at least are ticks. */
const ENOUGH = 0.8;

/** Reads one cell; null where it holds something other than a tick ("20/8/2025", a remark). */
export function tickOf(text: string): Tick | null {
  if (TICKED.test(text)) return 'ticked';
  if (REFUSED.test(text)) return 'refused';
  return BLANK.test(text) ? 'blank' : null;
}

/**
 * The columns that hold ticks under captions of states. An empty one counts beside another that is ticked: nobody may
 * be so far. One of them must say that a task is done: "Late" alone is no status. Columns to which the officer gave a role are left to it.
 */
export function tickColumns(header: readonly HeaderColumn[], sample: Sample): TickColumn[] {
  const found = header.flatMap((column) => {
    const says = column.chosen === undefined ? stateSaid(column) : null;
    if (says === null) return [];
    const filled = sample(column.column).filter(({ text }) => text !== '');
    const ticks = filled.filter(({ text }) => tickOf(text) !== null).length;
    if (ticks < filled.length * ENOUGH) return [];
    return [{ column: column.column, says, isUsed: ticks > 0 }];
  });
  return found.some(({ isUsed }) => isUsed) && found.some(({ says }) => stateOf(says) === 'done')
    ? found.map(({ column, says }) => ({ column, says }))
    : [];
}

/**
 * The roles of the other columns where ticks are the status: a column of remarks beside them is the note, if there is
 * no other. Null where both stand there already, and the ticks are one too many.
 */
export function besideTicks(roles: ColumnRoles): ColumnRoles | null {
  const { status, ...others } = roles.columns;
  if (status === undefined) return roles;
  return others.note === undefined ? { ...roles, columns: { ...others, note: status } } : null;
}

/** What the cells of a task's tick columns say together, in the captions' words; "" where they say nothing. */
export function saidByTicks(
  cells: readonly { readonly says: string; readonly text: string }[],
): string {
  const said = cells.flatMap(({ says, text }) => {
    const tick = tickOf(text);
    if (tick === 'ticked') return [says];
    if (tick === 'refused') return cells.length === 1 ? [denied(says)] : [];
    if (tick === 'blank') return [];
    return [/^\d/.test(text) ? `${says} ${text}` : text];
  });
  // Two states at once are left as they stand: the reader will not understand them, and say so.
  return said.length > 1 ? said.map((one) => `${one} ✓`).join(', ') : (said[0] ?? '');
}

/** "Hoàn thành" that is not ticked is "Chưa hoàn thành". */
function denied(says: string): string {
  return `Chưa ${says.replace(/^đã /iu, '').toLowerCase()}`;
}

/** The caption as a state, alone or with the one above it ("Hoàn thành" over "Quá hạn"); null where it is none. */
export function stateSaid({ caption, own }: HeaderColumn): string | null {
  const group = caption.slice(0, caption.length - own.length).trim();
  if (group !== '' && saysState(group)) return caption;
  return saysState(own) ? own : null;
}

function saysState(text: string): boolean {
  return stateOf(text) !== 'unknown';
}

function stateOf(text: string): ProgressState {
  const source = { role: 'status', value: text, displayed: undefined, text } as const;
  return readProgress([source], { year: null }).state;
}
