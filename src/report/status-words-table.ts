import { STATUS_WORDS } from '../strings/report-tables';
import type { Column, Table } from './model';
import { COUNTED_WORDS } from './status-words';

/** What the formulas of the column "Trạng thái được tính" call the words they look up. */
export const STATUS_WORDS_TABLE = 'statusWords';

/**
 * Every word of the status column, and below it the word it counts as. One row beside the head of annex I, so that
 * deleting a task's row takes no word away.
 */
export function statusWordsTable(): Table {
  const columns = COUNTED_WORDS.map(([word], at): Column => ({
    id: `word${at + 1}`,
    caption: word,
    align: 'center',
    width: 14,
  }));
  const cells = COUNTED_WORDS.map(([, status]) => STATUS_WORDS[status]);
  return { id: STATUS_WORDS_TABLE, columns, rows: [{ kind: 'item', cells }] };
}
