import { createInterface } from 'node:readline';
import { readTime } from '../programme/timing';
import type { Arguments } from './arguments';

/** `when [--year Y]`: reads one phrase a line on standard input and prints one JSON line for each. */
export async function when(args: Arguments): Promise<number> {
  const year = args.year === undefined ? null : Number(args.year);
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  for await (const line of lines) {
    const { text, kind, from, to } = readTime(line, { year });
    console.log(JSON.stringify({ text, kind, from, to }));
  }
  return 0;
}
