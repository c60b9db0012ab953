import type { Programme, Task } from '../../programme';
import { fold } from '../../programme/text';
import { ANSWER, answerDay } from '../../strings/slips';
import { slipKeys, tableKey } from '../slips/key';
import type { Answer, Returned, ReturnedRow } from './read-returned';

/** A returned file, by its name; `broken` says why it could not be read at all. */
export type Source =
  | { readonly file: string; readonly broken: string }
  | { readonly file: string; readonly returned: Returned };

/** What became of a file. */
export interface SourceState {
  readonly file: string;
  readonly state: 'read' | 'unreadable' | 'noProgramme' | 'notOurs';
  /** How many of its rows stand for tasks of the programme. */
  readonly tasks: number;
  readonly reason: string | null;
}

/** One answer to be written: which task, what its remarks say, and what is added to them. */
export interface AnswerChange {
  readonly task: Task;
  readonly before: string;
  /** The remark as it will be written. */
  readonly after: string;
  readonly from: string;
  /** Why the officer has to look; null where nothing speaks against it. */
  readonly conflict: 'otherAnswer' | 'saysOther' | 'unread' | null;
}

/** A row whose task is not in the programme any more. */
export interface Unmatched {
  readonly file: string;
  readonly row: number;
  readonly ordinal: string;
  readonly content: string;
  readonly answer: string;
}

/** What the returned files come to. */
export interface Collection {
  /** Broken ones first. */
  readonly sources: readonly SourceState[];
  readonly changes: readonly AnswerChange[];
  readonly conflicts: readonly AnswerChange[];
  readonly unmatched: readonly Unmatched[];
}

/**
 * Lays the answers of returned files beside the programme (src/README §12): by the hidden key, else by number, heading
 * and content. What a task's remarks say already makes no change; two files that answer one task differently, and
 * an answer that the remarks contradict, are conflicts. Nothing is written here.
 */
export function collectAnswers(programme: Programme, sources: readonly Source[]): Collection {
  const finder = finderFor(programme);
  const states: SourceState[] = [];
  const found: AnswerChange[] = [];
  const unmatched: Unmatched[] = [];
  for (const source of sources) {
    const rows = rowsOf(source);
    const matched = rows.map((row) => ({ row, task: finder(row) }));
    const known = matched.filter(({ task }) => task !== null);
    states.push(stateOf(source, known.length, tableKey(programme)));
    const isRead = states.at(-1)?.state === 'read';
    for (const { row, task } of matched) {
      // Answers to another programme are none of ours; a slip of ours that lost its keys is shown all the same.
      if (row.answer === null || (!isRead && row.table !== null)) continue;
      if (task === null) unmatched.push(unmatchedOf(source.file, row, row.answer));
      else found.push(changeOf(task, row.answer, source.file));
    }
  }
  const changes = withoutSaid(found);
  return {
    sources: [...states].sort((a, b) => Number(a.state === 'read') - Number(b.state === 'read')),
    changes: changes.filter(({ conflict }) => conflict === null),
    conflicts: changes.filter(({ conflict }) => conflict !== null),
    unmatched,
  };
}

function rowsOf(source: Source): readonly ReturnedRow[] {
  if ('broken' in source || source.returned.state !== 'read') return [];
  return source.returned.rows;
}

function stateOf(source: Source, tasks: number, table: string): SourceState {
  const { file } = source;
  if ('broken' in source) return { file, state: 'unreadable', tasks: 0, reason: source.broken };
  const { returned } = source;
  if (returned.state !== 'read') return { file, state: returned.state, tasks: 0, reason: null };
  const isOther = tasks === 0 && returned.rows.every((row) => row.table !== table);
  return { file, state: isOther ? 'notOurs' : 'read', tasks, reason: null };
}

/** The task of a returned row: by its key, else the only one of its number, heading and content, or of its content. */
function finderFor(programme: Programme): (row: ReturnedRow) => Task | null {
  const byKey = new Map([...slipKeys(programme)].map(([task, key]) => [key, task]));
  const titles = new Map(programme.sections.map(({ row, title }) => [row, title]));
  const titleOf = ({ sectionRow }: Task): string => titles.get(sectionRow ?? -1) ?? '';
  const byContent = new Map<string, Task[]>();
  for (const task of programme.tasks) {
    const key = fold(task.content);
    byContent.set(key, [...(byContent.get(key) ?? []), task]);
  }
  return (row) => {
    const keyed = row.key === null ? undefined : byKey.get(row.key);
    if (keyed !== undefined) return keyed;
    const same = row.content === '' ? [] : (byContent.get(fold(row.content)) ?? []);
    if (same.length <= 1) return same[0] ?? null;
    const exact = same.filter(
      (task) => task.ordinal === row.ordinal && fold(titleOf(task)) === fold(row.section),
    );
    const [only, ...more] =
      exact.length > 0 ? exact : same.filter((t) => t.ordinal === row.ordinal);
    return more.length === 0 ? (only ?? null) : null;
  };
}

function unmatchedOf(
  file: string,
  { row, ordinal, content }: ReturnedRow,
  answer: Answer,
): Unmatched {
  return { file, row, ordinal, content, answer: remarkOf(answer) };
}

function changeOf(task: Task, answer: Answer, from: string): AnswerChange {
  const before = task.progress.text ?? '';
  const conflict =
    answer.unread !== null ? 'unread' : contradicts(task, answer) ? 'saysOther' : null;
  return { task, before, after: remarkOf(answer), from, conflict };
}

/** The programme says done or dropped, and the answer says it goes on. */
function contradicts({ progress }: Task, { state }: Answer): boolean {
  if (state === null) return false;
  if (progress.state === 'done') return state !== 'done';
  return progress.state === 'dropped' && state !== 'dropped';
}

/** An answer in the words officers write: "Hoàn thành ngày 20/08/2025; Kế hoạch số 12/KH-SNV". */
export function remarkOf({ state, on, result, unread }: Answer): string {
  const stated = stateWords(state, on);
  return [stated, unread ?? '', result].filter((part) => part !== '').join('; ');
}

function stateWords(state: Answer['state'], on: Answer['on']): string {
  if (state === 'done')
    return on === null ? ANSWER.done : ANSWER.doneOn.replace('{day}', answerDay(on));
  if (state !== null) return ANSWER[state];
  return on === null ? '' : ANSWER.doneOn.replace('{day}', answerDay(on));
}

/** Without what the remarks end with already, and each answer once; answers to one task that differ are conflicts. */
function withoutSaid(found: readonly AnswerChange[]): AnswerChange[] {
  const kept: AnswerChange[] = [];
  for (const change of found) {
    if (` ${fold(change.before)} `.includes(` ${fold(change.after)} `)) continue;
    const others = kept.filter(({ task }) => task === change.task);
    if (others.some(({ after }) => fold(after) === fold(change.after))) continue;
    kept.push(change);
  }
  return kept.map((change) => {
    const differs = kept.some(({ task, after }) => task === change.task && after !== change.after);
    return differs ? { ...change, conflict: 'otherAnswer' } : change;
  });
}
