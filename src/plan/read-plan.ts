import { fold } from '../programme/text';
import type { TimeContext } from '../programme/timing';
import { bodyOf } from './body';
import { collect } from './collect';
import type { Draft } from './drafts';
import { headOf, type PlanHead } from './head';
import { joinCutLines } from './join';
import { likenessIn, type Likeness } from './likeness';
import { outlineOf } from './outline';
import { settleShares } from './shares';
import { tasksOfTable } from './tables';
import type {
  PlanBlock,
  PlanLine,
  PlanProposal,
  PlanQuestion,
  PlanTable,
  ProposedTask,
} from './types';

/** What the caller knows better than the text. */
export interface PlanOptions {
  /** The year of times without one; the plan's own by default. */
  readonly year?: number;
}

const SAME_AS_ROW = 0.85;
const MOST_CHOICES = 6;
const LINES_ABOVE = 6;
/** A text laid out in columns has no more. */
const LAYOUT_WIDTH = 3;

/**
 * A plan in prose → the rows of a programme, each with the sentence it came from, and what the text leaves open as
 * questions (src/README §11). Nothing is filled in that the text does not say. A law, a letter, a list of names give
 * no rows. Pure; never throws, whatever the text holds.
 */
export function readPlan(blocks: readonly PlanBlock[], options: PlanOptions = {}): PlanProposal {
  const joined = joinCutLines(withoutOtherTables(blocks)).flatMap(inBounds);
  const lines = joined.filter((block): block is PlanLine => block.kind === 'line');
  const read = headOf(lines);
  const head = options.year === undefined ? read : { ...read, year: options.year, lastYear: null };
  const rows = head.isPlan ? rowsOf(joined, head) : [];
  const { title, number, date, office, year } = head;
  const tasks = rows.map(({ task }) => task);
  return { title, number, date, office, year, tasks, questions: questionsOf(rows) };
}

/** No paragraph of a plan is longer; what is, is cut at its sentences, so that no pattern sees more. */
const LONGEST = 4000;
const SENTENCE_END = /(?<=[.;]\s)/u;

function inBounds(block: PlanBlock): PlanBlock[] {
  if (block.kind === 'table' || block.text.length <= LONGEST) return [block];
  const texts: string[] = [];
  for (const sentence of block.text.split(SENTENCE_END).flatMap(inPieces)) {
    const last = texts.at(-1);
    if (last === undefined || last.length + sentence.length > LONGEST) texts.push(sentence);
    else texts[texts.length - 1] = last + sentence;
  }
  return texts.map((text) => ({ ...block, text: text.trim() }));
}

function inPieces(sentence: string): string[] {
  const count = Math.ceil(sentence.length / LONGEST);
  return Array.from({ length: count }, (_each, at) =>
    sentence.slice(at * LONGEST, (at + 1) * LONGEST),
  );
}

/** A letterhead, a signature or a layout in two columns is no table: its cells are lines. Other tables are left aside. */
function withoutOtherTables(blocks: readonly PlanBlock[]): PlanBlock[] {
  return blocks.flatMap((block, at): readonly PlanBlock[] => {
    if (block.kind === 'line' || tasksOfTable(block, linesAbove(blocks, at), '').length > 0)
      return [block];
    return (block.rows[0]?.length ?? 0) <= LAYOUT_WIDTH ? linesOfTable(block) : [];
  });
}

function linesOfTable({ rows }: PlanTable): PlanLine[] {
  const texts = rows.flat().flatMap((cell) => cell.split('\n'));
  return texts.flatMap((text) => (text.trim() === '' ? [] : [{ kind: 'line', text: text.trim() }]));
}

function linesAbove(blocks: readonly PlanBlock[], at: number): string[] {
  const near = blocks.slice(Math.max(0, at - LINES_ABOVE), at);
  return near.flatMap((each) => (each.kind === 'line' ? [each.text] : []));
}

/** A proposed row, and whom the text only suggests for it. */
interface Row {
  readonly task: ProposedTask;
  readonly suggested: readonly string[];
}

function rowsOf(blocks: readonly PlanBlock[], head: PlanHead): Row[] {
  const context: TimeContext = { year: head.year, lastYear: head.lastYear };
  const ofTables = tableTasks(blocks, head);
  const isOpen = !/^(?:kế hoạch|chương trình|phương án|đề án|lịch|phân công|bảng)/u.test(head.kind);
  const { drafts, shares } = collect(outlineOf(bodyOf(blocks)), !isOpen, context);
  const contents = [...drafts, ...ofTables].map(({ content }) => content);
  const likeness = likenessIn(contents, head.title);
  const kept = withoutRepeats(settleShares(drafts, shares, likeness));
  const own = kept.filter((draft) => !isInTable(draft, ofTables, likeness));
  return [
    ...own.map((draft) => ({ task: proposed(draft), suggested: draft.suggested })),
    ...ofTables.map((task) => ({ task, suggested: [] })),
  ];
}

function tableTasks(blocks: readonly PlanBlock[], head: PlanHead): ProposedTask[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'line') return [];
    const above = [head.title, ...linesAbove(blocks, at)];
    return tasksOfTable(block, above, `năm ${head.year ?? ''}`);
  });
}

function isInTable(draft: Draft, rows: readonly ProposedTask[], likeness: Likeness): boolean {
  return rows.some(({ content }) => likeness(draft.content, content) >= SAME_AS_ROW);
}

/** The same checkpoint written twice is one task. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ content, time, leads }) => {
    const key = `${fold(content)}|${time?.to ?? ''}|${leads.join()}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function proposed(draft: Draft): ProposedTask {
  const { section, ordinal, content, time, leads, coordinators, directors, output, quote } = draft;
  const isStanding = time?.kind === 'ongoing' || time?.kind === 'recurring';
  return {
    section,
    ordinal,
    content,
    time: time?.text ?? null,
    reading: time,
    from: isStanding ? null : startOf(draft),
    due: isStanding ? null : (time?.to ?? null),
    ongoing: isStanding,
    leads,
    leadCertain: leads.length > 0,
    coordinators,
    directors,
    output,
    quote,
  };
}

/** "Trước ngày 30/8" has no first day. */
function startOf({ time }: Draft): string | null {
  return time?.from ?? null;
}

/** A lead or a deadline that the text does not settle; who is resembled stands first, then the plan's other units. */
function questionsOf(rows: readonly Row[]): PlanQuestion[] {
  const units = [...new Set(rows.flatMap(({ task }) => task.leads))];
  return rows.flatMap(({ task, suggested }, at): PlanQuestion[] => {
    const asked: PlanQuestion[] = [];
    if (!task.leadCertain) {
      const choices = [...new Set([...suggested, ...units])].slice(0, MOST_CHOICES);
      asked.push({ task: at, about: 'lead', choices });
    }
    const isTimed = task.due !== null || task.ongoing || task.reading?.kind === 'open';
    if (!isTimed) asked.push({ task: at, about: 'deadline', choices: [] });
    return asked;
  });
}
