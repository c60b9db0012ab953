/** How many tasks a sentence names. */
const NAMED = 12;

/** Tasks by name, the first of many: "nhiệm vụ 3, 7", "nhiệm vụ 1, 2, … và 5 nhiệm vụ khác". */
export function namedTasks(names: readonly string[]): string {
  const more = names.length - NAMED;
  const named = names.slice(0, NAMED).join(', ');
  return `nhiệm vụ ${named}${more > 0 ? ` và ${more} nhiệm vụ khác` : ''}`;
}
