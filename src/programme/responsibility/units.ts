import { openingOf } from './openers';
import type { Opening } from './openers';

const BULLET_AT_START = /^(?:[-–—+•*·▪●o]\s+|[-–—+•*·▪●]|\d{1,2}[.)]\s+)+/;
/** Stray signs around a name; trimmed by hand, for a pattern bound to the end would begin anew at every sign. */
const BEFORE = ' \t\n,;:.–—-';
const BEHIND = `${BEFORE}+•*/`;
/** More of a name is not looked at to tell how it begins or ends. */
const ENOUGH = 200;
/** What officers write where nobody is named yet. */
const PLACEHOLDER =
  /^(?:[-–—_.…?/x*]*|chưa (?:có|phân công|giao|xác định|rõ|bố trí|phân)(?: .*)?|không(?: có)?|n\/a|đang (?:phân công|xác định)|(?:theo|sẽ|giao|phân công) (?:sự )?(?:phân công|sau|giao sau|phân công sau)(?: .{0,40})?|xem (?:phụ lục|danh sách|bảng|ghi chú)(?: .{0,30})?|[-–\s]*n\.?t\.?[-–\s]*|như (?:trên|mục trên)|["”“'’]{1,2})$/iu;
const OPEN_ENDED = /(?:[,(-]|\s(?:và|của|với|các|về))$/iu;
const GIVEN_NAME = /^\p{Lu}\p{Ll}{1,6}$/u;
const STARTS_LOWER = /^\p{Ll}/u;

/**
 * The units named in one item (no labels in it): parted at lines and `;`, at a comma only where both
 * sides begin like whole units, never at "và" (src/README §3). Placeholders ("…", "Chưa phân công") give none.
 */
export function unitsOf(text: string): string[] {
  const pieces = joinWrappedLines(text).flatMap((line) => splitOutsideBrackets(line, ';'));
  const units = pieces.flatMap(splitAtCommas).map(cleanName).map(withoutAddress);
  return units.filter((unit) => !PLACEHOLDER.test(unit));
}

/** "Các đồng chí: Nguyễn Văn An, …" addresses all that follow, not the first of them. */
function withoutAddress(name: string): string {
  return name.replace(/^các\s+(?:đồng chí|đ\/c|đ\.c)[\s:.]+(?=\p{Lu})/iu, '');
}

/** Lines of a cell, where a line that only carries on the one above is joined to it. */
function joinWrappedLines(text: string): string[] {
  const lines: string[][] = [];
  let depth = 0;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const above = lines.at(-1);
    if (line === '') continue;
    if (above !== undefined && carriesOn(above.at(-1) ?? '', depth, line)) above.push(line);
    else {
      lines.push([line]);
      depth = 0;
    }
    depth += depthOf(line);
  }
  return lines.map((parts) => parts.join(' '));
}

/** Whether a line carries on the one above, in which so many brackets stand open. */
function carriesOn(above: string, depth: number, line: string): boolean {
  if (line.startsWith('(')) return true;
  if (above.endsWith(';')) return false;
  if (OPEN_ENDED.test(above.slice(-ENOUGH)) || depth > 0) return true;
  return STARTS_LOWER.test(line) && openingOf(line.slice(0, ENOUGH)) === 'none';
}

function depthOf(text: string): number {
  return text.split('(').length - text.split(')').length;
}

/** Splits at a character, but not inside brackets. */
function splitOutsideBrackets(text: string, separator: string): string[] {
  if (!text.includes(separator)) return [text];
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === separator && depth <= 0) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

function splitAtCommas(text: string): string[] {
  const [first = '', ...rest] = splitOutsideBrackets(text, ',');
  const units = [first];
  let left = cleanName(first.slice(0, ENOUGH));
  for (const piece of rest) {
    const right = cleanName(piece.slice(0, ENOUGH));
    const isNext = units.length > 1 && GIVEN_NAME.test(left);
    if (partsUnits(isNext ? 'person' : openingOf(left), right)) {
      units.push(piece);
      left = right;
    } else {
      units[units.length - 1] += `,${piece}`;
      if (left.length < ENOUGH) left = `${left}, ${right}`;
    }
  }
  return units;
}

/** Whether a comma behind what begins so parts two units: "Nguyễn Văn An, Phó Chủ tịch" is one person. */
function partsUnits(before: Opening, right: string): boolean {
  const after = openingOf(right);
  // "Đ/c Hà, Lan": behind somebody addressed a name of one word is a person's.
  if (before === 'person' && after === 'none') return GIVEN_NAME.test(right);
  if (before === 'none' || after === 'none') return false;
  if (after === 'short') return before === 'short' || (before === 'unit' && right.length > 2);
  if (after === 'person') return before === 'person';
  if (after === 'title') return before !== 'person';
  return true;
}

/** A name without bullets and stray punctuation around it. */
export function cleanName(text: string): string {
  return withoutEdges(text.trim().replace(BULLET_AT_START, '')).replace(/\s+/g, ' ').trim();
}

function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BEFORE.includes(text.charAt(start))) start += 1;
  while (end > start && BEHIND.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
