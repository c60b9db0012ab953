import type { Rule } from '../atom';
import { atom, daySpan, listedAtoms } from '../atom';
import { YEAR, YEAR_BEHIND, yearOf } from '../patterns';

const ITEM_PATTERN = String.raw`(?:(?:ngay|mong)\s+){0,2}(\d{1,2})(?!\d)(?:\s*(?:[,/-]\s*)?thang\s+\d{1,2}${YEAR_BEHIND})?`;
const ITEM = new RegExp(ITEM_PATTERN, 'g');
/** Figures before "tháng" are a day only behind one of these, so that "Đề án 06 tháng 8/2025" is August. */
const OPENER =
  /(?:^|[;:,(#@-]|\b(?:truoc|den|toi|het|nhat|qua|hon|han|tu|sau|trong|vao|la|va|hoac|sang|thanh|hoan thanh|xong|ket thuc|du kien|bat dau))\s*$/;

/** "ngày 05 tháng 9 năm 2025", "mồng 3 tháng 3", "30 tháng 6 năm 2025", "ngày 14 và 15 tháng 7", "từ ngày 5 đến ngày 10 tháng 6". */
export const dayWords: Rule = {
  hint: 'thang ',
  pattern: new RegExp(
    String.raw`((?:(?:ngay|mong)\s+){0,2})((?:\d{1,2}\s*(?:,|-|va\b|den\b|toi\b|hoac\b|\+|&)\s*(?:het\s+)?(?:(?:ngay|mong)\s+){0,2}){0,31})(\d{1,2})\s*(?:[,/-]\s*)?thang\s+(\d{1,2})(?!\d| lan)${YEAR_BEHIND}`,
    'g',
  ),
  read: (match, text) => {
    const before = text.slice(0, match.index);
    if (/[\da-z_/.]$/.test(before)) return null;
    if (match[1] === '' && !OPENER.test(before)) return null;
    const month = Number(match[4]);
    return listedAtoms(match, ITEM, (item) => ({
      kind: 'day',
      year: yearOf(item[2], item[3]),
      span: (year) => daySpan(year, month, Number(item[1])),
    }));
  },
};

/** "tháng 12, ngày 20", "tháng 12 ngày 20 năm 2025", and the English order "tháng 12 29, 2013". */
export const monthBeforeDay: Rule = {
  hint: 'thang ',
  pattern: new RegExp(
    String.raw`\bthang (\d{1,2})\s*(?:,\s*)?(?:ngay (\d{1,2})(?!\d|\s*[/.-]\s*\d)(?:\s*(?:,\s*)?(?:nam )?(${YEAR}))?|(\d{1,2}), ?(${YEAR}))`,
    'g',
  ),
  read: (match) => {
    const year = match[3] ?? match[5];
    return [
      atom(match, {
        kind: 'day',
        year: year === undefined ? null : Number(year),
        span: (of) => daySpan(of, Number(match[1]), Number(match[2] ?? match[4])),
      }),
    ];
  },
};

const MONTH_BEFORE = new RegExp(String.raw`^thang (\d{1,2})(?!\d)${YEAR_BEHIND}`);

/** "Tháng 8/2025 (trước ngày 15)", "tháng 12, chậm nhất ngày 20": the day refines the month before it. */
export const dayInMonth: Rule = {
  hint: 'ngay ',
  pattern: new RegExp(
    String.raw`\bthang \d{1,2}(?!\d)${YEAR_BEHIND}\s*[,(]\s*(?:(?:truoc|den|den het|cham nhat|han|la)\s+)*ngay (\d{1,2})(?![\d/.-]| thang)`,
    'g',
  ),
  read: (match) => {
    const month = MONTH_BEFORE.exec(match[0]);
    const day = Number(match[3]);
    const span = (year: number) => daySpan(year, Number(month?.[1]), day);
    const at = match.index + match[0].lastIndexOf('ngay ');
    return [atom(match, { kind: 'day', year: yearOf(match[1], match[2]), span, at })];
  },
};
