import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, jest } from '@jest/globals';
import { runCommand } from '../../src/headless/run-command';
import { openBytes, type Bench } from '../excel/host-door';

const ROOT = join(__dirname, '..', '..');
const SAMPLES = join(ROOT, 'assets', 'samples');

/** The programme with remarks of progress, the one as it was printed, and the annex with sections. */
export const WITH_REMARKS = join(SAMPLES, 'chuong-trinh-2025-theo-doi.xlsx');
export const AS_PRINTED = join(SAMPLES, 'chuong-trinh-2025-ban-in.xlsx');
export const ANNEX = join(SAMPLES, 'phu-luc-2023.xlsx');

/** The file that starts the command line in a process of its own. */
export const MAIN = join(ROOT, 'src', 'headless', 'main.ts');
export const TSX = join(ROOT, 'node_modules', '.bin', 'tsx');

/** A workbook under tests/workbooks. */
export function fixture(name: string): string {
  return join(ROOT, 'tests', 'workbooks', `${name}.xlsx`);
}

/** What a command came to: its exit code and the lines it wrote. */
export interface Outcome {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** A folder for what commands write, emptied away after the suite. */
export function useFolder(): { at: (name: string) => string; files: () => string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'headless-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return { at: (name) => join(folder, name), files: () => readdirSync(folder) };
}

/** Runs commands in this process, as main.ts does, and catches what they write to the console. */
export function useCommandLine(): (...words: string[]) => Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation((...said) => void out.push(...linesOf(said)));
    jest.spyOn(console, 'error').mockImplementation((...said) => void err.push(...linesOf(said)));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  return async (...words) => {
    out.length = 0;
    err.length = 0;
    const code = await runCommand(words);
    return { code, out: [...out], err: [...err] };
  };
}

/** The JSON of a command that ended with 0 and wrote one line. */
export function jsonOf<T>({ code, out, err }: Outcome): T {
  const [line = '', ...more] = out;
  if (code !== 0 || err.length > 0 || more.length > 0)
    throw new Error(`exit code ${code}, ${out.length} lines, ${err.join(' ')}`);
  return JSON.parse(line) as T;
}

/** A workbook that a command wrote, opened again. */
export function opened(path: string): Promise<Bench> {
  return openBytes(new Uint8Array(readFileSync(path)));
}

function linesOf(said: readonly unknown[]): string[] {
  return said.map(String).join(' ').split('\n');
}
