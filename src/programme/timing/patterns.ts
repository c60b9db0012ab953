/** Pieces of patterns that several rules share. All read mended text (see slips). */

/** A year of four digits that a programme may name. */
export const YEAR = String.raw`(?:19|20|21)\d{2}(?!\d)`;

/** A year behind a month, quarter or day: "/2025", " năm 2025", ", năm 2025", "-2025", " (2025)". One group. */
export const OF_YEAR = String.raw`(?:(?:\s*[/.,-]\s*|\s+)(?:cua\s+)?(?:nam\s+)?|\s*\(\s*(?:nam\s+)?)(${YEAR})(?!\s*-\s*\d{4})\)?`;

/** A year of two digits, only directly behind a slash: "T6/25". One group. */
export const OF_SHORT_YEAR = String.raw`/([2-6]\d)(?![\d/])`;

/** The year behind something, long or short, if any. Two groups. */
export const YEAR_BEHIND = String.raw`(?:${OF_YEAR}|${OF_SHORT_YEAR})?`;

/** What stands between the members of a list or the ends of a range. */
export const BETWEEN = String.raw`\s*(?:,\s*va\b|,|-|\+|&|va\b|den\b|toi\b|hoac\b)\s*(?:het\s+)?`;

/** A numeral of a quarter: Roman or Arabic. */
export const QUARTER = String.raw`iv|v?i{1,3}|v|\d{1,2}`;

/** "theo" as in "theo kế hoạch", not as in "tiếp theo", "kèm theo", "theo dõi". */
export const ACCORDING_TO = String.raw`(?:^|[^a-z_\s]\s*|(?:^|[^a-z_])(?!(?:tiep|kem) )[a-z_]+ )theo(?! _?doi\b)\b`;

/** Gatherings whose day a programme does not know. */
export const EVENT = 'ky hop|phien hop|dai hoi|hoi nghi|cuoc hop';

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

/** The number of a quarter's numeral: "iii" and "03" are 3. */
export function quarterNumber(numeral: string): number {
  const roman = ROMANS.indexOf(numeral);
  return roman > 0 ? roman : Number(numeral);
}

/** The year two optional groups hold: the long form, else 20 and the short form; null where neither matched. */
export function yearOf(long: string | undefined, short: string | undefined): number | null {
  if (long !== undefined) return Number(long);
  return short === undefined ? null : 2000 + Number(short);
}
