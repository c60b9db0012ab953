import { foldKeepingMarks } from '../programme/text/normalise';

const DOTS_AND_DASHES = /^[\s\-–—_.…·*?/]*$/u;
const NOT_YET =
  /^(?:chưa|đang chờ|chờ)(?: (?:được|có|xác định|rõ|phân công|phân|giao|bố trí|chỉ định|đơn vị|cơ quan|người|chủ trì|phụ trách|thực hiện|chỉ đạo))*[.…]*$/u;
/** Most cells are names: only what begins like a placeholder is looked at closely. */
const MAY_BE = /^\s*[cđ]/iu;

/** Whether a cell says that nobody or nothing stands there: empty, "-", "…", "Chưa phân công". */
export function isPlaceholder(text: string): boolean {
  if (DOTS_AND_DASHES.test(text)) return true;
  return text.length < 60 && MAY_BE.test(text) && NOT_YET.test(foldKeepingMarks(text));
}
