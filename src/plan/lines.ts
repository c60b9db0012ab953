import { nfc } from '../programme/text';
import type { PlanBlock, PlanLine, PlanTable } from './types';

/** Signs that an extraction from Word or PDF leaves around text: "## ", "**", "*". */
const HASHES = /^#{1,6}\s+/u;
const STARS = /\*{1,3}/gu;
const BULLET_STAR = /^\*\s+(?!\*)/u;
const PIPE_ROW = /^\s*\|.*\|\s*$/u;
const RULE_ROW = /^[\s|:-]+$/u;

/**
 * Plain text as it is pasted or lies in a .txt file → the blocks of a plan. Lines between pipes or with tabs that
 * follow each other are a table; the stars and hashes of an extraction are left out.
 */
export function blocksOfText(text: string): PlanBlock[] {
  const blocks: PlanBlock[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push(...tableOrLines(rows));
    rows = [];
  };
  for (const line of withTabs(text).split('\n')) {
    const cells = cellsOf(line);
    if (cells === 'rule') continue;
    if (cells === null) close();
    if (cells === null) blocks.push(...lineOf(line));
    else rows.push(cells);
  }
  close();
  return blocks;
}

/** The door turns tabs into spaces; cells of a pasted table are parted by them. */
function withTabs(text: string): string {
  return nfc(text.replace(/\t/g, '\ue000')).replaceAll('\ue000', '\t');
}

function cellsOf(line: string): string[] | 'rule' | null {
  if (PIPE_ROW.test(line)) {
    if (RULE_ROW.test(line)) return line.includes('-') ? 'rule' : null;
    return line.trim().slice(1, -1).split('|').map(plain);
  }
  return line.includes('\t') && line.trim() !== '' ? line.split('\t').map(plain) : null;
}

/** Two columns of a letterhead or of recipients are no table: their cells are lines. */
function tableOrLines(rows: readonly string[][]): PlanBlock[] {
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length > 1 && width > 2) return [tableOf(rows, width)];
  return rows.flat().flatMap(lineOf);
}

function tableOf(rows: readonly string[][], width: number): PlanTable {
  const padded = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { kind: 'table', rows: padded, merges: [] };
}

function lineOf(line: string): PlanLine[] {
  const trimmed = line.trim();
  const text = plain(BULLET_STAR.test(trimmed) ? trimmed.replace(BULLET_STAR, '• ') : trimmed);
  return text === '' ? [] : [{ kind: 'line', text }];
}

function plain(text: string): string {
  return text.trim().replace(HASHES, '').replace(STARS, '').replace(/\s+/g, ' ').trim();
}
