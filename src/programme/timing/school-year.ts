/** "tháng 9 năm học 2025-2026", "5/9, năm học 2025-2026": a month without a year of its own in a school year. */
const IN_SCHOOL_YEAR =
  /((?:thang |\d[/.-])(\d{1,2}))(?![\d/.-])\s*(?:[,(]\s*)?(?:cua )?(?:nam|nien) hoc (20\d{2})\s?-\s?(20\d{2})(?!\d)/g;

/**
 * Months 8 to 12 of a school year lie in its first year, 1 to 7 in its second: "thang 3 nam hoc 2025-2026" is
 * "thang 3/2026". In and out: mended text; a school year with no month beside it stays.
 */
export function settleSchoolYear(text: string): string {
  return text.replace(
    IN_SCHOOL_YEAR,
    (_all, date: string, month: string, first: string, last: string) =>
      `${date}/${Number(month) >= 8 ? first : last}`,
  );
}
