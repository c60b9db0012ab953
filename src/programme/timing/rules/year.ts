import type { Rule } from '../atom';
import { atom, listedAtoms, monthsSpan } from '../atom';
import { MARK_CLASS } from '../notDates/marks';
import { BETWEEN, YEAR } from '../patterns';

const ITEM = new RegExp(
  String.raw`(?:(?:nam|tai chinh|ngan sach|ke hoach|giai doan|gd|nhiem ky|tu)\s+){0,4}(?:\b(${YEAR})|-(\d{2})(?!\d))`,
  'g',
);
/** A bare year counts only where nothing else can be meant. */
const OPENER =
  /(?:^|[,;:(#]|(?:^|[^\d\s])\s*-|\b(?:trong|den|toi|het|truoc|tu|sau|hoan thanh|thuc hien|du kien|nhat|han|va|sang|thanh|vao|ket thuc|bat dau|la|cuoi))\s*$/;
const CLOSER = new RegExp(
  String.raw`^\s*(?:$|/(?=#)|[.,;:()#${MARK_CLASS}-]|(?:va|den|tro|hoac|tiep|hang|nhung|cac)\b)`,
);

/** "Năm 2023", "2025", "Giai đoạn 2021-2025", "Năm 2024-2025", "2025, 2026", "2025-26". */
export const year: Rule = {
  hint: null,
  pattern: new RegExp(
    String.raw`((?:\b(?:nam(?: tai chinh| ngan sach| ke hoach)?|giai doan|gd|nhiem ky)\s+(?:tu\s+)?){0,3})(?:\b${YEAR})(?:(?:${BETWEEN}|/)(?:nam\s+)?${YEAR}|-\d{2}(?!\d))*`,
    'g',
  ),
  read: (match, text) => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (match[1] === '' && !(OPENER.test(before) && CLOSER.test(after))) return null;
    return listedAtoms(match, ITEM, (item) => ({
      kind: 'year',
      year: item[1] === undefined ? 2000 + Number(item[2]) : Number(item[1]),
      span: (of) => monthsSpan(of, 1, 12),
    }));
  },
};

/** "Trong năm", "cả năm", "hết năm", "năm nay": the programme's own year. */
export const thisYear: Rule = {
  hint: 'nam',
  pattern:
    /\bnam(?: nay)?(?![a-z\d_])(?! ?\d| (?:hoc|sau|toi|truoc|ngay|thang|quy|tuan|tiep|nguoi|don|lan|xa|nhiem))/g,
  read: (match, text) => {
    const before = text.slice(0, match.index);
    if (before.endsWith('# ')) return null; // "tháng 8 năm nay"
    if (match[0] === 'nam' && !/\b(?:trong|ca|suot|het|den|toi|cua) $/.test(before)) return null;
    return [atom(match, { kind: 'year', year: null, span: (of) => monthsSpan(of, 1, 12) })];
  },
};
