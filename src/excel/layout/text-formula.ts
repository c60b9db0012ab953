/** Excel refuses a string literal of more than 255 characters inside a formula. */
const LITERAL_LIMIT = 255;

/** A text as string literals of a formula, joined by & where it is too long for one. */
export function literal(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LITERAL_LIMIT)
    pieces.push(`"${text.slice(at, at + LITERAL_LIMIT).replaceAll('"', '""')}"`);
  return pieces.length === 0 ? '""' : pieces.join('&');
}

/** A count as a sentence prints it: two digits at least ("01"). */
export function paddedFormula(number: string): string {
  return `TEXT(${number},"00")`;
}

/**
 * A share as a sentence prints it ("57,1%"). FIXED writes the separator of the reader's own Excel, so a point
 * is made a comma afterwards; TEXT with "0,0%" would mean something else in an English Excel.
 */
export function percentFormula(ratio: string): string {
  return `SUBSTITUTE(FIXED(100*(${ratio}),1,TRUE),".",",")&"%"`;
}
