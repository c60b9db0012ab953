import type { Day, Programme, SheetSnapshot, Task } from '../programme';
import { cellKey, valueAt } from '../programme';
import type { Slip } from '../report/slips/slips';
import type { NewColumn } from './plan-rows';
import { answerDay, SLIP } from './slips';

/** A slip's sheet: lines above, the programme's own columns with the answers behind them, the hidden key last. */
export interface SlipSheet {
  readonly name: string;
  readonly sheet: string;
  readonly lines: readonly string[];
  readonly columns: readonly NewColumn[];
  /** Each as long as `columns`, and three answers and the key more. */
  readonly rows: readonly (readonly string[])[];
}

/** A slip as the rows of its sheet. `keys` are the programme's (slipKeys), `snapshot` its sheet as it stands. */
export function slipSheet(
  programme: Programme,
  slip: Slip,
  keys: ReadonlyMap<Task, string>,
  snapshot: SheetSnapshot,
  asOf: Day,
): SlipSheet {
  const name = slip.name ?? SLIP.nobody;
  const captions = [...(programme.frame.captions ?? [])].sort((a, b) => a.column - b.column);
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return {
    name,
    // Signs that no sheet's name may hold.
    sheet: SLIP.sheet.replace(
      '{name}',
      name
        .replace(/[\\/?*[\]:']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    lines: [
      SLIP.title.replace('{name}', name),
      SLIP.programme.replace('{title}', plain(programme.title)),
      SLIP.asOf
        .replace('{day}', answerDay(asOf))
        .replace('{tasks}', String(slip.tasks.length))
        .replace('{overdue}', String(slip.overdue))
        .replace('{dueSoon}', String(slip.dueSoon)),
      SLIP.how,
    ],
    columns: captions.map(({ caption, role }) => ({ caption: plain(caption), role })),
    rows: slip.tasks.map((task) => [
      ...captions.map(({ column }) => cellOf(task, column, snapshot)),
      ...SLIP.answers.map(() => ''),
      keys.get(task) ?? '',
    ]),
  };
}

/** A task's whole text in a column: as read where a role reads it, as shown elsewhere. */
function cellOf(task: Task, column: number, snapshot: SheetSnapshot): string {
  const own = Object.values(task.cells).find((cell) => cell.column === column);
  if (own !== undefined) return own.text;
  const row = task.row - 1;
  const shown = snapshot.texts.get(cellKey(row, column));
  return (shown ?? String(valueAt(snapshot, row, column))).trim();
}
