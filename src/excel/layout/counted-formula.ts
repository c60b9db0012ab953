import {
  COUNTED_WORDS,
  OVERDUE_BEGINNINGS,
  STATUS_WORDS_TABLE,
  type TablePlaces,
} from '../../report';
import { OTHER_ROW, STATUS_WORDS } from '../../strings/report-tables';

/** Excel refuses a string literal of more than 255 characters inside a formula. */
const LITERAL_LIMIT = 255;

/**
 * What a status cell counts as: a word of the list beside the sheet's head, else how an overdue status begins, else
 * "Khác"; nothing for an empty cell. Null where the list was left out.
 *
 * @param cell the address of the status cell
 */
export function countedFormula(cell: string, places: TablePlaces): string | null {
  const list = listAddress(places);
  if (list === null) return null;
  const begins = OVERDUE_BEGINNINGS.map(
    (words) => `LEFT(${cell},${words.length})=${literal(words)}`,
  );
  const otherwise = `IF(OR(${begins.join(',')}),${literal(STATUS_WORDS.overdue)},IF(${cell}="","",${literal(OTHER_ROW)}))`;
  return `=IFERROR(HLOOKUP(TRIM(${cell}),${list},2,FALSE),${otherwise})`;
}

/** The words and, below each, what it counts as: both rows of the table beside the head. */
function listAddress(places: TablePlaces): string | null {
  const first = places.cell(STATUS_WORDS_TABLE, -1, 'word1');
  const last = places.cell(STATUS_WORDS_TABLE, 0, `word${COUNTED_WORDS.length}`);
  return first === null || last === null ? null : `${first}:${last}`;
}

/** A text as string literals of a formula, joined by & where it is too long for one. */
export function literal(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LITERAL_LIMIT)
    pieces.push(`"${text.slice(at, at + LITERAL_LIMIT).replaceAll('"', '""')}"`);
  return pieces.length === 0 ? '""' : pieces.join('&');
}
