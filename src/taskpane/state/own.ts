import type { Task } from '../../programme';
import type { TaskReading } from '../../report/statistics';
import { OWN_ROLES, type Own, type OwnRole } from './state';

/** Whom a task names in each part. */
const NAMED: Readonly<Record<OwnRole, (task: Task) => readonly string[]>> = {
  unit: ({ leads }) => leads,
  director: ({ directors }) => directors,
  officer: ({ officers }) => officers,
  coordinator: ({ coordinators }) => coordinators,
};

/** Whether a task is one of theirs. */
export function ownsTask({ role, name }: Own, task: Task): boolean {
  return NAMED[role](task).includes(name);
}

/** Names by their part. */
export type Owners = readonly { readonly role: OwnRole; readonly names: readonly string[] }[];

/** Those whose tasks may be wanted: every name of the tasks by its part, sorted the Vietnamese way; parts without one left out. */
export function ownersOf(tasks: readonly TaskReading[]): Owners {
  const { compare } = new Intl.Collator('vi');
  return OWN_ROLES.flatMap((role) => {
    const names = [...new Set(tasks.flatMap(({ task }) => NAMED[role](task)))].sort(compare);
    return names.length === 0 ? [] : [{ role, names }];
  });
}

/** A choice as the text that stands for it in a list and in the browser's memory; "" for everybody. */
export function ownText(own: Own | null): string {
  return own === null ? '' : `${own.role}:${own.name}`;
}

/** The choice that a text stands for; null for everybody and for what is none. */
export function ownOfText(text: string): Own | null {
  const at = text.indexOf(':');
  const role = OWN_ROLES.find((one) => one === text.slice(0, Math.max(at, 0)));
  return role === undefined ? null : { role, name: text.slice(at + 1) };
}
