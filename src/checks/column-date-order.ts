import { findingAt, type Check } from './finding';

/** Columns whose texts put the month first, and were read so. */
export const columnDateOrder: Check = (programme) =>
  (programme.dates ?? []).flatMap(({ column, caption, example }) => {
    if (example === null) return [];
    const place = { row: programme.frame.headerTop, column };
    return [findingAt('column.dateOrder', programme, place, { caption, text: example })];
  });
