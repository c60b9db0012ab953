import type { RawSection } from './raw-task';

/** What numbers a heading: headings of one kind stand side by side, of another above or below each other. */
type Kind = 'roman' | 'letter' | 'figure' | 'none';

const ROMAN = /^[IVXL]+$/;
/** "C" and "D" are numerals of Rome too, but offices write them behind "A" and "B". */
const LETTER = /^[A-ZĐ]$/u;

/**
 * The headings each heading stands under, nearest first: "I. Công tác tổ chức" under "A. Sở Nội vụ". A heading closes
 * those of its own kind and all that came since.
 */
export function headingsAbove(
  sections: readonly RawSection[],
): ReadonlyMap<RawSection, readonly RawSection[]> {
  const above = new Map<RawSection, readonly RawSection[]>();
  let open: { kind: Kind; section: RawSection }[] = [];
  for (const section of sections) {
    const kind = kindOf(section.numeral, open.at(-1)?.kind);
    const same = open.findIndex((each) => each.kind === kind);
    if (same >= 0) open = open.slice(0, same);
    above.set(section, open.map((each) => each.section).reverse());
    open = [...open, { kind, section }];
  }
  return above;
}

/** "I" behind "H" would be a letter; offices have no nine parts above their sections. */
function kindOf(numeral: string, before: Kind | undefined): Kind {
  if (numeral === '') return 'none';
  if (LETTER.test(numeral) && !ROMAN.test(numeral)) return 'letter';
  if (ROMAN.test(numeral)) return 'roman';
  return /^\d/.test(numeral) ? `figure` : (before ?? 'letter');
}
