import type { Layout } from './layout';
import { anyOf, cellOf, TIME_ROLES } from './layout';
import type { RawSection, RawTask } from './raw-task';
import { saysProgress } from './said-progress';

/** Tasks and headings of a body once parents that only head their sub-tasks are headings. */
interface Headed {
  readonly tasks: readonly RawTask[];
  readonly sections: readonly RawSection[];
}

/**
 * A parent without a time whose sub-tasks all have one is a heading (src/README §3, "Rows"), unless its own cells say
 * how far it is. Its sub-tasks keep it as their parent and stand in its section.
 */
export function withHeadings(
  tasks: readonly RawTask[],
  sections: readonly RawSection[],
  layout: Layout,
): Headed {
  const children = childrenOf(tasks);
  const headings = new Map<RawTask, RawSection>();
  for (const [parent, subs] of children) {
    if (!isHeading(parent, subs, layout)) continue;
    headings.set(parent, headingOf(parent, layout));
  }
  if (headings.size === 0) return { tasks, sections };
  const kept = tasks.flatMap((task) => {
    if (headings.has(task)) return [];
    const section = task.parent === null ? undefined : headings.get(task.parent);
    return [section === undefined ? task : { ...task, section }];
  });
  const all = [...sections, ...headings.values()].sort((a, b) => a.row - b.row);
  return { tasks: kept, sections: all };
}

function childrenOf(tasks: readonly RawTask[]): Map<RawTask, RawTask[]> {
  const children = new Map<RawTask, RawTask[]>();
  for (const task of tasks) {
    if (task.parent === null) continue;
    const known = children.get(task.parent);
    if (known === undefined) children.set(task.parent, [task]);
    else known.push(task);
  }
  return children;
}

function isHeading(parent: RawTask, subs: readonly RawTask[], layout: Layout): boolean {
  if (hasTime(parent, layout) || !subs.every((sub) => hasTime(sub, layout))) return false;
  return !parent.rows.some(({ row }) => saysProgress(row, layout));
}

function hasTime({ rows }: RawTask, layout: Layout): boolean {
  return rows.some(({ row }) => anyOf(row, layout, TIME_ROLES));
}

function headingOf({ ordinal, section, rows }: RawTask, layout: Layout): RawSection {
  const title = rows.map(({ row }) => cellOf(row, layout, 'content')).filter(Boolean);
  return {
    numeral: ordinal.replace(/(?<![.)/:])[.)/:]+$/, ''),
    title: title.join(' '),
    row: rows[0]?.row.row ?? 0,
    within: section,
  };
}
