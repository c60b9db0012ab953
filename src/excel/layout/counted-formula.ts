import {
  COUNTED_WORDS,
  OVERDUE_BEGINNINGS,
  STATUS_WORDS_TABLE,
  type TablePlaces,
} from '../../report';
import { OTHER_ROW, STATUS_WORDS } from '../../strings/report-tables';
import { literal } from '../sheet/formula-literal';

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
