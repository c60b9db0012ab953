import { ENGLISH_CAPTIONS } from './caption-english';
import { expandCaption, partedCaption } from './caption-fold';
import type { CaptionMeaning } from './caption-meaning';
import { VIETNAMESE_CAPTIONS } from './caption-rules';

export { foldCaption, LONGEST_CAPTION } from './caption-fold';
export type { CaptionMeaning, OpenQuestion } from './caption-meaning';

const RULES = [...ENGLISH_CAPTIONS, ...VIETNAMESE_CAPTIONS];

/** Captions of one month or quarter in a chart of bars: "Tháng 1", "Q2", "2025". */
const CALENDAR_UNIT = /^(?:thang|quy|nam|tuan|t|q)? ?(?:\d{1,4}|[ivx]{1,4})$/;

/** Captions repeat at every page break; the few that exist are looked up once. */
const MEMO = new Map<string, CaptionMeaning>();
const MOST_REMEMBERED = 2000;

/** What a folded caption means, short forms and run-together words written out. */
export function meaningOf(caption: string): CaptionMeaning {
  if (caption === '') return null;
  const known = MEMO.get(caption);
  if (known !== undefined) return known;
  const meaning =
    byRules(partedCaption(caption) ?? caption) ?? byLongForms(caption) ?? inTwoLanguages(caption);
  if (MEMO.size < MOST_REMEMBERED) MEMO.set(caption, meaning);
  return meaning;
}

/** With its short forms written out, where that makes another caption of it. */
function byLongForms(caption: string): CaptionMeaning {
  const words = expandCaption(caption);
  return words === caption ? null : byRules(words);
}

const HAS_ENGLISH =
  /\b(?:no|tasks?|activity|status|remarks?|notes?|owner|pic|deadline|due|start|end|unit|department|assignee|progress|results?|outputs?|responsible)\b/;

/** "Trạng thái/Status": both halves mean the same. */
function inTwoLanguages(caption: string): CaptionMeaning {
  if (!HAS_ENGLISH.test(caption)) return null;
  const words = caption.split(' ').slice(0, MOST_WORDS);
  for (let at = 1; at < words.length; at += 1) {
    const first = byRules(words.slice(0, at).join(' '));
    const second = byRules(words.slice(at).join(' '));
    if (first !== null && first !== 'ignored' && isSame(first, second)) return first;
  }
  return null;
}

const MOST_WORDS = 10;

function isSame(a: CaptionMeaning, b: CaptionMeaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function byRules(caption: string): CaptionMeaning {
  return RULES.find(([pattern]) => pattern.test(caption))?.[1] ?? null;
}

/** The meaning of a caption under a group caption: what the lower one says alone, else both together. */
export function meaningUnder(group: string, caption: string): CaptionMeaning {
  if (CALENDAR_UNIT.test(caption)) return 'ignored';
  const alone = meaningOf(caption);
  if (alone !== null && alone !== 'ignored') return alone;
  return meaningOf(`${group} ${caption}`.trim());
}
