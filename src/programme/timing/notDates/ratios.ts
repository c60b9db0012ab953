import { YEAR } from '../patterns';
import type { Blank } from './blank';
import { MARK } from './marks';

const COUNTED =
  '%|tran|diem|nguoi|don vi|xa|phuong|huyen|tinh|htx|hop tac xa|thon|nhiem vu|chi tieu|ho so|du an|cong trinh|phieu|dai bieu|thanh vien|tieu chi|muc tieu|van ban|lop|hoi nghi|buoi|ty|trieu|ha|noi dung|nhom|cau|hoc vien|can bo|dang vien|chi bo|co quan|de an|ke hoach';
const BEFORE_A_DATE = /(?:ngay|truoc|den|toi|het|han|nhat|tu)\s*$/;

/**
 * Fractions of things: "3/5 trận", "39/40 điểm", "15/20 xã", and "24/7" for round the clock.
 * More than the whole is no fraction: "30/6 hội nghị sơ kết" is a day.
 */
export const ratios: Blank = {
  hint: '/',
  mark: MARK.name,
  pattern: new RegExp(
    String.raw`\b\d+(?:[.,]\d+)?/(?!${YEAR})\d+\s?(?:${COUNTED})(?![a-z])|\b\d+/\d+\s?%|\b24/(?:7|24)(?![\d/])`,
    'g',
  ),
  spare: (match, text, at) => {
    const [part = 0, whole = 0] = match.split('/').map(parseFloat);
    return (part > whole && match !== '24/7') || BEFORE_A_DATE.test(text.slice(0, at));
  },
};

/** Achievements: "thắng 3/5", "đạt 12/15". The verb says that it is a score. */
export const scores: Blank = {
  hint: '/',
  mark: MARK.name,
  pattern: /\b(?:_thang|dat|dat duoc|ty le|diem|hoa|thua) \d+\/\d+(?![\d/])/g,
};
