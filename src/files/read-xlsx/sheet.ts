import { ArchiveError } from '../../archive';
import { formatValue } from '../../display';
import { cellKey, type CellValue, type MergedArea } from '../../programme';
import type { Steps } from '../../programme/steps';
import { localName, readPartSteps } from '../xml';
import { withoutCovered } from './covered';
import { areaOf, placeOf } from './places';
import { plainText, sharedText } from './strings';

/** Cells of one row that stand side by side; row and column are the first one's, 0-based. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[];
  /** The number of each cell's style. */
  readonly styles: number[];
}

/** What a sheet holds, as Excel would give it. */
export interface XlsxSheet {
  /** From left to right and from top to bottom. */
  readonly runs: readonly CellRun[];
  /** What cells with numbers show, keyed by cellKey. */
  readonly texts: ReadonlyMap<string, string>;
  readonly merges: readonly MergedArea[];
  /** Cells whose formula no program has calculated yet: they read as empty. */
  readonly uncalculated: number;
}

/** What the cells of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

const MOST_MERGES = 100_000;
/** Empty cells that stand between two others of a run. */
const GAP = 20;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly style: number;
  value: string;
  hasFormula: boolean;
}

/** Reads a sheet's part in pieces. Throws {@link ArchiveError} for what is damaged or too large. */
export function* readSheet(bytes: Uint8Array, shared: Shared): Steps<XlsxSheet> {
  const merges: MergedArea[] = [];
  const rows: CellRun[] = [];
  let [row, column, uncalculated] = [-1, -1, 0];
  let [cell, inValue, inReading] = [null as OpenCell | null, false, false];
  const add = ({ row, column, kind, style, value, hasFormula }: OpenCell): void => {
    if (value === '' && hasFormula && kind === 'n') uncalculated += 1;
    const held = valueOf(kind, value, shared);
    if (held !== '') place(rows, { row, column, style }, held);
  };
  yield* readPartSteps(bytes, {
    open: ({ name, attributes }) => {
      const element = localName(name);
      if (element === 'row') [row, column] = [Number(attributes.r ?? row + 2) - 1, -1];
      else if (element === 'c') {
        const at = placeOf(attributes.r ?? '');
        column = at?.column ?? column + 1;
        cell = {
          row: at?.row ?? row,
          column,
          kind: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          value: '',
          hasFormula: false,
        };
      } else if (element === 'f' && cell !== null) cell.hasFormula = true;
      else if (element === 'rPh') inReading = true;
      else if (element === 'mergeCell') {
        const area = areaOf(attributes.ref ?? '');
        if (area !== null) merges.push(area);
        if (merges.length > MOST_MERGES) throw new ArchiveError('tooLarge');
      }
      inValue = cell !== null && !inReading && (element === 'v' || element === 't');
    },
    text: (text) => {
      if (inValue && cell !== null) cell.value += text;
    },
    close: (name) => {
      const element = localName(name);
      inValue = false;
      if (element === 'rPh') inReading = false;
      if (element !== 'c' || cell === null) return;
      add(cell);
      cell = null;
    },
  });
  const runs = withoutCovered(rows, merges);
  return { runs, texts: textsOf(runs, shared), merges, uncalculated };
}

function place(
  runs: CellRun[],
  { row, column, style }: Pick<OpenCell, 'row' | 'column' | 'style'>,
  value: CellValue,
): void {
  const last = runs.at(-1);
  const gap = last?.row === row ? column - last.column - last.values.length : -1;
  if (last === undefined || gap < 0 || gap > GAP) {
    runs.push({ row, column, values: [value], styles: [style] });
    return;
  }
  for (let empty = 0; empty < gap; empty += 1) {
    last.values.push('');
    last.styles.push(0);
  }
  last.values.push(value);
  last.styles.push(style);
}

function valueOf(kind: string, value: string, { strings }: Shared): CellValue {
  if (kind === 's') return value === '' ? '' : sharedText(strings, value);
  if (kind === 'str' || kind === 'inlineStr') return plainText(value);
  if (kind === 'e' || value === '') return value;
  if (kind === 'b') return value.trim() === '1' || value.trim() === 'true';
  if (kind === 'd') return serialOfIso(value);
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

/** "2025-09-30T12:00:00", as Strict files have dates: read as UTC, so that no time zone shifts it. */
function serialOfIso(text: string): CellValue {
  const time = Date.parse(text.includes('T') ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : 25569 + time / 86_400_000;
}

function textsOf(runs: readonly CellRun[], { formats, date1904 }: Shared): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { row, column, values, styles } of runs)
    values.forEach((value, at) => {
      if (typeof value !== 'number') return;
      const format = formats[styles[at] ?? 0] ?? 'General';
      texts.set(cellKey(row, column + at), formatValue(value, format, date1904));
    });
  return texts;
}
