/** The longest rule, and how deep its functions may stand: far inside of what Excel takes, for it works them out often. */
const LENGTH = 1_200;
const LEVELS = 30;
/** Excel's own limits on the arguments of a function and on the bytes of a formula's tokens. */
const ARGUMENTS = 255;
const BYTES = 16_384;
/** No token of a formula weighs more a letter: a cell of two letters takes seven bytes, a letter of a text two. */
const BYTES_OF_LETTER = 4;

/** Whether a formula (without "=") is one that our rules may have. */
export function fits(formula: string): boolean {
  const { levels, most } = depthOf(formula);
  return (
    formula.length + 1 < LENGTH &&
    levels < LEVELS &&
    most <= ARGUMENTS &&
    formula.length * BYTES_OF_LETTER < BYTES
  );
}

/** How deep brackets stand in a formula, and the most arguments between two. */
export function depthOf(formula: string): { levels: number; most: number } {
  const counts: number[] = [];
  let levels = 0;
  let most = 0;
  for (const sign of formula.replace(/"(?:[^"]|"")*"/g, '')) {
    if (sign === '(') counts.push(1);
    else if (sign === ',') counts.push((counts.pop() ?? 0) + 1);
    else if (sign === ')') counts.pop();
    levels = Math.max(levels, counts.length);
    most = Math.max(most, counts.at(-1) ?? 0);
  }
  return { levels, most };
}
