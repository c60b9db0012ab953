import { childNodes, NODE, type Ast } from './ast';

/** What the tokens of a formula's parts weigh in Excel's own form, in bytes ([MS-XLSB] 2.5.97). */
const SIZES: Readonly<Record<number, number>> = {
  [NODE.boolean]: 2,
  [NODE.error]: 2,
  [NODE.cell]: 7,
  [NODE.range]: 13,
  [NODE.binary]: 1,
  [NODE.unary]: 1,
  [NODE.call]: 4,
  [NODE.array]: 15,
  [NODE.percent]: 1,
  [NODE.name]: 5,
  [NODE.columns]: 13,
  [NODE.rows]: 13,
  [NODE.structured]: 18,
  [NODE.missing]: 1,
  [NODE.union]: 1,
};
/** Parts of a reference that names its sheet weigh two bytes more. */
const SHEET = 2;
const LARGEST_SHORT = 65_535;

/**
 * The bytes a formula's tokens take; brackets, which the parser does not keep, are not counted. The values of an array
 * constant stand behind the tokens and are not counted either.
 */
export function tokenBytes(ast: Ast): number {
  const open = [ast];
  let bytes = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    bytes += ownBytes(node);
    const { type } = node as { type: number };
    if (type !== NODE.array && type !== NODE.range) open.push(...childNodes(node));
  }
  return bytes;
}

function ownBytes(ast: Ast): number {
  const { type, value, sheet } = ast as { type: number; value?: unknown; sheet?: string };
  if (type === NODE.string) return 3 + 2 * String(value).length;
  if (type === NODE.number)
    return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST_SHORT ? 3 : 9;
  return (SIZES[type] ?? 1) + (sheet === undefined ? 0 : SHEET);
}
