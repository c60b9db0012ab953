import { YEAR } from '../patterns';
import type { Blank } from './blank';

/** Names with a time in them: school years, sessions, Tết, laws and plans of a year, visions, places. */
export const names: Blank = {
  hint: null,
  mark: '~',
  pattern: new RegExp(
    [
      String.raw`\b(?:nam|nien) hoc(?: ${YEAR}(?:\s?-\s?${YEAR})?)?`,
      String.raw`\b(?:nien vu|(?:vu|mua) (?:dong|he|xuan|thu|mua|chiem)[a-z_ -]{0,12}) ?${YEAR}(?:\s?-\s?${YEAR})?`,
      String.raw`\bky hop[^,;.:()\d]{0,40}?\b(?:dau|giua|cuoi) nam(?: ${YEAR})?`,
      String.raw`\btet(?: (?:nguyen dan|am lich|trung thu|duong lich))?(?: (?:nam )?${YEAR})?`,
      String.raw`\bnguyen dan(?: (?:nam )?${YEAR})?`,
      String.raw`\bluat (?:[a-z_]+ ){0,6}nam ${YEAR}`,
      String.raw`\b(?:ke hoach|du toan|ngan sach|chuong trinh|chi tieu)(?: cong tac)? nam ${YEAR}`,
      String.raw`\b(?:tam nhin|dinh huong)(?: den)?(?: nam)? ${YEAR}`,
      String.raw`\b(?:viet|quang|ha|phia|mien|dong|tay|dai) nam\b`,
    ].join('|'),
    'g',
  ),
};
