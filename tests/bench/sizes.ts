import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { line } from './measure';

const DIST = join(__dirname, '..', '..', 'dist');

/** Gzipped bytes of the pane's scripts: those named in taskpane.html, and each chunk fetched later. */
export function benchSizes(): void {
  if (!existsSync(join(DIST, 'taskpane.html'))) {
    line('pane size', '-', 'no dist/: run npm run build first');
    return;
  }
  const html = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
  const named = [...html.matchAll(/<script[^>]+src="?([^"\s>]+\.js)/g)]
    .map(([, source]) => source ?? '')
    .filter((source) => !source.startsWith('http') && !source.includes('officejs'));
  const first = named.reduce((sum, file) => sum + gzipped(file), 0);
  line('pane scripts in taskpane.html, gzip', `${first} B`, 'at most 165155');
  const chunks = readdirSync(DIST).filter((file) => file.endsWith('.js') && !named.includes(file));
  for (const file of chunks) line(`  later: ${file}`, `${gzipped(file)} B`, 'each at most 60000');
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
}
