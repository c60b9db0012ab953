import { markerOf } from './marker';
import { isDetail } from './details';
import { isNamedLine } from './head-words';
import type { PlanBlock, PlanLine } from './types';

const CLOSED = /[.;:!?…][”"’')]*$|\.\/\.?$/u;
const STARTS_LOWER = /^[\p{Ll}(]/u;
/** A line that fills most of the page's width is cut by it; a shorter one without a closing mark is a heading. */
const FULL_LINE = 90;

/** Joins what a page break cut: no closing mark above, and below a line that begins without number or bullet. */
export function joinCutLines(blocks: readonly PlanBlock[]): PlanBlock[] {
  const joined: PlanBlock[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (block.kind === 'line' && above?.kind === 'line' && isCut(above, block))
      joined[joined.length - 1] = { ...above, text: `${above.text} ${block.text}` };
    else joined.push(block);
  }
  return joined;
}

function isCut(above: PlanLine, below: PlanLine): boolean {
  if (CLOSED.test(above.text) || markerOf(below.text) !== null) return false;
  if (isDetail(below.text) || isNamedLine(above.text) || isNamedLine(below.text)) return false;
  if (below.bold === true || isUpper(below.text) || isUpper(above.text)) return false;
  if (STARTS_LOWER.test(below.text)) return !/^\(/u.test(below.text) || !above.text.endsWith(')');
  return above.text.length >= FULL_LINE && markerOf(above.text) !== null;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}
