import type { Rule } from '../atom';
import { atom, monthsSpan } from '../atom';
import { OF_YEAR, YEAR } from '../patterns';

/** "nửa đầu năm 2025", "nửa cuối năm", "nửa năm đầu", "nửa cuối 2025"; "quý đầu năm", "quý cuối năm". */
export const halves: Rule = {
  hint: ' nam',
  pattern: new RegExp(
    String.raw`\b(nua|quy) (dau|cuoi)(?: cua)? nam(?: nay)?\b(?! hoc)(?:${OF_YEAR})?|\bnua nam (dau|cuoi|sau)\b(?:${OF_YEAR})?`,
    'g',
  ),
  read: (match) => {
    const quarter = match[1] === 'quy';
    const last = (match[2] ?? match[4]) !== 'dau';
    const year = match[3] ?? match[5];
    const months = quarter ? 3 : 6;
    return [
      atom(match, {
        kind: quarter ? 'quarter' : 'half',
        year: year === undefined ? null : Number(year),
        closing: last,
        span: (of) => (last ? monthsSpan(of, 13 - months, 12) : monthsSpan(of, 1, months)),
      }),
    ];
  },
};

/** "nửa đầu 2025", "nửa cuối 2025". */
export const halvesOfBareYear: Rule = {
  hint: 'nua ',
  pattern: new RegExp(String.raw`\bnua (dau|cuoi) (${YEAR})`, 'g'),
  read: (match) => {
    const last = match[1] === 'cuoi';
    return [
      atom(match, {
        kind: 'half',
        year: Number(match[2]),
        closing: last,
        span: (of) => (last ? monthsSpan(of, 7, 12) : monthsSpan(of, 1, 6)),
      }),
    ];
  },
};
