import type { Task } from '../types';
import { bare, nfc } from '../text/normalise';
import { DOCUMENTS, EVENTS } from './product-nouns';

/** What a task is to bring, as far as its content and its output column tell; words without diacritics. */
export interface Product {
  /** A paper, a gathering, something done (a check, a repair), or nothing that the words betray. */
  readonly kind: 'document' | 'event' | 'action' | 'unknown';
  /** The papers it is to be ("ke hoach"); of several steps those of the last one. */
  readonly papers: ReadonlySet<string>;
  /** All its words, parted by single spaces, one before and one behind. */
  readonly words: string;
  /** The same without words that only sound like verbs ("cấp trên", "chương trình"). */
  readonly verbs: string;
}

/** Nothing is known of the task: a remark is judged by its own words. */
export const NO_PRODUCT: Product = {
  kind: 'unknown',
  papers: new Set(),
  words: ' ',
  verbs: ' ',
};

/** More of a content is never looked at. */
const LONGEST = 600;
/** What "trình", "cấp", "họp", "giao", "ký" are only a part of. */
const NO_VERBS =
  /(?:quy|chuong|cong|to|giao|lo|tien|qua|hanh|mo) (?:trinh|hinh)|cap (?:tren|duoi|uy|xa|huyen|tinh|so|toc|nuoc)|(?:cac|hai|nhieu|ba) cap|(?:phu|tong|lien|thich|truong|to|phoi) hop|hop (?:tac|dong|le|phap|ly|nhat)|giao (?:thong|duc|luu|ban|dich|duc)|(?:dinh|thoi|nhiem|cuoi|dau) ky|theo chi dao(?: cua)?/g;
const VERBS_OF_PAPERS =
  'xay dung|soan thao|du thao|bien soan|ban hanh|lap|hoan thien|hoan chinh|trinh|phe duyet|cap nhat|sua doi|bo sung|dieu chinh|ra soat|nghien cuu|tong hop|bao cao|nop|gui|tham muu|cong bo|phat hanh|ky ket|ky|viet|chuan bi|de xuat|thong qua|in an|in';
const VERBS_OF_EVENTS =
  'to chuc|hop|mo|tap huan|boi duong|dien tap|so ket|tong ket|gap mat|doi thoai|phat dong|giao ban|toa dam|khai giang|tham quan';
const VERBS_OF_DEEDS =
  'kiem tra|khao sat|thong ke|kiem ke|thanh tra|giam sat|lay y kien|gop y|tham dinh|sua chua|sua|nang cap|cai tao|xu ly|giai quyet|ban giao|nghiem thu|giai ngan|mua|mua sam|lap dat|trong|cap|phat|chi tra|thanh toan|quyet toan|tuyen truyen|tham gia|tham du|thanh lap|kien toan|khen thuong|don doc|huong dan|trien khai|van dong|ho tro|tu van|thu|thu gom|thu thap|cung cap|dang|dang ky|tiep nhan|phan cong|bo tri|dao tao|theo doi|quan ly|duy tri|phong chong|thuc hien|dieu tra|xac minh|ra quan|tham|tang|trao|don|tiep|nao vet|chinh trang|boi thuong|giai phong|nhan rong|phoi hop|quan triet|hoc tap';
const HELPERS =
  '(?:(?:phoi hop|chu tri|chu dong|tham muu|giup|chi dao|tiep tuc|tang cuong|day manh|trien khai|thuc hien|tien hanh|chuan bi|de xuat)(?: (?:cho|voi))? )*';

const STARTS_STEP = new RegExp(
  `\\n|;|(?:^|\\s)[-+•*]\\s|(?:,| va| dong thoi| sau do) (?=(?:${VERBS_OF_PAPERS}|${VERBS_OF_EVENTS}|${VERBS_OF_DEEDS}) )`,
);
const PAPER = new RegExp(`(?:^| )(${DOCUMENTS})(?= |$)`, 'g');
const EVENT = new RegExp(`(?:^| )(?:${EVENTS})(?= |$)`);
const OF_EVENTS = new RegExp(`^${HELPERS}(?:${VERBS_OF_EVENTS}|chuan bi)(?: |$)`);
const OF_PAPERS = new RegExp(`^${HELPERS}(?:${VERBS_OF_PAPERS})(?: |$)`);
const OF_DEEDS = new RegExp(`^${HELPERS}(?:${VERBS_OF_DEEDS})(?: |$)`);
const ORGANISES_A_DEED = new RegExp(`^${HELPERS}to chuc (?:${VERBS_OF_DEEDS}|ra soat|lap)(?: |$)`);
/** The paper that only puts another into force: both are the product. */
const PUTS_IN_FORCE = new Set(['quyet dinh', 'nghi quyet', 'to trinh', 'van ban', 'du thao']);
/** A paper or a gathering that is the product is named among so many first letters. */
const NEAR = 70;

/** What a task is to bring, by its content and its output column (null where there is none). */
export function productOf({ content, output }: Pick<Task, 'content' | 'output'>): Product {
  const steps = plain(content.slice(0, LONGEST)).split(STARTS_STEP).map(wordsOf).filter(Boolean);
  const last = steps.at(-1);
  if (last === undefined) return NO_PRODUCT;
  const result = wordsOf(plain((output ?? '').slice(0, LONGEST)));
  const words = ` ${[...steps, result].join(' ')} `;
  const named = papersIn(result);
  const papers = new Set([...papersOf(last), ...named.slice(-1)]);
  return { kind: kindOf(last), papers, words, verbs: words.replace(NO_VERBS, '|') };
}

/** Whether the task itself is to do this: the verb stands among its words. */
export function isToDo(product: Product, verb: string): boolean {
  return product.verbs.includes(` ${verb} `);
}

/** Whether words stand in the task's own. */
export function names(product: Product, words: string): boolean {
  return words !== '' && product.words.includes(` ${words} `);
}

function plain(text: string): string {
  return bare(nfc(text)).replace(/[ \t]+/g, ' ');
}

function wordsOf(text: string): string {
  return text.replace(/[^a-z0-9]+/g, ' ').trim();
}

function kindOf(step: string): Product['kind'] {
  const near = step.slice(0, NEAR);
  if (ORGANISES_A_DEED.test(step)) return 'action';
  const isPaper = papersIn(near).length > 0;
  const event = EVENT.exec(near)?.index ?? Infinity;
  const paper =
    papersIn(near).length > 0 ? (new RegExp(PAPER.source).exec(near)?.index ?? 0) : Infinity;
  if (OF_EVENTS.test(step) && !(isPaper && paper < event)) return 'event';
  if ((OF_PAPERS.test(step) || paper === 0) && isPaper) return 'document';
  if (event === 0) return 'event';
  return OF_DEEDS.test(step) || OF_PAPERS.test(step) ? 'action' : 'unknown';
}

/** The first paper named, those in a row with it, and the one it puts into force. */
function papersOf(step: string): string[] {
  const found = papersIn(step.slice(0, NEAR * 2));
  const last = found.findIndex((paper) => !PUTS_IN_FORCE.has(paper));
  return found.slice(0, (last < 0 ? found.length : last) + 1);
}

function papersIn(words: string): string[] {
  return [...words.matchAll(PAPER)].map((match) => match[1] ?? '');
}
