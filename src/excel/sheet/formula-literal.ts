/** Excel refuses a string literal of more than 255 characters inside a formula. */
const LITERAL_LIMIT = 255;

/** A text as string literals of a formula, joined by & where it is too long for one. */
export function literal(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LITERAL_LIMIT)
    pieces.push(`"${text.slice(at, at + LITERAL_LIMIT).replaceAll('"', '""')}"`);
  return pieces.length === 0 ? '""' : pieces.join('&');
}
