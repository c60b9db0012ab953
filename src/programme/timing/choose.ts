import { lastClause, openBracket } from './clauses';
import type { Draft } from './draft';
import { ACCORDING_TO, EVENT } from './patterns';
import { isSeries } from './years';

/** The statement that counts, and whether the text holds others that say something else. */
export interface Choice {
  readonly draft: Draft;
  readonly several: boolean;
}

/** "(tức ngày …)", "(cụ thể: …)". */
const EXPLAINED = /\b(?:tuc|cu the)\b/;
const AN_UPPER_BOUND = /\b(?:truoc|(?:cham|muon|tre) nhat|den het|khong qua|han)\b/;
/** A document's own date: "Nghị định số 64/2007/NĐ-CP ngày 15/03/2024", "Quyết định ngày 5/3/2025". */
const OF_DOCUMENT =
  /§|\b(?:nghi quyet|quyet dinh|nghi dinh|thong tu|ke hoach|chi thi|cong van|cong dien|to trinh|ket luan|van ban)\s*$/;
/** Words that open a clause about a condition: a time inside it is part of the condition. */
const CONDITION = new RegExp(
  String.raw`(?:${ACCORDING_TO}|\b(?:sau khi|ngay khi|khi|tuy (?:thuoc|theo|tinh|vao)|phu thuoc|can cu|chodoi|(?:truoc|sau) (?:${EVENT}))\b)`,
);
const STILL_A_DATE = /\b(?:trong|hoan thanh|vao|xong|ket thuc)\s*$/;
const FINISH = /\b(?:hoan thanh|ket thuc|xong)\b/;
const START = /\b(?:trien khai|bat dau|khoi cong|khoi dong)(?: trong| vao| ngay)*\s*$/;
const AND = /^\s*(?:,\s*)?va\b/;
const BESIDE = /^\s*(?:[,(]\s*)?(?:va\b\s*)?(?:(?:hoan thanh|xong|phai|bao cao|trinh)\s*){0,3}$/;
const MOVED = /^\s*(?:sang|thanh)\s*(?:ngay\s*)?$/;

/**
 * Which of several statements counts: an explanation in brackets ("tức ngày …"), else the last of a
 * series (đợt 1 …, đợt 2 …), else the first. A start and an end said apart become one range. Dates of
 * documents and dates inside a condition give way to any other. Null where none is left.
 */
export function choose(text: string, drafts: readonly Draft[]): Choice | null {
  const own = drafts.filter((draft, index) => !isConditional(text, drafts, index, draft));
  const stated = own.filter((draft) => !isOfDocument(text, drafts, draft));
  const explained = stated.find((draft) =>
    EXPLAINED.test(openBracket(text.slice(0, draft.at)) ?? ''),
  );
  if (explained) return { draft: explain(text, explained), several: false };
  const rest = refine(text, joinStartAndEnd(text, stated.length > 0 ? stated : own));
  const draft = isSeries(text) ? rest.at(-1) : rest[0];
  if (draft === undefined) return null;
  return {
    draft: { ...draft, impossible: rest.some((other) => other.impossible || clash(draft, other)) },
    several: rest.some((other) => !holds(other, draft)),
  };
}

/** Whether a statement says no more than the chosen one: the same days, or a period around them. */
function holds(other: Draft, draft: Draft): boolean {
  if (other.from === draft.from && other.to === draft.to) return true;
  if (other.from === null || other.to === null || draft.to === null) return false;
  return other.from <= (draft.from ?? draft.to) && draft.to <= other.to;
}

/** The explained day bounds the task if the words before the bracket set a bound. */
function explain(text: string, draft: Draft): Draft {
  const before = text.slice(0, text.lastIndexOf('(', draft.at));
  const bounded = draft.bound === 'none' && AN_UPPER_BOUND.test(before);
  return bounded ? { ...draft, kind: 'range', from: null } : draft;
}

function isConditional(
  text: string,
  drafts: readonly Draft[],
  index: number,
  draft: Draft,
): boolean {
  if (draft.bound !== 'none' || draft.impossible) return false;
  const before = text.slice(drafts[index - 1]?.end ?? 0, draft.at);
  return CONDITION.test(lastClause(before, ',;.():')) && !STILL_A_DATE.test(before);
}

function isOfDocument(text: string, drafts: readonly Draft[], draft: Draft): boolean {
  const previous = drafts[drafts.indexOf(draft) - 1];
  const before = text.slice(previous?.end ?? 0, draft.at);
  return (
    draft.kind === 'day' &&
    draft.bound === 'none' &&
    OF_DOCUMENT.test(lastClause(before, ',;.():#'))
  );
}

/** "Bắt đầu từ 01/3/2025, hoàn thành trước 30/6/2025" is one range; "từ tháng 3 sang tháng 6" is the new month. */
function joinStartAndEnd(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const [first, second, ...more] = drafts;
  if (first === undefined || second === undefined || !isStart(text, first)) return drafts;
  const between = text.slice(first.end, second.at);
  if (MOVED.test(between)) return [second, ...more];
  const finishes = FINISH.test(lastClause(between));
  const ends = second.bound === 'before' || second.bound === 'until' || finishes;
  if (!ends || (first.bound !== 'from' && !finishes)) return drafts;
  if (first.from === null || second.to === null || first.from > second.to) return drafts;
  return [
    {
      ...second,
      at: first.at,
      wordsAt: first.wordsAt,
      kind: 'range',
      from: first.from,
      joined: true,
    },
    ...more,
  ];
}

/** "Quý IV/2025 (hoàn thành trước 15/12)", "trong tháng 9 và trước ngày 25/9": the bound inside the period is the deadline. */
function refine(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const [period, bound, ...more] = drafts;
  if (period === undefined || bound === undefined) return drafts;
  if (period.bound !== 'none' || period.grain === 'day' || period.from === null) return drafts;
  const between = text.slice(period.wordsEnd, bound.wordsAt);
  const ends = bound.bound === 'before' || bound.bound === 'until';
  if (!ends || bound.to === null || !BESIDE.test(between)) return drafts;
  if (period.to === null || bound.to < period.from || bound.to > period.to) {
    return AND.test(between) ? [{ ...period, impossible: true }] : drafts;
  }
  const yearInferred = period.yearInferred && bound.yearInferred;
  const refined = { ...bound, at: period.at, wordsAt: period.wordsAt, from: period.from };
  return [{ ...refined, yearInferred }, ...more];
}

/** Whether a statement without a year stands beside one of another year than was assumed for it. */
function clash(draft: Draft, other: Draft): boolean {
  if (!draft.yearInferred || other.yearInferred) return false;
  const [own, others] = [draft.to ?? draft.from, other.to ?? other.from];
  return own !== null && others !== null && own.slice(0, 4) !== others.slice(0, 4);
}

function isStart(text: string, draft: Draft): boolean {
  if (draft.bound === 'from') return true;
  return draft.bound === 'none' && START.test(text.slice(0, draft.at));
}
