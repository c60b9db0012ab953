import { invalidArgument } from '../errors';
import { splitSections } from '../../display';

/** Excel takes no longer format codes, and no more sections. */
const LONGEST = 255;
const MOST_SECTIONS = 4;

/** What a section is made of: quoted, escaped and padding characters, brackets, words, codes, other characters. */
const PART =
  /"[^"]*"?|[\\_*][\s\S]?|\[[^\]]*\]?|General|AM\/PM|A\/P|E[+-]|y+|m+|d+|h+|s+|b+|e+|g+|\p{L}+|[\s\S]/giu;
const BRACKET =
  /^\[(?:h+|m+|s+|(?:black|blue|cyan|green|magenta|red|white|yellow)|color ?\d{1,2}|(?:<=|>=|<>|<|>|=)-?[\d.]+|\$[^\]]*|dbnum\d|eng)\]$/i;
const DATE = /^(?:y+|m+|d+|h+|s+|b+|e+|g+)$/i;
const WORD = /^(?:General|AM\/PM|A\/P|E[+-])$/i;

/** Throws InvalidArgument for a number format that Excel would not take. */
export function checkFormat(format: string): void {
  const why = problemOf(format);
  if (why) throw invalidArgument(`Excel cannot use the number format "${format}": ${why}.`);
}

function problemOf(format: string): string | null {
  if (format.length > LONGEST) return `it has more than ${LONGEST} characters`;
  const sections = splitSections(format);
  if (sections.length > MOST_SECTIONS) return `it has more than ${MOST_SECTIONS} sections`;
  for (const section of sections) {
    const why = sectionProblem(section);
    if (why) return why;
  }
  return null;
}

function sectionProblem(section: string): string | null {
  const parts = section.match(PART) ?? [];
  const broken = parts.find(isBroken);
  if (broken !== undefined) return `"${broken}" cannot stand in it`;
  const dates = parts.filter((part) => DATE.test(part));
  const places = parts.filter((part) => /^[0#?]$/.test(part)).length;
  // Seconds may have decimal places; other digits beside a date mean nothing.
  if (dates.length > 0 && places > 0 && !/s\.0+|\[s+\]\.?0*/i.test(section)) {
    return 'it mixes digits with a date';
  }
  return null;
}

function isBroken(part: string): boolean {
  if (part.startsWith('"')) return part.length < 2 || !part.endsWith('"');
  if (/^[\\_*]/.test(part)) return part.length < 2;
  if (part.startsWith('[')) return !BRACKET.test(part);
  return /^\p{L}+$/u.test(part) && !DATE.test(part) && !WORD.test(part);
}
