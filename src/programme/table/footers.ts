import { fold, foldKeepingMarks } from '../text';

const TOTAL =
  /^(?:tổng cộng|tổng số|tổng|cộng|t\.?\s?cộng|số nhiệm vụ|số công việc|(?:grand |sub)?totals?|sum|count|average)(?=$|\s*[:.(=]|\s+(?:\d|có|là|số|năm|nhiệm vụ|công việc|đầu việc|việc|toàn|chung|mục|phần|nhóm|of|tasks?|[ivx]+\s*\+))/u;
const GRAND = /^(?:tổng|số|grand|totals?)/u;
const TASKS = '(?:nhiệm vụ|công việc|đầu việc|việc|nội dung|mục|tasks?)';
/** "Tổng cộng năm 2025: 25 nhiệm vụ": what is counted first, else a number that is no year. */
const COUNTED = new RegExp(`(\\d{1,5})\\s*${TASKS}`, 'u');
/** "25" or "25 nhiệm vụ" in a cell of its own. */
const COUNT_ALONE = new RegExp(`^(\\d{1,5})(?:\\s*${TASKS}\\s*[./]*)?$`, 'u');
const COUNT = /(?<!năm\s{0,4})(?<![\d.,/])(\d{1,5})(?![\d.,/]*\d)/u;
const FOOTER =
  /^(?:noi nhan|tm|kt|tl|tuq|pho chu tich|chu tich|pho giam doc|giam doc|nguoi lap|nguoi tong hop|lap bieu|thu truong|truong phong|chanh van phong|ke toan|xac nhan|ghi chu|luu vt|luu|ky ten|da ky|dong dau)(?: |$)/;
const NOTES = /^(?:ghi chu|luu y|chu thich|chu giai)(?: |$)/;
const PLACE_AND_DATE = /^(?:ngay |(?:(?! ngay ).)* ngay )(?:(?!thang ).)*thang .*nam(?: \d*)?$/;
const PAGE_NUMBER =
  /^(?:trang|page|tr\.)?\s*(?:-\s*)?\d{1,4}(?:\s*(?:[/-](?:\s*\d{1,4})?|trên \d+))?\s*-?$/iu;
const TITLE_WORDS =
  /^(?:phu luc|bieu|chuong trinh|ke hoach|danh muc|kem theo|ban hanh kem|bao cao|cong viec|nhiem vu|lich|bang)(?: |$)/;

/** A total row: "Tổng cộng: 25 nhiệm vụ". `grand` tells it from the sum of one section ("Cộng mục I"). */
export interface TotalText {
  readonly grand: boolean;
  /** The number in the same text; null where it stands in another cell or nowhere. */
  readonly count: number | null;
}

/** Reads a cell that opens a total row; null for any other. "Tổng kết …", "Công tác …" are none. */
export function readTotal(text: string): TotalText | null {
  const first = text[0];
  if (first === undefined || !'TtCcGgSsAa(*'.includes(first)) return null;
  const folded = foldKeepingMarks(text).replace(/^[(*\s]+/, '');
  if (!TOTAL.test(folded)) return null;
  const grand = GRAND.test(folded) && !/^tổng\s+(?:mục|phần|nhóm)/u.test(folded);
  const count = (COUNTED.exec(folded) ?? COUNT.exec(folded))?.[1];
  return { grand, count: count === undefined ? null : Number(count) };
}

/** The number of tasks that a cell beside "Tổng cộng" holds; null for any other text. */
export function readCount(text: string): number | null {
  const count = COUNT_ALONE.exec(foldKeepingMarks(text))?.[1];
  return count === undefined ? null : Number(count);
}

/** Whether a cell belongs to a signature block, a place-and-date line or notes under a table. */
export function isFooterText(text: string): boolean {
  if (text.length > 120) return /^ghi chú/iu.test(text);
  const folded = fold(text);
  return FOOTER.test(folded) || PLACE_AND_DATE.test(folded);
}

/** Whether a lone text opens notes or a legend: "Ghi chú:", "Lưu ý". */
export function isNoteText(text: string): boolean {
  return NOTES.test(fold(text));
}

/** Whether a lone cell is a page number. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

/** Whether a lone text opens the title of another table. */
export function isTitleText(text: string): boolean {
  return TITLE_WORDS.test(fold(text));
}

const NUMERAL = /^(?:[ivx]{1,4}|[a-eđ]|\d{1,2}) /;
const NAMES_YEAR = /(?:^| )(?:nam|thang|quy) \S*\s?\d/;

/**
 * Whether a lone text between two tables is the title of the second although it is numbered like a heading
 * ("B. NHIỆM VỤ CỦA VĂN PHÒNG NĂM 2025"): it opens like the title of the first, or names its own year or month.
 */
export function isSecondTitle(text: string, firstTitle: string): boolean {
  const [second, first] = [text, firstTitle].map((each) => fold(each).replace(NUMERAL, ''));
  const word = TITLE_WORDS.exec(second ?? '')?.[0];
  if (word === undefined) return false;
  return NAMES_YEAR.test(second ?? '') || first?.startsWith(word) === true;
}
