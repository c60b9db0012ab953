import { KNOWN_VERBS } from './deed-verbs';
import { DOCUMENTS, EVENTS, written } from './product-nouns';
import {
  clauseStart,
  findAll,
  pattern,
  suited,
  wholeWords,
  type RemarkText,
  type Span,
} from './words';

/** Something that a remark says was done: "đã (được UBND tỉnh) phê duyệt Đề án". Words without diacritics. */
export interface Deed extends Span {
  /** What was done, without auxiliaries ("phe duyet"); "" for "đã" alone. */
  readonly verb: string;
  /** What it was done to, up to the end of the clause; "" where only when, where or how follows. */
  readonly object: string;
  /** What stands before "đã" in the clause. */
  readonly subject: string;
}

/** "Đã", and "được … phê duyệt tại …", which tells a deed by the paper that did it. */
const ALREADY = wholeWords(
  'đã|và(?= được )|(?<!đã )được(?= (?:\\S+ ){0,6}?(?:phê duyệt|thông qua|ban hành|công nhận|nghiệm thu) (?:tại|theo|ngày|bằng))',
  'g',
);
/** A deed ends with its clause. */
const ENDS_CLAUSE = pattern(
  '[,;:()\\[\\]]|(?<= )(?:nhưng|song|tuy nhiên|và|đồng thời|để|vì|do|đã)(?= )| - ',
);
const LONGEST = 160;
const MOST = 100;
/** How far behind "được" the verb may stand: the office that acts comes between. */
const REACH = 80;

const AUXILIARIES =
  /^(?:(?:duoc|di|kip thoi|chu dong|tich cuc|cung|phoi hop(?: voi)?|tien hanh|thuc hien(?: viec)?|trien khai(?: viec)?|tham muu|dong loat|day du|nghiem tuc|hoan toan|lam thu tuc) )+/;
const MAIN_AUXILIARY = /(?:tien hanh|thuc hien|trien khai|tham muu)(?= |$)/g;
const IS_PASSIVE = /(?:^| )(?:duoc|tham muu) $/;
const HAS_ADVISED = /(?:^| )tham muu $/;
const FIRST_KNOWN = new RegExp(`^(?:${KNOWN_VERBS})(?= |$)`);
/** Behind an office's name only verbs of some length are certain not to be part of it. */
const ANY_KNOWN = new RegExp(`(?<= )(?:${longVerbs()})(?= |$)`);
const TWO_WORDS = /^[a-z]+(?: [a-z]+)?/;
/** Behind these words comes when, where or how, not what. */
const HOW = pattern(
  '^ *(?:(?:ngày|tại|trong|vào|hồi|từ|theo|bằng|bởi|số|lúc|đúng|trước|sau|sớm|đầy đủ|dứt điểm|thành công|hiệu quả|tốt|nhanh|hết|rất|kịp thời|nghiêm túc|cho|đến|tới|lần|như|với|bước đầu)(?![a-zà-ỹ])|\\d|xong(?: *$| (?:ngày|\\d|tháng|trong|trước)))',
);
const ORGANISED_DEED =
  /^to chuc (?=(?:kiem tra|khao sat|lay y kien|ra soat|thong ke|tuyen truyen|ban giao|thuc hien|trien khai|nghiem thu|tham dinh|tap huan|dien tap|quan triet|ky ket|trao|chi tra|cap|kiem ke|lam viec|ra quan)(?: |$))/;
const NOUN = new RegExp(
  `^(?:(?:\\d+|cac|nhung|ban|mot|hai|ba|thanh cong|lai|xong|duoc) )*(${DOCUMENTS}|${EVENTS})(?= |$)`,
);

/** The deeds of a remark, in reading order: of more than any log holds the last ones. */
export function findDeeds(remark: RemarkText): Deed[] {
  return findAll(ALREADY, remark)
    .slice(-MOST)
    .map((already) => deedAt(remark, already));
}

/** The paper or gathering that words begin with; null where they begin otherwise. */
export function nounOf(object: string): string | null {
  return NOUN.exec(object)?.[1] ?? null;
}

/** What stands before and behind a word in its clause, without diacritics. */
export function objectBehind(
  remark: RemarkText,
  word: Span,
): { readonly object: string; readonly subject: string } {
  const { object } = behind(remark, word.end);
  const subject = remark.bare.slice(clauseStart(remark, word.start), word.start);
  return { object: object(0), subject: wordsOf(subject) };
}

function deedAt(remark: RemarkText, already: Span): Deed {
  const { phrase, isHow, object } = behind(remark, already.end);
  const isPassive = remark.folded.startsWith('được', already.start);
  const { at, verb } = verbOf(phrase, isHow, isPassive);
  const end = at + verb.length;
  return {
    start: already.start,
    end: already.end + end,
    verb,
    object: object(end),
    subject: wordsOf(remark.bare.slice(clauseStart(remark, already.start), already.start)),
  };
}

/** The rest of a clause; `isHow` and `object` look at it from one of its places on. */
function behind(
  remark: RemarkText,
  from: number,
): {
  readonly phrase: string;
  readonly isHow: (at: number) => boolean;
  readonly object: (at: number) => string;
} {
  const text = remark.folded.slice(from, from + LONGEST);
  const stop = suited(ENDS_CLAUSE, remark).exec(text)?.index ?? text.length;
  const phrase = remark.bare.slice(from, from + stop);
  const isHow = (at: number): boolean => suited(HOW, remark).test(text.slice(at, stop));
  const object = (at: number): string =>
    isHow(at) ? '' : wordsOf(phrase.slice(at)).replace(/^(?:xong|lai|duoc) /, '');
  return { phrase, isHow, object };
}

/** The verb of a phrase and where it begins; `isHow` tells whether what begins there is no verb. */
function verbOf(
  phrase: string,
  isHow: (from: number) => boolean,
  isPassive: boolean,
): { at: number; verb: string } {
  const lead = phrase.length - phrase.trimStart().length;
  const rest = phrase.slice(lead);
  const auxiliary = (AUXILIARIES.exec(`${rest} `)?.[0] ?? '').slice(0, rest.length);
  const organised = ORGANISED_DEED.exec(rest.slice(auxiliary.length))?.[0].length ?? 0;
  const at = lead + auxiliary.length + organised;
  const tail = phrase.slice(at);
  const first = FIRST_KNOWN.exec(tail)?.[0];
  if (first !== undefined) return { at, verb: first };
  const padded = auxiliary.endsWith(' ') ? auxiliary : `${auxiliary} `;
  const hasActor = isPassive || IS_PASSIVE.test(padded);
  const behind = hasActor ? ANY_KNOWN.exec(tail.slice(0, REACH)) : null;
  if (behind !== null) return { at: at + behind.index, verb: behind[0] };
  const isTaken = !isHow(at) && !HAS_ADVISED.test(padded);
  const taken = isTaken ? (TWO_WORDS.exec(tail)?.[0].replace(/ xong$/, '') ?? '') : '';
  if (taken !== '') return { at, verb: taken };
  const main = [...auxiliary.matchAll(MAIN_AUXILIARY)].at(-1);
  return main === undefined ? { at: lead, verb: '' } : { at: lead + main.index, verb: main[0] };
}

function longVerbs(): string {
  return KNOWN_VERBS.split('|')
    .filter((verb) => verb.length > 4 && !['chuyen', 'thong nhat'].includes(verb))
    .join('|');
}

function wordsOf(text: string): string {
  return written(text)
    .replace(/[^a-z0-9/%]+/g, ' ')
    .trim();
}
