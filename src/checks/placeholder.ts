import { foldKeepingMarks } from '../programme/text/normalise';

const DOTS_AND_DASHES = /^[\s\-–—_.…·*?/]*$/u;
const NOT_YET =
  /^(?:chưa|đang chờ|chờ)(?: (?:được|có|xác định|rõ|phân công|phân|giao|bố trí|chỉ định|đơn vị|cơ quan|người|chủ trì|phụ trách|thực hiện|chỉ đạo))*[.…]*$/u;

/** Whether a cell says that nobody or nothing stands there: empty, "-", "…", "Chưa phân công". */
export function isPlaceholder(text: string): boolean {
  return DOTS_AND_DASHES.test(text) || (text.length < 60 && NOT_YET.test(foldKeepingMarks(text)));
}
