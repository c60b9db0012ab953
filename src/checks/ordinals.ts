import type { Programme, Task } from '../programme/types';

/** A numbered task: its number inside its group ("1.2" is 2 in group "1"). */
export interface NumberedTask {
  readonly task: Task;
  readonly number: number;
}

/** Tasks that count together: those of one section with the same leading part of the number. */
export interface OrdinalGroup {
  /** The leading part with its point ("1." of "1.2"), "" for plain numbers. */
  readonly prefix: string;
  readonly tasks: readonly NumberedTask[];
  /** The numbers that heading rows took: "1" over "1.1" counts between its neighbours, though it is no task. */
  readonly headed: ReadonlySet<number>;
}

/** A heading's numeral, null before the first, and the tasks under it. */
interface Part {
  readonly numeral: string | null;
  readonly tasks: Task[];
}

/** "I.1", "1.1", "01", "1.", "a)": everything up to the last number is the leading part. */
const ORDINAL = /^(?<prefix>(?:[\p{L}\d]+[.\-/])*)(?<number>\d{1,6})$/u;
/** 1 shown as "1.0" is the number 1. */
const POINT_ZERO = /^(\d+)\.0+$/;

/**
 * The numbered tasks of a programme in groups, sections in sheet order. Ordinals restart in each section;
 * what is no number ("-", "a") belongs to no group.
 */
export function ordinalGroups(programme: Programme): readonly OrdinalGroup[][] {
  const known = groupsByProgramme.get(programme);
  if (known !== undefined) return known;
  const groups = partsOf(programme).map(groupsOf);
  groupsByProgramme.set(programme, groups);
  return groups;
}

/** Two checks ask for the same groups. */
const groupsByProgramme = new WeakMap<Programme, readonly OrdinalGroup[][]>();

/** The tasks under each heading row, and before the first; tasks and headings are walked down the sheet together. */
function partsOf({ tasks, sections }: Programme): Part[] {
  const headings = [...sections].sort((a, b) => a.row - b.row);
  const parts: Part[] = [{ numeral: null, tasks: [] }];
  let next = 0;
  for (const task of [...tasks].sort((a, b) => a.row - b.row)) {
    for (; (headings[next]?.row ?? Infinity) < task.row; next += 1) {
      parts.push({ numeral: headings[next]?.numeral ?? null, tasks: [] });
    }
    parts.at(-1)?.tasks.push(task);
  }
  return parts;
}

function groupsOf({ numeral, tasks }: Part): OrdinalGroup[] {
  const groups = new Map<string, NumberedTask[]>();
  const heading = readOrdinal(numeral ?? '');
  if (heading !== null) groups.set(heading.prefix, []);
  for (const task of tasks) {
    const read = readOrdinal(task.ordinal);
    if (read === null) continue;
    const group = groups.get(read.prefix) ?? [];
    group.push({ task, number: read.number });
    groups.set(read.prefix, group);
  }
  return [...groups].map(([prefix, numbered]) => ({
    prefix,
    tasks: numbered,
    headed: new Set(heading?.prefix === prefix ? [heading.number] : []),
  }));
}

/** The leading part and number of an ordinal as displayed; null where it is no number. */
export function readOrdinal(text: string): { prefix: string; number: number } | null {
  const trimmed = text
    .trim()
    .replace(/(?<![.)\s])[.)\s]+$/u, '')
    .replace(POINT_ZERO, '$1');
  const match = ORDINAL.exec(trimmed);
  if (match?.groups === undefined) return null;
  return { prefix: match.groups['prefix'] ?? '', number: Number(match.groups['number']) };
}
