import { bare } from '../text/normalise';
import { memoise } from './memo';

/** A word of letters, with any marks that did not compose. */
const WORD = /[\p{L}\p{M}]+/gu;
const ASCII = /^[\x20-\x7e\n]*$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const TONE_NAMES: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0303': '~',
  '\u0309': '?',
  '\u0323': '.',
};

/**
 * Words that look alike without their marks: bare letters → spelling → what the rules call it.
 * A spelling is the word with its vowels' marks kept and its tone moved to the end, so that "quý" and
 * "qúy" are one. A marked word that is not listed under its bare letters means something else ("thắng",
 * "quỹ", "tự") and gets a leading underscore, which no rule matches. Words typed without marks stay.
 */
const SENSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  thang: { "thang'": 'thang', 'thang`': 'thang', 'thang?': 'thang' },
  thanh: { "thanh'": 'thang', 'thanh`': 'thanh' },
  thag: { "thag'": 'thang' },
  quy: { "quy'": 'quy' },
  qui: { "qui'": 'quy' },
  nam: { năm: 'nam' },
  tu: { 'tư`': 'tu', tư: 'bon' },
  moi: { 'môi~': 'moi' },
  hang: { 'hang`': 'hang', 'hăng`': 'hang' },
  han: { 'han.': 'han' },
  dau: { 'đâu`': 'dau' },
  den: { "đên'": 'den' },
  ky: { 'ky`': 'ky' },
  ki: { 'ki`': 'ky' },
  lan: { 'lân`': 'lan' },
  thu: { "thư'": 'thu' },
  tuan: { 'tuân`': 'tuan' },
  ngay: { 'ngay`': 'ngay' },
  het: { "hêt'": 'het' },
  dot: { 'đơt.': 'dot', 'đôt.': 'dot' },
  sau: { "sau'": 'sau6' },
  so: { "sô'": 'so' },
  ba: {},
  va: { 'va`': 'va' },
  tet: { "têt'": 'tet' },
  luat: { 'luât.': 'luat' },
  cho: { 'chơ`': 'chodoi' },
  doi: { 'đơi.': 'chodoi' },
  can: { 'cân`': 'can', căn: 'can' },
  co: { "co'": 'co' },
  giua: { 'giưa~': 'giua' },
  le: { 'lê~': 'le' },
  ram: { 'răm`': 'ram' },
  tam: { "tam'": 'tam' },
  mong: { 'mông`': 'mong' },
  mung: { 'mung`': 'mong' },
};

/** "quy định", "quy hoạch", "quy chế" …: no quarter, with or without marks. */
const RULE_WORDS =
  /\bquy(?= (?:định|mô|chế|hoạch|trình|chuẩn|ước|luật|tắc|dinh|mo|che|hoach|trinh|chuan|uoc|luat|tac)(?![\p{L}]))/gu;

/**
 * The letters the rules are written in: lower-case text without diacritics, where words that only
 * look like time words are put out of the way. `text` is lower-case NFC; punctuation, digits and
 * white space stay. "hàng quý, đầu tư" is "hang quy, dau bon", "thắng 3/5" is "_thang 3/5".
 */
export function spell(text: string): string {
  const ruled = text.replace(RULE_WORDS, '_quy');
  return ASCII.test(ruled) ? ruled : ruled.replace(WORD, (word) => spellWord(word));
}

const spellWord = memoise((word: string) => word, spellOne);

function spellOne(word: string): string {
  const letters = bare(word);
  if (letters === word) return word;
  const senses = Object.hasOwn(SENSES, letters) ? SENSES[letters] : undefined;
  return senses === undefined ? letters : (senses[toneLast(word)] ?? `_${letters}`);
}

/** The word with its tone mark moved to the end as `'`, `` ` ``, `?`, `~` or `.`. */
function toneLast(word: string): string {
  let tone = '';
  const level = word.normalize('NFD').replace(TONES, (mark) => {
    tone = TONE_NAMES[mark] ?? '';
    return '';
  });
  return level.normalize('NFC') + tone;
}
