import { invalidArgument } from '../errors';
import type { Area } from '../types';

/** The size of a sheet in Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Office.js cuts longer address texts; Excel refuses them (Office Add-ins docs, "Resource limits"). */
export const MAX_ADDRESS_LENGTH = 8192;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** The letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of letters: "A" is 0, "aa" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:5` without a sheet name; null if it is none of them. */
export function parseArea(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns) return area(0, columnIndex(columns[1]!), MAX_ROWS - 1, columnIndex(columns[2]!));
  const rows = ROWS.exec(text);
  if (rows) return area(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  const [first, second, ...more] = text.split(':').map((corner) => CELL.exec(corner));
  if (!first || more.length > 0 || second === null) return null;
  const last = second ?? first;
  return area(
    Number(first[2]) - 1,
    columnIndex(first[1]!),
    Number(last[2]) - 1,
    columnIndex(last[1]!),
  );
}

/** An area from two corners in any order; null if it leaves the sheet. */
function area(row1: number, column1: number, row2: number, column2: number): Area | null {
  const made = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return isOnSheet(made) ? made : null;
}

/** Whether an area lies on the sheet and has at least one cell. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return (
    top >= 0 &&
    left >= 0 &&
    bottom >= top &&
    right >= left &&
    bottom < MAX_ROWS &&
    right < MAX_COLUMNS
  );
}

/** Reads an address that may name its sheet: `'Sheet 1'!A1:B2` gives both parts. */
export function parseAddress(address: string): { sheet: string | null; area: Area } {
  if (address.length > MAX_ADDRESS_LENGTH) {
    throw invalidArgument(`The address is longer than ${MAX_ADDRESS_LENGTH} characters.`);
  }
  const bang = address.lastIndexOf('!');
  const found = parseArea(address.slice(bang + 1).trim());
  if (!found) throw invalidArgument(`"${address}" is no address of cells.`);
  return { sheet: bang < 0 ? null : unquoteSheet(address.slice(0, bang)), area: found };
}

/** Reads a list of addresses separated by commas, as `Worksheet.getRanges` takes it. */
export function parseAddresses(list: string): { sheet: string | null; area: Area }[] {
  if (list.length > MAX_ADDRESS_LENGTH) {
    throw invalidArgument(`The address is longer than ${MAX_ADDRESS_LENGTH} characters.`);
  }
  const parts = list.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.map((part) => parseAddress(part.trim()));
}

/** `A1:B2`, `A1`, `A:C` or `1:5`: an area as Excel writes it, without a sheet name. */
export function areaText({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === MAX_ROWS - 1) {
    return `${columnLetters(left)}:${columnLetters(right)}`;
  }
  if (left === 0 && right === MAX_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The same with dollar signs, as defined names are kept. */
export function absoluteAreaText(given: Area): string {
  return areaText(given).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** A sheet name as it stands before the exclamation mark: quoted where Excel would quote it. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquoteSheet(text: string): string {
  const quoted = /^'((?:[^']|'')*)'$/.exec(text.trim());
  return quoted ? quoted[1]!.replaceAll("''", "'") : text.trim();
}
