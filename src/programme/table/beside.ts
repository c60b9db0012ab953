import type { HeaderColumn } from './header-column';
import { questionOf, roleOf } from './header-column';

/** "Số nhiệm vụ", "Số lượng", "Tổng số": what a table of figures counts. */
const COUNTS =
  /^(?:so (?:luong|nhiem vu|cong viec|viec|dau viec)|tong so|tong cong|tong|cong)(?: |$)/;
/** What only a list of tasks says of its rows. */
const LISTED = new Set(['ordinal', 'content', 'start', 'deadline', 'time', 'output', 'note']);

/**
 * Whether the captions from `columns[at]` to the next gap are those of a table of figures beside the programme
 * ("Đơn vị | Số nhiệm vụ"): one of them counts, and none says what, when or with what result.
 */
export function isFiguresBeside(columns: readonly HeaderColumn[], at: number): boolean {
  const block = columns
    .slice(at)
    .filter(({ column }, index) => column === (columns[at]?.column ?? 0) + index);
  const others = block.filter(({ folded }) => !COUNTS.test(folded));
  return others.length < block.length && !others.some(isListed);
}

function isListed(column: HeaderColumn): boolean {
  const role = roleOf(column);
  return questionOf(column) === 'timeSpan' || (role !== null && LISTED.has(role));
}
