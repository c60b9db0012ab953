import { findTimes, type TimeMention } from './time-mentions';
import { says, wholeWords, type RemarkText } from './words';

/**
 * "Chuyển (nhiệm vụ) sang (thực hiện) …": to another year the task is dropped, to a month or a quarter its deadline
 * moves; what is handed to another office is neither. A pattern's source, for whole words.
 */
export const TRANSFER =
  'chuyển (?:(?:tiếp|nhiệm vụ|nội dung|công việc|việc) )*(?:sang|qua|đến)(?: (?:thực hiện|triển khai|tiếp tục))*(?: (?:trong|vào))?';

/** "Theo Công văn số 12 ngày 05/9/2025": the day of a document, not of the transfer. */
const REFERS = wholeWords('theo|tại|căn cứ|số');

/** The first month, quarter or day behind a place of a remark that is not a document's; null where there is none. */
export function finerTimeBehind(remark: RemarkText, place: number): TimeMention | null {
  const found = findTimes(remark).find(
    (time) =>
      time.start > place &&
      time.grain !== 'year' &&
      !says(REFERS, remark, remark.folded.slice(place, time.start)),
  );
  return found ?? null;
}
