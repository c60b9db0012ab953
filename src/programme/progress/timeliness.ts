import type { Timeliness } from '../types';
import { suited, wholeWords, type RemarkText } from './words';

/** "(đúng hạn)", "trước hạn 5 ngày", "sớm": done in time, by the officer's own words. */
const IN_TIME = wholeWords(
  '(?:(?<!không )(?<!chưa )đúng|trước) (?:thời )?(?:hạn|tiến độ|kế hoạch|thời gian)|vượt (?:tiến độ|thời gian)|(?<=thành |tất |xong )sớm|sớm (?:hơn|so với|kế hoạch|hạn|trước|\\d+ ngày)',
);
/** "Quá hạn 03 ngày", "muộn", "chậm 2 ngày"; with the number of days where it is said. */
const LATE = wholeWords(
  '(?<!không )(?<!chưa )(?:(?:quá|sau) (?:thời )?hạn|trễ|chậm(?! nhất)|muộn(?! nhất))(?: (?:thời )?hạn| tiến độ| so với kế hoạch)*(?: (\\d{1,3}) ngày)?|(?:không|chưa) (?:đúng|kịp) (?:thời )?(?:hạn|tiến độ)',
);

/** What a remark of a deed says of its deadline, whatever the days in it; null where it says nothing. */
export function timelinessOf(remark: RemarkText): Timeliness | null {
  const late = suited(LATE, remark).exec(remark.folded);
  if (late !== null) return { kind: 'late', days: late[1] === undefined ? null : Number(late[1]) };
  return suited(IN_TIME, remark).test(remark.folded) ? { kind: 'onTime', days: null } : null;
}
