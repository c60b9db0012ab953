import type { TimeContext } from '../programme/timing';
import { asideOf } from './aside';
import { detailOf } from './details';
import type { Draft, Frame } from './drafts';
import type { PlanNode } from './outline';
import { sectionOf } from './sections';
import { inChargeLater, partnersOf, subjectOf } from './subject';
import { toldBy, type Told } from './told';
import { whenOf, type When } from './when';
import { capitalised } from './who';

const MOST = 0.7;

/** A task from one piece of an item's text (verbatim) and the labelled lines below the item. */
export function draftOf(
  node: PlanNode,
  frame: Frame,
  quote: string,
  details: readonly string[],
  context: TimeContext,
): Draft {
  const { sentence, labelled } = inlineDetails(quote);
  const told = toldBy([...labelled, ...details], context);
  const aside = asideOf(sentence, context);
  const subject = subjectOf(aside.content);
  const when = whenOf(aside.content, context);
  const own = told.time ?? aside.time ?? when?.time ?? null;
  return {
    node,
    holds: frame.holds,
    section: sectionOf(node),
    ordinal: ordinalOf(node),
    content: contentOf(aside.content, subject?.deed ?? '', own === when?.time ? when : null),
    quote,
    time: own ?? frame.time,
    timeInherited: own === null && frame.time !== null,
    leads: leadsOf(told, subject?.leads ?? inChargeLater(aside.content), aside.leads, frame),
    coordinators: distinct([
      ...told.coordinators,
      ...aside.coordinators,
      ...(subject?.coordinators ?? partnersOf(aside.content)),
    ]),
    directors: told.directors,
    output: told.output,
    suggested: [],
  };
}

function leadsOf(
  told: Told,
  subject: readonly string[],
  aside: readonly string[],
  frame: Frame,
): readonly string[] {
  return [told.leads, aside, subject, frame.leads].find((names) => names.length > 0) ?? [];
}

/** "Kiểm tra 01 đảng viên. Thời gian: tháng 5/2025.": the sentence, and the labelled ones behind it. */
function inlineDetails(text: string): { sentence: string; labelled: string[] } {
  const parts = text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
  const from = parts.findIndex((part, at) => at > 0 && detailOf(part) !== null);
  if (from < 0) return { sentence: text, labelled: [] };
  return { sentence: parts.slice(0, from).join(' '), labelled: parts.slice(from) };
}

/**
 * What is to be done: without the one it is handed to and the deadline it ends with, as long as most of the sentence is
 * left; else the row would no longer say what the plan says.
 */
function contentOf(sentence: string, deed: string, when: When | null): string {
  const words = when === null ? '' : sentence.slice(when.at, when.end);
  const handed = deed === '' ? sentence : deed;
  const shorter = [withoutEnd(handed, words), handed, withoutEnd(sentence, words)];
  const chosen = shorter.find((text) => isMostOf(text, sentence)) ?? sentence;
  return capitalised(chosen.replace(/[\s,;:(–-]+$/u, '').replace(/\.\/\.?$/u, '.'));
}

function isMostOf(text: string, whole: string): boolean {
  return countWords(text) >= countWords(whole) * MOST;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function withoutEnd(text: string, words: string): string {
  const at = words === '' ? -1 : text.lastIndexOf(words);
  if (at <= 0 || !/^[\s.,;:)/]*$/u.test(text.slice(at + words.length))) return text;
  const rest = text.slice(0, at).replace(/[\s,;:(–-]+$/u, '');
  return /\s(?:và|để|là|vào|của|ngày|trước|trong|đến|từ|hết)$/u.test(rest) ? text : rest;
}

/** "3.2" for the second bullet below item 3. */
function ordinalOf(node: PlanNode): string | null {
  if (node.value !== '') return node.value;
  const { parent } = node;
  if (parent === null || parent.kind === 'root') return null;
  const place = parent.children.filter(({ text }) => detailOf(text) === null).indexOf(node) + 1;
  return parent.value === '' ? String(place) : `${parent.value}.${place}`;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
