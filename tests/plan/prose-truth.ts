import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOfText, readPlan, type PlanProposal } from '../../src/plan';

/** What a careful official would make of one item; several days or leads where each is right. */
export interface TrueTask {
  readonly wordings: readonly string[];
  readonly dues: readonly (string | null)[];
  readonly leads: readonly (readonly string[])[];
  readonly leadCertain: boolean;
  readonly ongoing: boolean | null;
  readonly optional: boolean;
}

export interface Prose {
  readonly name: string;
  readonly text: string;
  readonly tasks: readonly TrueTask[];
}

const FOLDER = join(__dirname, '..', 'data', 'prose');
const OWN = join(FOLDER, 'own');

/** Two real plans, and those written beside them; a text without a truth holds no task. */
export function proses(): Prose[] {
  const real = ['seed-002', 'seed-003'].map((name) => ({
    name,
    text: readFileSync(join(FOLDER, `${name}.txt`), 'utf8'),
    tasks: truthOfJson(readFileSync(join(FOLDER, `${name}.truth.json`), 'utf8')),
  }));
  return [...real, ...ownProses()];
}

function ownProses(): Prose[] {
  const files = readdirSync(OWN);
  const names = files.filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4));
  return names.map((name) => ({
    name,
    text: readFileSync(join(OWN, `${name}.txt`), 'utf8'),
    tasks: files.includes(`${name}.tsv`)
      ? truthOfRows(readFileSync(join(OWN, `${name}.tsv`), 'utf8'))
      : [],
  }));
}

function truthOfJson(json: string): TrueTask[] {
  const { tasks } = JSON.parse(json) as {
    tasks: {
      content: string;
      quote: string;
      contentOr?: string[];
      due: string | null;
      leads: string[];
      leadsOr?: string[][];
      leadCertain: boolean;
      ongoing: boolean;
      optional?: boolean;
    }[];
  };
  return tasks.map((task) => ({
    wordings: [task.content, task.quote, ...(task.contentOr ?? [])],
    dues: [task.due],
    leads: [task.leads, ...(task.leadsOr ?? [])],
    leadCertain: task.leadCertain,
    ongoing: task.ongoing,
    optional: task.optional === true,
  }));
}

/** Columns: content, day ("a|b" where either is right), "ongoing", lead ("?" where nobody is named), other wording. */
function truthOfRows(rows: string): TrueTask[] {
  return rows
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [content = '', due = '', ongoing = '', lead = '', other] = row.split('\t');
      return {
        wordings: other === undefined ? [content] : [content, other],
        dues: due.split('|').map((day) => day || null),
        leads: lead.split('|').map((name) => [name]),
        leadCertain: lead !== '?',
        ongoing: ongoing.includes('|') ? null : ongoing === 'ongoing',
        optional: false,
      };
    });
}

/** What a plan was read as against its truth; `wrong` says each difference in a line. */
export interface Score {
  found: number;
  of: number;
  extra: number;
  rows: number;
  dueRight: number;
  leadRight: number;
  leadOf: number;
  invented: number;
  readonly wrong: string[];
}

/** Reads one plan and compares. */
export function scoreOf({ name, text, tasks }: Prose): Score {
  const got = readPlan(blocksOfText(text));
  const score = { found: 0, of: 0, extra: 0, rows: got.tasks.length, dueRight: 0 };
  const more = { leadRight: 0, leadOf: 0, invented: 0, wrong: [] as string[] };
  const result: Score = { ...score, ...more };
  const pairs = matched(tasks, got);
  for (const [at, task] of tasks.entries()) {
    const row = pairs.get(at);
    if (!task.optional) result.of += 1;
    if (row === undefined) {
      if (!task.optional) result.wrong.push(`${name}: missing: ${task.wordings[0]}`);
      continue;
    }
    compare(result, name, task, got.tasks[row]!);
  }
  const used = new Set(pairs.values());
  for (const [at, { content }] of got.tasks.entries()) {
    if (used.has(at)) continue;
    result.extra += 1;
    result.wrong.push(`${name}: extra: ${content}`);
  }
  return result;
}

function compare(
  result: Score,
  name: string,
  task: TrueTask,
  row: PlanProposal['tasks'][number],
): void {
  const label = task.wordings[0]?.slice(0, 60);
  if (!task.leadCertain && row.leads.length > 0 && row.leadCertain) {
    result.invented += 1;
    result.wrong.push(`${name}: lead invented ${row.leads.join('|')}: ${label}`);
  }
  if (task.optional) return;
  result.found += 1;
  if (task.dues.includes(row.due)) result.dueRight += 1;
  else result.wrong.push(`${name}: due ${row.due} not ${task.dues.join('|')}: ${label}`);
  if (task.ongoing !== null && task.ongoing !== row.ongoing)
    result.wrong.push(`${name}: ongoing ${row.ongoing}: ${label}`);
  if (!task.leadCertain) return;
  result.leadOf += 1;
  if (task.leads.some((names) => unitOf(names) === unitOf(row.leads))) result.leadRight += 1;
  else
    result.wrong.push(`${name}: lead ${row.leads.join('|')} not ${task.leads.join('|')}: ${label}`);
}

/** Best pairs first, one to one, where the words overlap by four fifths. */
function matched(tasks: readonly TrueTask[], { tasks: rows }: PlanProposal): Map<number, number> {
  const pairs = tasks.flatMap((task, at) =>
    rows.map((row, to) => ({ at, to, alike: overlap(task, row.content) })),
  );
  const [used, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { at, to, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (alike < 0.8 || used.has(at) || taken.has(to)) continue;
    used.set(at, to);
    taken.add(to);
  }
  return used;
}

function overlap({ wordings }: TrueTask, content: string): number {
  const got = wordsOf(content);
  const dice = wordings.map((wording) => {
    const words = wordsOf(wording);
    return (2 * common(words, got)) / (words.length + got.length);
  });
  const words = wordsOf(wordings[0] ?? '');
  const inside = got.length <= 2 * words.length ? common(words, got) / words.length - 0.05 : 0;
  return Math.max(inside, ...dice);
}

function common(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return one.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function unitOf(names: readonly string[]): string {
  const said = names.flatMap(wordsOf).filter((word) => word !== 'va');
  return said.join(' ').replace(/^(?:(?:de nghi|giao|yeu cau|cac|dong chi|d c) )+/, '');
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .split(/[^0-9a-z]+/)
    .filter((word) => word !== '');
}
