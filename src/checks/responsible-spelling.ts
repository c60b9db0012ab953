import type { Programme, Role, Task } from '../programme/types';
import { similarUnits } from '../programme/responsibility';
import { findingOn, firstColumn, type Check } from './finding';
import type { Finding } from './types';

interface Mention {
  readonly task: Task;
  readonly role: Role;
}

/**
 * Units spelled in several ways: one finding for each unit, where its second spelling first stands.
 * Reported, never merged: the officer mends the cells or records an alias.
 */
export const responsibleSpelling: Check = (programme, { aliases = [] }) => {
  const mentions = firstMentions(programme);
  return similarUnits([...mentions.keys()], aliases).flatMap(({ names }) =>
    findingFor(names, mentions, programme),
  );
};

function findingFor(
  names: readonly string[],
  mentions: ReadonlyMap<string, Mention>,
  programme: Programme,
): Finding[] {
  const second = mentions.get(names[1] ?? '');
  if (second === undefined) return [];
  const params = { names: names.map((name) => `“${name}”`).join(', '), count: names.length };
  return [findingOn('responsible.spelling', programme, second.task, second.role, params)];
}

/** Where each name first stands, leads before coordinators of the same task. */
function firstMentions(programme: Programme): Map<string, Mention> {
  const mentions = new Map<string, Mention>();
  const leads = firstColumn(programme, ['lead', 'responsible']);
  const others = firstColumn(programme, ['coordinators', 'responsible']);
  const note = (name: string, task: Task, role: Role | null): void => {
    if (role !== null && !mentions.has(name)) mentions.set(name, { task, role });
  };
  for (const task of programme.tasks) {
    for (const name of task.leads) note(name, task, leads);
    for (const name of task.coordinators) note(name, task, others);
  }
  return mentions;
}
