import { findingAt, type Check } from './finding';

/** Columns with a caption that nothing reads: one finding for the table. Those the officer had left out are known to him. */
export const columnUnused: Check = (programme) => {
  const { captions = [], headerTop } = programme.frame;
  const unused = captions.filter(
    ({ caption, role, isLeftOut }) => role === null && isLeftOut !== true && caption !== '',
  );
  const [first] = unused;
  if (first === undefined) return [];
  const names = unused.map(({ caption }) => `“${caption}”`).join(', ');
  const place = { row: headerTop, column: first.column };
  return [findingAt('column.unused', programme, place, { captions: names, count: unused.length })];
};
