import {
  isArray,
  isBlock,
  NA_ERROR,
  scalarOf,
  type ArrayValue,
  type Operand,
  type Scalar,
} from './values';

/** Whether an operand stands for several values: an array, or a reference to more than one cell. */
export function isMany(operand: Operand | undefined): operand is Exclude<Operand, Scalar> {
  if (operand === undefined) return false;
  if (isArray(operand)) return true;
  return isBlock(operand) && (operand.top !== operand.bottom || operand.left !== operand.right);
}

/** Any operand as an array; a single value is an array of one. */
export function arrayOf(operand: Operand): ArrayValue {
  if (isArray(operand)) return operand;
  if (isBlock(operand)) return operand.grid();
  return { rows: 1, columns: 1, items: [operand] };
}

/** The values an operand holds; of cells only those inside the used range. */
export function itemsOf(operand: Operand | undefined): Iterable<Scalar> {
  if (operand === undefined) return [];
  if (isArray(operand)) return operand.items;
  return isBlock(operand) ? operand.cells() : [operand];
}

/**
 * Calls a function of single values place by place over arrays, as Excel does: one value, row or column goes with every
 * place of the others; where one of several rows or columns is too short, #N/A.
 */
export function broadcast(
  operands: readonly (Operand | undefined)[],
  call: (values: readonly (Scalar | undefined)[]) => Scalar,
): Operand {
  if (!operands.some(isMany))
    return call(operands.map((one) => (one === undefined ? undefined : scalarOf(one))));
  const arrays = operands.map((one) => (one === undefined ? undefined : arrayOf(one)));
  const rows = largest(arrays.map((array) => array?.rows));
  const columns = largest(arrays.map((array) => array?.columns));
  const items: Scalar[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      items.push(call(arrays.map((array) => array && itemAt(array, row, column))));
  return { rows, columns, items };
}

/** {@link broadcast} for two operands: an operator between long lists and one cell is asked for every row of a table. */
export function broadcastPair(
  left: Operand,
  right: Operand,
  call: (left: Scalar, right: Scalar) => Scalar,
): Operand {
  const many = [isMany(left), isMany(right)];
  if (!many[0] && !many[1]) return call(scalarOf(left), scalarOf(right));
  if (many[0] && many[1])
    return broadcast([left, right], ([a, b]) => call(a as Scalar, b as Scalar));
  const { rows, columns, items } = arrayOf(many[0] ? left : right);
  const one = scalarOf(many[0] ? right : left);
  const made = many[0]
    ? items.map((item) => call(item, one))
    : items.map((item) => call(one, item));
  return { rows, columns, items: made };
}

/** The value at a place (0-based) of an array that goes along with a larger one. */
export function itemAt({ rows, columns, items }: ArrayValue, row: number, column: number): Scalar {
  const r = rows === 1 ? 0 : row;
  const c = columns === 1 ? 0 : column;
  return r < rows && c < columns ? (items[r * columns + c] ?? null) : NA_ERROR;
}

function largest(sizes: readonly (number | undefined)[]): number {
  return Math.max(...sizes.map((size) => size ?? 1));
}
