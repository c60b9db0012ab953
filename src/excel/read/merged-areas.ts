import type { MergedArea } from '../../programme';

const AREA = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
/** The last row and column of a sheet, 0-based. */
export const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/**
 * The areas of an address such as `Sheet1!A1:H1,'It''s'!B3:B5`; 0-based and inclusive.
 * Parts that are no area (an address cut at Excel's 8,192 characters) are left out.
 */
export function areasOfAddress(address: string): MergedArea[] {
  return splitOutsideQuotes(address).flatMap((part) => {
    const text = part.slice(part.lastIndexOf('!') + 1).trim();
    const match = AREA.exec(text);
    if (!match) return wholeLines(text);
    const [, left = '', top = '', right = left, bottom = top] = match;
    return [
      {
        top: Number(top) - 1,
        left: columnIndex(left),
        bottom: Number(bottom) - 1,
        right: columnIndex(right),
      },
    ];
  });
}

/** "5:7" is whole rows, "B:D" whole columns. */
function wholeLines(text: string): MergedArea[] {
  const [, top, bottom] = ROWS.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined)
    return [{ top: Number(top) - 1, left: 0, bottom: Number(bottom) - 1, right: LAST_COLUMN }];
  const [, left, right] = COLUMNS.exec(text) ?? [];
  if (left === undefined || right === undefined) return [];
  return [{ top: 0, left: columnIndex(left), bottom: LAST_ROW, right: columnIndex(right) }];
}

/** The 0-based index of a column's letters: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function splitOutsideQuotes(address: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < address.length; i += 1) {
    if (address[i] === "'") quoted = !quoted;
    else if (address[i] === ',' && !quoted) {
      parts.push(address.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(address.slice(start));
  return parts;
}
