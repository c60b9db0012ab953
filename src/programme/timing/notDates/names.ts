import { YEAR } from '../patterns';
import type { Blank } from './blank';
import { MARK } from './marks';

/** A year or two behind a name. */
const OF = String.raw`(?: (?:nam )?${YEAR}(?:\s?-\s?${YEAR})?)?`;
/** "thứ 9", "lần thứ XIV", "khóa XV". */
const NUMBERED = String.raw`(?:(?:lan )?thu|khoa) (?:\d{1,2}|[ivx]{1,5})(?![a-z\d])`;

/** Sessions and congresses by their number, and school years: "Kỳ họp thứ 10", "Đại hội lần thứ XIV", "năm học 2025-2026". */
export const sessions: Blank = {
  hint: null,
  mark: MARK.session,
  pattern: new RegExp(
    [
      String.raw`\b(?:nam|nien) hoc${OF}`,
      String.raw`\bky hop[^,;.:()\d]{0,40}?\b(?:dau|giua|cuoi) nam(?: ${YEAR})?`,
      String.raw`\b(?:ky hop|phien hop|hoi nghi|dai hoi)(?: [a-z_]{1,9}){0,4}? ${NUMBERED}`,
      String.raw`\b(?:quoc hoi|hdnd(?: tinh)?|hoi dong nhan dan(?: tinh)?) khoa (?:\d{1,2}|[ivx]{1,5})(?![a-z\d])`,
    ].join('|'),
    'g',
  ),
};

/** Festivals and seasons, whose days lie elsewhere each year: "Tết Trung thu năm 2025", "Vụ Đông Xuân 2025-2026". */
export const festivals: Blank = {
  hint: null,
  mark: MARK.festival,
  pattern: new RegExp(
    [
      String.raw`\b(?:nien vu|(?:vu|mua) (?:dong|he|xuan|thu|mua|chiem)[a-z_ -]{0,12}) ?${YEAR}(?:\s?-\s?${YEAR})?`,
      String.raw`\btet(?: (?:nguyen dan|am lich|trung thu|duong lich|doan ngo))?${OF}`,
      String.raw`\b(?:nguyen dan|trung thu)${OF}`,
    ].join('|'),
    'g',
  ),
};

/** Laws and plans of a year, visions, places: their year is no deadline, and changes none. */
export const names: Blank = {
  hint: null,
  mark: MARK.name,
  pattern: new RegExp(
    [
      String.raw`\bluat (?:[a-z_]+ ){0,6}nam ${YEAR}`,
      String.raw`\b(?:ke hoach|du toan|ngan sach|chuong trinh|chi tieu)(?: cong tac)? nam ${YEAR}`,
      String.raw`\b(?:_?tam nhin|dinh huong)(?: den)?(?: nam)? ${YEAR}`,
      String.raw`\b(?:viet|quang|ha|phia|mien|dong|tay|dai) nam\b`,
    ].join('|'),
    'g',
  ),
};
