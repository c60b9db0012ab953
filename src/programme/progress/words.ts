import { foldKeepingMarks } from '../text/normalise';
import { withoutSlips } from './slips';

/** One remark prepared for matching: lower case, NFC, single spaces, dashes unified; marks kept. */
export interface RemarkText {
  /** As written, trimmed. */
  readonly raw: string;
  readonly folded: string;
  /** The folded text without diacritics, letter for letter: what stands at a place there stands at the same one here. */
  readonly bare: string;
  /** True where the officer typed the remark without diacritics ("da hoan thanh", "Đang lam"). */
  readonly unmarked: boolean;
}

/** A list of words or a pattern, ready for text with and without diacritics. */
export interface WordPattern {
  readonly marked: RegExp;
  readonly unmarked: RegExp;
}

/** A place in a folded remark, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Letters that only a remark typed with its marks has: all but đ, which an English keyboard may be made to give. */
const MARKED = /[\u00e0-\u0110\u0112-\u1ef9]/;
const MARKS = /[\u0300-\u036f]/g;

/** "HT 31/7", "Chưa HT": the word abbreviated where it opens the remark; "KH-HT" and "HT sản xuất" are something else. */
const ABBREVIATED =
  /^((?:(?:đã|chưa|không|đang|cơ bản|da|chua|khong|dang|co ban) )?)ht(?=$|[.,!:(/]| ?\(| \d| (?:ngày|tháng|quý|năm|trước|đúng|sớm|quá|trễ|muộn|chậm|vào|trong|từ|một phần|ngay|thang|quy|truoc|dung)(?![a-zà-ỹ]))/;

/** Prepares one remark. Words typed without marks are looked for only where the whole remark has none. */
export function remarkText(raw: string): RemarkText {
  const typed = foldKeepingMarks(raw);
  const unmarked = !MARKED.test(typed);
  const spelled = withoutSlips(typed).replace(ABBREVIATED, '$1hoàn thành');
  const folded = unmarked ? withoutMarks(spelled) : spelled;
  return { raw: raw.trim(), folded, bare: letterByLetter(folded), unmarked };
}

function letterByLetter(folded: string): string {
  return folded.replace(/[^\0-\x7f]/g, (letter) => {
    const plain = withoutMarks(letter);
    return plain.length === 1 ? plain : letter;
  });
}

/** Text without diacritics; case and everything else stay, so that it may be used on a pattern's source. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').normalize('NFC');
}

/** A pattern for both ways of typing. `source` is a regular expression in lower-case NFC. */
export function pattern(source: string, flags = ''): WordPattern {
  return { marked: new RegExp(source, flags), unmarked: new RegExp(withoutMarks(source), flags) };
}

/**
 * A pattern that finds `source` only as whole words: "xong" is not found in "xongs". Letters of folded text are
 * a–z and à–ỹ. The words are looked for first and their left side after: the other way round costs thrice the time.
 */
export function wholeWords(source: string, flags = ''): WordPattern {
  return pattern(`(?=${source})(?<![a-z0-9à-ỹ])(?:${source})(?![a-z0-9à-ỹ])`, flags);
}

/** Alternatives for a pattern, longest first so that the longer word is preferred. */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** The expression of a pattern that suits how the remark was typed. */
export function suited(words: WordPattern, remark: RemarkText): RegExp {
  return remark.unmarked ? words.unmarked : words.marked;
}

/** Whether a pattern (without the g flag) is found in `text`, by default the whole remark. */
export function says(words: WordPattern, remark: RemarkText, text = remark.folded): boolean {
  return suited(words, remark).test(text);
}

/** Every place where a pattern (with the g flag) is found. */
export function findAll(words: WordPattern, remark: RemarkText): Span[] {
  const found: Span[] = [];
  for (const match of remark.folded.matchAll(suited(words, remark))) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const TURN = wholeWords('nhưng|song|tuy nhiên|tuy vậy|mặc dù', 'g');

/** No clause is longer than this; a cell of 32,767 characters must not be searched whole for every word in it. */
const LONGEST_CLAUSE = 400;

/** The text right before a place of a remark, at most a clause's length of it. */
export function textBefore(remark: RemarkText, place: number): string {
  return remark.folded.slice(Math.max(0, place - LONGEST_CLAUSE), place);
}

/** Where the clause that holds `place` begins: behind a comma, a bracket or a word that turns the sentence. */
export function clauseStart(remark: RemarkText, place: number): number {
  const before = textBefore(remark, place);
  const marks = [',', '(', ')'].map((mark) => before.lastIndexOf(mark) + 1);
  const turns = [...before.matchAll(suited(TURN, remark))].map(
    (turn) => turn.index + turn[0].length,
  );
  return place - before.length + Math.max(0, ...marks, ...turns);
}
