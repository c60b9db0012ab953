const BRACKETED = /^\(?\s*-?(\d{1,2})(?:\s*\))?(?:\s*=.*)?$/;
const LETTER = /^\(?\s*([A-D])\s*\)?$/;

/**
 * Whether a row numbers the columns: "(1) (2) (3)", "1 2 3" or "A B 1 2 3". Typing "(2)" into Excel gives
 * the number -2, so a sign is passed over. Empty cells are allowed, three cells at least must count up by one.
 */
export function isNumberRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 3 || filled.some((cell) => cell.length > 12)) return false;
  const letters = filled.filter((cell) => LETTER.test(cell));
  const numbers = filled.slice(letters.length);
  return (
    countUp(letters.map(letterValue)) && numbers.length > 0 && countUp(numbers.map(numberValue))
  );
}

function letterValue(cell: string): number {
  return cell.replace(/\W/g, '').charCodeAt(0) - 64;
}

function numberValue(cell: string): number {
  return Number(BRACKETED.exec(cell)?.[1] ?? NaN);
}

/** Whether the values are 1, 2, 3 …; a gap of one column is a merged caption. */
function countUp(values: readonly number[]): boolean {
  return values.every((value, index) => {
    const before = index === 0 ? 0 : (values[index - 1] ?? NaN);
    return value > before && value - before <= (index === 0 ? 1 : 2);
  });
}
