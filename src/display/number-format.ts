import { formatDate } from './date-format';
import { tokensOf, type FormatToken } from './format-section';
import { formatDigits, formatGeneral } from './digits';
import { DAYS_1904 } from './serial';

/**
 * The displayed text of a value under a number format (ECMA-376 part 1, 18.8.31). The host's workbook is
 * Vietnamese: decimal comma, thousands point, and the short date `m/d/yyyy` (format 14) day first. `date1904`: days
 * count from 1904.
 * The library's own formatter is not used: it reads letters inside quotes as date codes.
 */
export function formatValue(
  value: string | number | boolean,
  format: string,
  date1904 = false,
): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(format === '' ? 'General' : format);
  if (typeof value === 'string') return formatText(value, sections);
  const { section, negative } = chooseSection(value, sections);
  return formatNumber(negative ? Math.abs(value) : value, section, date1904);
}

const knownSections = new Map<string, readonly string[]>();

/** The sections of a format; remembered, because thousands of cells share a few formats. */
function sectionsOf(format: string): readonly string[] {
  const known = knownSections.get(format);
  if (known) return known;
  const sections = splitSections(isShortDate(format) ? 'dd/mm/yyyy' : format);
  knownSections.set(format, sections);
  return sections;
}

/** Format 14, the only one whose look follows the reader's region; libraries write it in both ways. */
function isShortDate(format: string): boolean {
  return /^(m\/d\/yyyy|mm-dd-yy)$/i.test(format);
}

/** Cuts a format at semicolons outside quotes, brackets and escapes. */
export function splitSections(format: string): string[] {
  const sections = [''];
  for (const part of format.match(/"[^"]*"?|\\.|\[[^\]]*\]?|[\s\S]/g) ?? []) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function formatText(text: string, sections: readonly string[]): string {
  const own =
    sections[3] ?? (sections.length === 1 && sections[0]!.includes('@') ? sections[0] : '@');
  const tokens = tokensOf(own ?? '@');
  return tokens.map((token) => (token.kind === 'text' ? text : token.text)).join('');
}

/** The section for a number: by its own conditions, else positive;negative;zero. */
function chooseSection(
  value: number,
  sections: readonly string[],
): { section: string; negative: boolean } {
  const conditional = sections.find((section) => conditionOf(section) !== null);
  if (conditional !== undefined) {
    const matching = sections.find((section) => conditionOf(section)?.(value) ?? true);
    return { section: matching ?? sections[sections.length - 1]!, negative: false };
  }
  const numeric = sections.slice(0, 3);
  if (value < 0 && numeric.length > 1) return { section: numeric[1]!, negative: true };
  if (value === 0 && numeric.length > 2) return { section: numeric[2]!, negative: false };
  return { section: numeric[0]!, negative: false };
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function conditionOf(section: string): ((value: number) => boolean) | null {
  const found = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section);
  const compare = found && COMPARE[found[1]!];
  return compare ? (value) => compare(value, Number(found[2])) : null;
}

function formatNumber(value: number, section: string, date1904: boolean): string {
  const tokens = tokensOf(section);
  if (tokens.some((token) => token.kind === 'code')) {
    if (value < 0 && !date1904) return '########';
    return formatDate(date1904 ? value + DAYS_1904 : value, tokens);
  }
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  return formatTokens(value * 100 ** percents, tokens);
}

function formatTokens(value: number, tokens: readonly FormatToken[]): string {
  const digits = tokens.filter((token) => token.kind === 'digits').map((token) => token.text);
  const exponent = tokens.find((token) => token.kind === 'exponent')?.text;
  let written = false;
  const body = tokens.map((token) => {
    if (token.kind === 'general') return formatGeneral(value);
    if (token.kind === 'text') return formatGeneral(value);
    if (token.kind === 'exponent') return '';
    if (token.kind !== 'digits') return token.text;
    if (written) return '';
    written = true;
    return formatDigits(Math.abs(value), digits.join(''), exponent);
  });
  return (written && value < 0 ? '-' : '') + body.join('');
}
