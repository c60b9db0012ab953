import type { Atom } from './atom';
import type { Link } from './draft';

const RANGE =
  /^[\s,]*(?:-+|(?:-\s*)?(?:cho |keo dai )?(?:den|toi)(?: (?:het|khoang|cuoi)){0,3})\s*(?:ngay\s*)?$/;
const RANGE_BEFORE = /^[\s,]*(?:-\s*)?(?:den|toi)(?: thoi diem)? truoc(?: ngay)?\s*$/;
const LIST = /^\s*(?:,|va|,\s*va|\/|\+|&|hoac|va\/hoac)\s*(?:ngay\s*)?$/;
const ASIDE = /^\s*\([a-z ]{0,16}$/;

/**
 * How an atom hangs together with the one before it, by the text between them.
 * `text` is blanked; clocks between ("16h00") part nothing.
 */
export function linkOf(text: string, previous: Atom | undefined, atom: Atom): Link {
  if (previous === undefined) return 'none';
  const between = text.slice(previous.end, atom.at).replaceAll('@', '');
  if (RANGE.test(between)) return 'range';
  if (RANGE_BEFORE.test(between)) return 'rangeBefore';
  if (LIST.test(between) || (previous.vague && atom.vague && between.trim() === '')) return 'list';
  if (atom.kind === 'year' && previous.kind === 'year' && between.trim() === ';') return 'list';
  return ASIDE.test(between) ? 'aside' : 'none';
}
