import type { DoneWord } from './done-words';
import { isToCome } from './doubt';
import {
  anyOf,
  clauseStart,
  pattern,
  says,
  textBefore,
  wholeWords,
  type RemarkText,
} from './words';

/**
 * Phrases that cancel the done word they contain: a closed list of literal strings, lower case and NFC,
 * commonest first, for the conditional formats (done words minus these, above zero, means done).
 * Reading in the pane knows more: words in between ("chưa có đơn vị nào hoàn thành"), percentages, fractions.
 */
export const NOT_DONE_PHRASES = [
  'chưa hoàn thành',
  'không hoàn thành',
  'sớm hoàn thành',
  'dự kiến hoàn thành',
  'cơ bản hoàn thành',
  'phấn đấu hoàn thành',
  'hoàn thành trước',
  'sẽ hoàn thành',
  'cần hoàn thành',
  'chưa xong',
  'thời gian hoàn thành',
  'hạn hoàn thành',
  'cơ bản đã hoàn thành',
  'chưa thể hoàn thành',
  'hoàn thành dự thảo',
] as const;

/** Nouns that make "hoàn thành" part of a caption: neither a deed nor its denial. */
const CAPTION_NOUNS = [
  'thời gian',
  'thời hạn',
  'thời điểm',
  'hạn',
  'tiến độ',
  'tỷ lệ',
  'tỉ lệ',
  'mức độ',
  'ngày',
  'kế hoạch',
  'lộ trình',
  'mốc',
];

/** Words before a done word, in the same clause, that make it a wish, a plan or a denial. */
const DENIALS = [
  'chưa',
  'không(?! (?:những|chỉ|còn))',
  'cần',
  '(?<!đã )sớm',
  'dự kiến',
  'cơ bản',
  'phấn đấu',
  'sẽ',
  'phải',
  'sắp',
  'gần(?! (?:đây|nhất))',
  'gần như',
  'hầu như',
  'phần lớn',
  'hầu hết',
  'một phần',
  'yêu cầu',
  'đề nghị',
  'đề xuất',
  'kiến nghị',
  'xin',
  'khẩn trương',
  'tập trung',
  'đôn đốc',
  'đẩy nhanh',
  'quyết tâm',
  'nỗ lực',
  'cố gắng',
  'cam kết',
  'bảo đảm',
  'đảm bảo',
  'nhằm',
  'để',
  'khi',
  'nếu',
  'chờ',
  'đợi',
  'có thể',
  'khả năng',
  'khó',
  'ước',
  'mục tiêu',
  'hướng tới',
  'tiến tới',
  'chuẩn bị',
  'chậm nhất',
  'hẹn',
  'coi như',
];

/** The few of them that deny even a deed, standing right before it ("cơ bản đã hoàn thành"). */
const DENIALS_OF_DEEDS = [
  'chưa',
  'không',
  'cơ bản',
  'gần như',
  'hầu như',
  'phần lớn',
  'hầu hết',
  'một phần',
  'dự kiến',
  'sắp',
  'khi',
  'nếu',
  'coi như',
];

const ALREADY = wholeWords('đã');
const CAPTION = pattern(`(?<![a-z0-9à-ỹ])(?:${anyOf(CAPTION_NOUNS)}) $`);
const DENIED = wholeWords(anyOf(DENIALS), 'g');
const DEED_DENIED = pattern(`(?<![a-z0-9à-ỹ])(?:${anyOf(DENIALS_OF_DEEDS)}) $`);
/** "Hoàn thành trước 30/6", "hoàn thành chậm nhất 30/10"; not "trước hạn", "trước kế hoạch", "trước 5 ngày". */
const PLANNED_BY = pattern(
  '^ ?(?:vào )?(?:chậm nhất|muộn nhất|không quá|không muộn hơn|trước(?! (?:hạn|thời hạn|thời gian|kế hoạch|tiến độ|\\d+ (?:ngày|tuần|tháng)(?! ?\\d))))(?![a-z0-9à-ỹ])',
);
/** "Hoàn thành một phần", "hoàn thành bước 1": a part is not the whole. */
const PART = pattern(
  '^ ?\\(?(?:được )?(?:một phần|về cơ bản|1 phần|một nửa|từng phần|phần lớn|hầu hết|một số|một vài|cơ bản|phần(?! mềm| việc(?! của (?:phòng|đơn vị|mình|ban|sở|cơ quan|tổ|văn phòng))| thưởng| thi)(?![a-zà-ỹ])|các phần|bước(?![a-zà-ỹ])|khâu|công đoạn|đợt (?:\\d|i|đầu)|hợp phần|giai đoạn (?:\\d(?!\\d)|i{1,3}(?![a-zà-ỹ])|đầu))',
);
/** "Hoàn thành khi có kinh phí", "xong sau khi Sở có ý kiến": on a condition. */
const CONDITION = pattern('^ ?(?:sau khi|khi(?! đã)|nếu|với điều kiện)(?![a-zà-ỹ])');
const LONGEST_PART = 40;

/** Whether a done word stands in a caption ("Thời gian hoàn thành: …") and says nothing at all. */
export function isCaption(remark: RemarkText, word: DoneWord): boolean {
  return !word.deed && says(CAPTION, remark, textBefore(remark, word.start));
}

/** Whether the words around a done word make it a wish, a plan, something to come, a part or a denial. */
export function isDenied(remark: RemarkText, word: DoneWord): boolean {
  const before = remark.folded.slice(clauseStart(remark, word.start), word.start);
  const after = remark.folded.slice(word.end);
  if (isPart(remark, word.end)) return true;
  if (word.deed) return says(DEED_DENIED, remark, before);
  if (says(CONDITION, remark, after)) return true;
  return isPlanned(remark, before, after) || deniedIn(remark, before) || isToCome(remark, word);
}

/** Whether only a part is named behind a place of the remark ("một phần", "khâu rà soát"). */
export function isPart(remark: RemarkText, end: number): boolean {
  return says(PART, remark, remark.folded.slice(end, end + LONGEST_PART));
}

function isPlanned(remark: RemarkText, before: string, after: string): boolean {
  return says(PLANNED_BY, remark, after) && !says(ALREADY, remark, before);
}

/** A denial holds unless "đã" stands between it and the done word. */
function deniedIn(remark: RemarkText, before: string): boolean {
  const denials = [...before.matchAll(remark.unmarked ? DENIED.unmarked : DENIED.marked)];
  const last = denials.at(-1);
  if (last === undefined) return false;
  return !says(ALREADY, remark, before.slice(last.index + last[0].length));
}
