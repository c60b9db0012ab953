import type { Programme, Task } from '../../programme';
import { type ExcelDoor, toOfficerError } from '../door';
import { type CellArea, readSelection } from '../read';

/** The tasks the officer's selection covers: none where it touches no task. */
export interface SelectedTasks {
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly tasks: readonly Task[];
}

/**
 * Which tasks of a reading the current selection covers, over all its areas: a task whose any row is touched. Of
 * programmes side by side only those whose columns are touched. One sync; a selected chart or shape covers none.
 */
export async function selectedTasks(
  door: ExcelDoor,
  programmes: readonly Programme[],
): Promise<SelectedTasks> {
  try {
    const { sheet, areas } = await door.run(readSelection);
    return { sheet, tasks: tasksIn(programmes, sheet, areas) };
  } catch (error) {
    throw toOfficerError(error);
  }
}

/** The tasks of one sheet that areas touch, top to bottom. */
export function tasksIn(
  programmes: readonly Programme[],
  sheet: string,
  areas: readonly CellArea[],
): Task[] {
  const here = programmes.filter((programme) => programme.sheet === sheet);
  return here.flatMap((programme) => {
    const counted = areas.filter((area) => concerns(area, programme, here));
    return programme.tasks.filter(({ rows }) =>
      rows.some((row) => counted.some(({ top, bottom }) => top <= row - 1 && row - 1 <= bottom)),
    );
  });
}

/** An area beside the table still means its rows, unless another table stands in the same rows. */
function concerns(area: CellArea, programme: Programme, all: readonly Programme[]): boolean {
  const { frame } = programme;
  if (area.left <= frame.right && frame.left <= area.right) return true;
  return !all.some(
    (other) =>
      other !== programme &&
      other.frame.headerTop <= frame.bodyBottom &&
      frame.headerTop <= other.frame.bodyBottom,
  );
}
