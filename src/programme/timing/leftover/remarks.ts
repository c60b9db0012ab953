import type { Grain } from '../draft';

/** Something that may stand beside a time without changing it, and the coarsest grain it is harmless beside. */
export interface Remark {
  readonly pattern: RegExp;
  readonly beside: Grain;
}

const COUNTED =
  'doi|nguoi|don vi|xa|phuong|huyen|tinh|htx|hop tac xa|thon|buon|nhiem vu|chi tieu|ho so|du an|cong trinh|phieu|dai bieu|thanh vien|tieu chi|muc tieu|van ban|lop|hoi nghi|buoi|cuoc|bai|ty|trieu|trieu dong|ha|noi dung|nhom|hoc vien|can bo|dang vien|chi bo|co quan|de an|ke hoach|mo hinh|bao cao|ho|cap|diem|phong|ban|so|mau|bo|to';
/** Words that say when: a condition with one of them in it is not struck out as a whole. */
const OF_TIME = 'ngay|tuan|thang|quy|nam|ky|dot|lan|thu|am|tet|ram|dau|giua|cuoi|nua';

/** "đợt 2", "lần 1", "giai đoạn II": a part of the work. */
export const PART =
  /\b(?:dot|lan|vong|buoc|giai doan|gd|hop phan|phan) (?:thu )?(?:\d{1,2}|i{1,3}|iv|v)(?![a-z\d])/g;

/** "Tuần 39 (22/9 - 28/9/2025)", "Tuần từ 22/9 đến 28/9": beside a range of days, which say what week. */
export const WEEK_OF_DAYS = /\btuan(?: \d{1,2})?(?=\s*(?:[(:,]\s*)?#)/g;

/** "02 năm (2025-2026)", "trong 3 ngày, từ 8 đến 10/4": harmless where the days are as many. Groups: lead, count, unit. */
export const LENGTH =
  /(^|[,;:(]|\b(?:trong|ca|suot|la|ke hoach|thoi gian))\s*(\d{1,3}) ?(ngay|tuan|thang|quy|nam)(?![a-z]| lam viec)/g;

/** Understood as a whole, in the order they are taken out. "#" is what the rules have understood. */
export const REMARKS: readonly Remark[] = [
  // "1. Tháng 6", "a) Tháng 6"
  { pattern: /(?:^|; ?)\s*(?:\d{1,2}|[a-hk-u])[.)]\s/g, beside: 'year' },
  // "…/9/2025", "ngày … tháng 9": the day is left open
  { pattern: /[.…_]{1,9} ?\/(?=#)|\bngay [.…_]{1,9} ?(?=#)/g, beside: 'month' },
  { pattern: /#\s*\/\s*(?=#)/g, beside: 'year' },
  {
    pattern:
      /#\s*(?:,\s*)?(?:cua )?nam (?:sau6?|toi|ke tiep|lien ke|tiep theo|truoc|ngoai|nay)(?![a-z])/g,
    beside: 'month',
  },
  { pattern: /\bngay(?=[\s@]*#)/g, beside: 'year' },
  // "sơ kết 6 tháng: tháng 6", "15/6 (6 tháng), 15/12 (năm)", "tổng kết hằng năm": what a report covers
  {
    pattern:
      /\b(?:(?:so ket|tong ket|bao cao|danh gia) )?(?:0?[369] thang|quy|nam)(?= ?[:)])|\b(?:hang|moi|dinh ky(?: hang)?) (?:nam|quy|thang|tuan)(?![a-z])/g,
    beside: 'month',
  },
  { pattern: /\b_?ky niem (?:lan thu )?\d{1,4} nam\b/g, beside: 'day' },
  {
    pattern: new RegExp(
      String.raw`\b\d{1,6}(?:[.,]\d{1,3}){0,4} ?(?:%|_?(?:${COUNTED})(?![a-z]))`,
      'g',
    ),
    beside: 'year',
  },
  // "sau khi có ý kiến của Sở", "theo kế hoạch": a condition that names no time of its own
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:ngay )?(?:sau6?|truoc|tu|ke tu) khi|ngay khi|khi|neu|tuy(?: thuoc| theo| tinh)|phu thuoc|can cu|chodoi|theo)(?: (?!(?:${OF_TIME})(?![a-z]))[a-z_]{1,9}){1,20}`,
      'g',
    ),
    beside: 'year',
  },
  { pattern: PART, beside: 'month' },
];
