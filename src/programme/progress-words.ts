import type { Day } from './calendar';
import { isDay } from './calendar';
import {
  readProgress,
  type ProgressContext,
  type ProgressRole,
  type ProgressSource,
} from './progress';
import type { Progress } from './types';

/** What an officer says of a task at a click. `percent` is 0 to below 100, null where none is given. */
export type ProgressAct =
  | { readonly kind: 'done'; readonly on: Day; readonly document?: string }
  | { readonly kind: 'inProgress'; readonly percent: number | null }
  | { readonly kind: 'extended'; readonly to: Day }
  | { readonly kind: 'dropped' };

/** A completion whose day nobody named, in time or late by the officer's own word; null where he says neither. */
export interface UndatedCompletion {
  readonly kind: 'doneUndated';
  readonly timeliness: 'onTime' | 'late' | null;
}

/** What may be written of a task: what an officer says at a click, or what he corrected in a report. */
export type WrittenAct = ProgressAct | UndatedCompletion;

/** The columns an act may be written into, in the order they are tried. */
export const WRITTEN_ROLES = ['status', 'note'] as const satisfies readonly ProgressRole[];
export type WrittenRole = (typeof WRITTEN_ROLES)[number];

/** A task's progress cells and the column the act is to be appended to. */
export interface RemarkPlace extends ProgressContext {
  readonly sources: readonly ProgressSource[];
  readonly role: WrittenRole;
}

/**
 * The act as it can be written, its percentage rounded to two decimals; null where it cannot be: a day that does
 * not exist, a percentage that is none or leaves nothing to do.
 */
export function writableAct(act: WrittenAct): WrittenAct | null {
  if (act.kind === 'done') return isDay(act.on) ? act : null;
  if (act.kind === 'extended') return isDay(act.to) ? act : null;
  if (act.kind !== 'inProgress' || act.percent === null) return act;
  const percent = Math.round(act.percent * 100) / 100;
  return percent >= 0 && percent < 100 ? { kind: 'inProgress', percent } : null;
}

/**
 * What to append to the cell of `place.role` so that the reader reads the task as the act says: a separator and the
 * first of `wordings` that does it, "" where the cell says it already at its end. Null where no wording does:
 * something else of the task's remarks would still win (src/README §5).
 */
export function remarkToAppend(
  act: WrittenAct,
  wordings: readonly string[],
  place: RemarkPlace,
): string | null {
  const existing = place.sources.find(({ role }) => role === place.role)?.text ?? '';
  const before = readProgress(place.sources, place);
  if (wordings.some((wording) => endsWithRemark(existing, wording)) && says(act, before, before)) {
    return '';
  }
  for (const wording of wordings) {
    for (const separator of separatorsBehind(existing)) {
      const suffix = `${separator}${wording}`;
      if (says(act, before, withAppended(place, existing + suffix))) return suffix;
    }
  }
  return null;
}

/** The progress a place would have if its cell held `text`. */
export function withAppended(place: RemarkPlace, text: string): Progress {
  const others = place.sources.filter(({ role }) => role !== place.role);
  const written = { role: place.role, value: text, displayed: undefined, text };
  return readProgress([...others, written], place);
}

/**
 * Whether `after` is what the act says of a task that read as `before`: the state, its day, percentage and
 * extension. What the act does not speak of must be as it was; an extension leaves the task open.
 */
export function says(act: WrittenAct, before: Progress, after: Progress): boolean {
  if (act.kind === 'extended') {
    return after.extendedTo === act.to && (after.state === 'notDone' || after.state === 'unknown');
  }
  if (after.extendedTo !== before.extendedTo) return false;
  switch (act.kind) {
    case 'done':
      return (
        after.state === 'done' && after.completedFrom === act.on && after.completedOn === act.on
      );
    case 'doneUndated':
      return (
        after.state === 'done' &&
        after.completedOn === null &&
        (after.timeliness?.kind ?? null) === act.timeliness
      );
    case 'inProgress':
      return after.state === 'notDone' && (act.percent === null || after.percent === act.percent);
    case 'dropped':
      return after.state === 'dropped';
  }
}

/** Whether a remark of its own stands at the end of the cell, not the tail of a longer sentence. */
function endsWithRemark(existing: string, wording: string): boolean {
  if (!existing.endsWith(wording)) return false;
  const head = existing.slice(0, -wording.length);
  return head === '' || /[;.\n] ?$/.test(head);
}

/** What parts a remark from the ones before it, as officers do: on lines where there are lines, else behind ";". */
function separatorsBehind(existing: string): readonly string[] {
  if (existing === '') return [''];
  const first = existing.includes('\n') ? '\n' : /[.;]$/.test(existing) ? ' ' : '; ';
  return [...new Set([first, '; ', '\n'])];
}
