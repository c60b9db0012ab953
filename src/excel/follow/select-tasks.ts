import { columnLetters, type Programme, type Task } from '../../programme';
import { type ExcelDoor, onSheet } from '../door';

/** Excel takes no address longer than this, and an address of several areas cannot be given in pieces. */
const LONGEST_ADDRESS = 8_192;

/** Rows of a sheet, 1-based and inclusive. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * Brings the rows of tasks to the front and selects them, from the table's first column to its last. Several areas
 * can be selected from ExcelApi 1.18 on (RangeAreas.select, which office.js has only since then); below it, and where
 * their address would be too long, the first area alone is. Answers the tasks whose rows are selected. One sync.
 */
export async function selectTasks(
  door: ExcelDoor,
  { sheet, frame }: Programme,
  tasks: readonly Task[],
): Promise<readonly Task[]> {
  const areas = joinedRows(tasks);
  const [top] = areas;
  if (!top) return [];
  const [left, right] = [columnLetters(frame.left), columnLetters(frame.right)];
  const addresses = areas.map(({ first, last }) => `${left}${first}:${right}${last}`);
  const whole = addresses.join(',');
  let all = areas.length === 1;
  await onSheet(door, sheet, (worksheet) => {
    worksheet.activate();
    all ||= door.support.has('1.18') && selectAreas(worksheet, whole);
    if (!all || areas.length === 1) worksheet.getRange(addresses[0]).select();
  });
  return all ? tasks : tasks.filter(({ rows }) => isIn(top, rows[0] ?? 0));
}

/** Selects several areas at once; false where that cannot be. */
function selectAreas(worksheet: Excel.Worksheet, address: string): boolean {
  if (address.length > LONGEST_ADDRESS) return false;
  const areas = worksheet.getRanges(address);
  if (!('select' in areas)) return false;
  areas.select();
  return true;
}

/** The rows of tasks from top to bottom, neighbours joined. */
function joinedRows(tasks: readonly Task[]): readonly Rows[] {
  const all = [...new Set(tasks.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
  const joined: Rows[] = [];
  for (const row of all) {
    const open = joined.at(-1);
    if (open?.last === row - 1) joined[joined.length - 1] = { first: open.first, last: row };
    else joined.push({ first: row, last: row });
  }
  return joined;
}

function isIn({ first, last }: Rows, row: number): boolean {
  return first <= row && row <= last;
}
