import { nfc } from '../../programme/text';
import type { PlanBlock, PlanTable } from '../../plan';

/** A table while it is read. */
export interface TableDraft {
  /** Takes an element of the table's own; false for any other. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => boolean;
  readonly close: (name: string) => void;
  /** Adds a paragraph to the open cell. */
  readonly add: (text: string) => void;
  /** All of it as text, for a table inside a cell. */
  readonly text: () => string;
  readonly blocks: () => PlanBlock[];
}

interface Cell {
  lines: string[];
  span: number;
  /** `begun`: cells below may go on with it; `below`: goes on with the one above. */
  merge: 'no' | 'begun' | 'below';
}

const WIDEST = 200;

/** A table that holds nothing yet. */
export function newTable(): TableDraft {
  const rows: Cell[][] = [];
  let cell: Cell | null = null;
  let rowDeleted = false;
  const open = (name: string, attributes: Readonly<Record<string, string>>): boolean => {
    const value = attributes['w:val'];
    if (name === 'w:tr') rows.push([]);
    else if (name === 'w:tc') rows.at(-1)?.push((cell = { lines: [], span: 1, merge: 'no' }));
    else if (name === 'w:gridSpan' && cell) cell.span = Math.min(Number(value) || 1, WIDEST);
    else if (name === 'w:gridBefore') rows.at(-1)?.push(blank(Number(value) || 0));
    else if (name === 'w:vMerge' && cell) cell.merge = value === 'restart' ? 'begun' : 'below';
    else if (name === 'w:del' && cell === null) rowDeleted = true;
    else return false;
    return true;
  };
  const close = (name: string): void => {
    if (name === 'w:tc') cell = null;
    if (name !== 'w:tr') return;
    if (rowDeleted) rows.pop();
    rowDeleted = false;
  };
  return {
    open,
    close,
    add: (text) => cell?.lines.push(text),
    text: () => rows.map((row) => row.map(textOf).join(' ')).join('\n'),
    blocks: () => [tableOf(rows)],
  };
}

function blank(span: number): Cell {
  return { lines: [], span: Math.min(span, WIDEST), merge: 'no' };
}

function textOf({ lines }: Cell): string {
  return nfc(lines.join('\n'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Rows of equal length, a merged cell's text at its first place. */
function tableOf(rows: readonly Cell[][]): PlanTable {
  const width = Math.max(1, ...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  const texts = rows.map(() => Array<string>(width).fill(''));
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  const standing = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  for (const [row, cells] of rows.entries()) {
    let left = 0;
    for (const cell of cells) {
      const right = left + cell.span - 1;
      const above = cell.merge === 'below' ? standing.get(left) : undefined;
      if (above !== undefined) above.bottom = row;
      else texts[row]![left] = textOf(cell);
      if (cell.merge === 'begun' || (cell.span > 1 && above === undefined)) {
        const area = { top: row, left, bottom: row, right };
        merges.push(area);
        if (cell.merge === 'begun') standing.set(left, area);
        else standing.delete(left);
      } else if (above === undefined) standing.delete(left);
      left = right + 1;
    }
  }
  const areas = merges.filter(({ top, bottom, left, right }) => top < bottom || left < right);
  return { kind: 'table', rows: texts, merges: areas };
}
