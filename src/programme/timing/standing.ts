import { ACCORDING_TO, EVENT } from './patterns';

/** Work that has no end: the task is ongoing, whatever dates stand beside it. */
const ONGOING = /\b(?:thuong xuyen|lien tuc|thuong ky|quanh nam|xuyen suot|lau dai)\b/g;
/** The same words in the names of funds and meetings, or denied. */
const NOT_ONGOING = /\b(?:khong|chi|kinh phi|ngan sach|du toan|dau bon|von|ky hop) $/;

/** Whether a text says that the work goes on all the time ("Thường xuyên", "Liên tục"). `text` is mended. */
export function isOngoing(text: string): boolean {
  return [...text.matchAll(ONGOING)].some((match) => !NOT_ONGOING.test(text.slice(0, match.index)));
}

const OPEN = new RegExp(
  String.raw`${ACCORDING_TO} [a-z_]|\b(?:${[
    `(?:truoc|sau) (?:${EVENT})`,
    '(?:sau|ngay|ngay sau|tu) khi',
    'khi (?:co|can|phat sinh|duoc|nhan|ket thuc|hoan thanh|du|xay ra|trung uong|cap tren|chinh phu|bo|co quan)',
    'tuy (?:thuoc|theo|tinh|vao|tung|dieu|thuc)',
    'phu thuoc',
    'can cu',
    'chodoi',
    'chua (?:xac dinh|co|ro|an dinh|quy dinh|thong nhat|giao|an han)',
    'khong (?:xac dinh|thoi han|quy dinh|an dinh|co thoi han|gioi han)',
    'dot xuat',
    'neu co',
    'phat sinh',
    'thong bao sau',
    'kip thoi',
    'som nhat',
    'thoi gian toi',
  ].join('|')})(?![a-z])`,
);

/** Whether a text leaves the time to something else ("Theo kế hoạch", "Khi có yêu cầu"). `text` is mended. */
export function isOpen(text: string): boolean {
  return OPEN.test(text);
}

/** The lunar calendar as it is written: "âm lịch", "ÂL", "(âm)", rằm, tháng Chạp, a year by its stem and branch. */
const LUNAR =
  /\bam lich\b|\blich am\b|\bal\b|\(am\)|\bram\b|\bthang (?:chap|\d{1,2} nhuan)\b|\bnam (?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)\b/;

/** Whether a text counts by the lunar calendar, whose days we do not compute. `text` is mended. */
export function isLunar(text: string): boolean {
  return LUNAR.test(text);
}
