import { anyOf, findAll, pattern, type RemarkText, type Span } from './words';

/**
 * Words that say a task is done: a closed list of literal strings, lower case and NFC, commonest first.
 * Conditional formats count the same strings with plain worksheet functions, so that colours follow the
 * remarks without the add-in; a formula holds 8,192 characters, so only the common ones stand here.
 * The long forms of "hoàn thành trước" add back what the not-done phrase "hoàn thành trước" takes away:
 * "trước hạn" and "đã … trước 30/6" are deeds, "hoàn thành trước 30/6" is a plan.
 */
export const DONE_WORDS = [
  'hoàn thành',
  'đã ban hành',
  'đã tổ chức',
  '100%',
  'đã ký',
  'đã phát hành',
  'đã nghiệm thu',
  'xong',
  '100 %',
  'hoàn thành trước hạn',
  'hoàn thành trước thời hạn',
  'đã hoàn thành trước',
  'đã được ban hành',
] as const;

/** One word that says that all is done. */
export interface DoneWord extends Span {
  /** True where "đã" stands at it: a deed by its own words, never a plan. */
  readonly deed: boolean;
}

/** What says so whatever the task; "đã ban hành" and the like are deeds, which the task judges (deeds.ts). */
const WHOLE = [
  'hoàn thành',
  'hoàn tất',
  'xong',
  '100 ?%',
  '(?:đạt(?: và vượt)?|vượt) (?:kế hoạch|chỉ tiêu|mục tiêu)',
];
/** "đã" belongs to "hoàn thành" and "xong" too; "5,100%" is no "100%". */
const FOUND = pattern(
  `(?<![a-z0-9à-ỹ]|\\d[.,])(?:đã (?:hoàn thành|hoàn tất|xong)|${anyOf(WHOLE)})(?![a-z0-9à-ỹ])`,
  'g',
);

/** Every such word of a remark, cancelled or not, in reading order; none overlap. */
export function findDoneWords(remark: RemarkText): DoneWord[] {
  return findAll(FOUND, remark).map((span) => ({
    ...span,
    deed: /^[đd]/.test(remark.folded.slice(span.start, span.end)),
  }));
}
