/**
 * Whether the tasks under a selection in the workbook are what the pane has just selected there: some of them (Excel
 * could not select all, or another pick has followed since) or them and more (merged cells widen a selection).
 */
export function isEcho(covered: readonly string[], asked: readonly string[]): boolean {
  const [few, many] = covered.length < asked.length ? [covered, asked] : [asked, covered];
  return covered.length > 0 && few.every((id) => many.includes(id));
}
