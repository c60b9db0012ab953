import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root';

/** What a build is made from; a change in any of it asks for a new build. */
const SOURCES = ['src', 'assets/icons', 'assets/guide', 'manifest.xml', 'webpack.config.js'];
const INSTALLED = ['package.json', 'package-lock.json'];

/**
 * A short name for the sources as they stand: the same files give the same name.
 * Sources that do not exist count as absent, so adding one changes the name.
 */
export function fingerprint(root: string = ROOT): string {
  const hash = createHash('sha256');
  for (const file of [...SOURCES, ...INSTALLED].flatMap((source) => filesUnder(root, source))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(root: string, source: string): string[] {
  const folder = path.join(root, source);
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return sourceWithoutEntries(source, error);
  }
  return entries
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => filesUnder(root, `${source}/${name}`));
}

function sourceWithoutEntries(source: string, error: unknown): string[] {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOTDIR') return [source];
  if (code === 'ENOENT') return [];
  throw error;
}
