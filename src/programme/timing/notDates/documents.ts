import type { Blank } from './blank';
import { MARK } from './marks';

const NAMES =
  'nghi quyet|quyet dinh|nghi dinh|thong tu|thong bao|ke hoach|chi thi|cong van|cong dien|de an|chuong trinh|luat|ket luan|to trinh|van ban';
/** What may follow a slash without making a document number of the figures before it. */
const UNITS = String.raw`(?:nam|thang|quy|tuan|ngay|lan|ky|i{1,3}|iv)\b`;

/**
 * Document numbers: "64/2007/NĐ-CP", "57/2022/QH15", "57-NQ/TW", "số 06", "Đề án 06", "Thông tư 05/2025".
 * Marked with "§", so that the date behind one is known as the document's own.
 */
export const documents: Blank = {
  hint: null,
  mark: MARK.document,
  pattern: new RegExp(
    [
      String.raw`\b\d{1,5}(?:/\d{4})?/(?!${UNITS})[a-z_][a-z\d_-]*(?:[/-][a-z\d_]+)*`,
      String.raw`\b\d{1,5}-[a-z_]+/[a-z_]+(?:[/-][a-z\d_]+)*`,
      String.raw`\bso\s?:?\s?\d[\w/-]*(?:\.[\w/-]+)*`,
      String.raw`\b(?:${NAMES}) \d{1,5}(?:/\d{4})?(?![\d/.-]| nam\b)`,
    ].join('|'),
    'g',
  ),
};
