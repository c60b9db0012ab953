import { openingOf } from './openers';

const BULLET_AT_START = /^(?:[-–—+•*·▪●o]\s+|[-–—+•*·▪●]|\d{1,2}[.)]\s+)+/;
const EDGES = /^[\s,;:.–—-]+|[\s,;:.+•*/–—-]+$/g;
/** What officers write where nobody is named yet. */
const PLACEHOLDER =
  /^(?:[-–—_.…?/x*]*|chưa (?:có|phân công|giao|xác định|rõ|bố trí|phân)(?: .*)?|không(?: có)?|n\/a|đang (?:phân công|xác định))$/iu;
const OPEN_ENDED = /(?:[,(-]|\s(?:và|của|với|các|về))$/iu;
const STARTS_LOWER = /^\p{Ll}/u;

/**
 * The units named in one item (no labels in it): parted at lines and `;`, at a comma only where both
 * sides begin like whole units, never at "và" (src/README §3). Placeholders ("…", "Chưa phân công") give none.
 */
export function unitsOf(text: string): string[] {
  const pieces = joinWrappedLines(text).flatMap((line) => splitOutsideBrackets(line, ';'));
  const units = pieces.flatMap(splitAtCommas).map(cleanName);
  return units.filter((unit) => !PLACEHOLDER.test(unit));
}

/** Lines of a cell, where a line that only carries on the one above is joined to it. */
function joinWrappedLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const above = lines.at(-1);
    if (line === '') continue;
    if (above !== undefined && carriesOn(above, line)) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function carriesOn(above: string, line: string): boolean {
  if (line.startsWith('(')) return true;
  if (above.endsWith(';')) return false;
  if (OPEN_ENDED.test(above) || depthOf(above) > 0) return true;
  return STARTS_LOWER.test(line) && openingOf(line) === 'none';
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
  for (const piece of rest) {
    const left = units.at(-1) ?? '';
    if (partsUnits(cleanName(left), cleanName(piece))) units.push(piece);
    else units[units.length - 1] = `${left},${piece}`;
  }
  return units;
}

/** Whether a comma between these two parts two units: "Nguyễn Văn An, Phó Chủ tịch" is one person. */
function partsUnits(left: string, right: string): boolean {
  const before = openingOf(left);
  const after = openingOf(right);
  if (before === 'none' || after === 'none') return false;
  if (after === 'person') return before === 'person';
  if (after === 'title') return before !== 'person';
  return true;
}

/** A name without bullets and stray punctuation around it. */
export function cleanName(text: string): string {
  return text.trim().replace(BULLET_AT_START, '').replace(EDGES, '').replace(/\s+/g, ' ').trim();
}
