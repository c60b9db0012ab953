/** "1", "01", "1.", "1.1", "1)", "I.1", "NV01", "3a", "b)": what numbers a task. */
const ORDINAL =
  /^\(?(?:\d{1,5}(?:[.,]\d{1,3})*|[IVXL]{1,6}(?:[.-]\d{1,3})+|\p{Lu}\p{L}{0,2}[.-]?\d{1,4}(?:\.\d{1,3})*|\d{1,4}\p{L}|\p{Ll})[.)/:]?$/u;
/** A bullet in the ordinal column stands for no number. */
const BULLET = /^[-–—+*•·]+$/;
const LEADING_ONE = /^\(?(?:[IVXL]+[.-])?0*1(?:[.,]0)?[.)/:]?$/;

/** Whether a text of the ordinal column numbers a task. Section numerals ("II", "A.") do not. */
export function isOrdinal(text: string): boolean {
  return text !== '' && text.length <= 14 && ORDINAL.test(text);
}

/** The ordinal as far as it says anything: bullets say nothing. */
export function ordinalText(text: string): string {
  return BULLET.test(text) ? '' : text;
}

/** Whether the ordinal begins a new count ("1", "01", "I.1"). */
export function isFirstOrdinal(text: string): boolean {
  return LEADING_ONE.test(text);
}

const LETTER = /^\p{Ll}[.)/:]?$/u;

/** Whether `child` counts inside `parent`: "1.2" inside "1" or "1.", "a)" inside any number. */
export function isChildOrdinal(parent: string, child: string): boolean {
  if (LETTER.test(child)) return parent !== '' && !LETTER.test(parent);
  const stem = parent.replace(/(?<![.)/:])[.)/:]+$/, '');
  return stem !== '' && child.startsWith(`${stem}.`) && child.length > stem.length + 1;
}
