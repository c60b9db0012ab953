import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from './check';

/** `npm run validate`: checks a manifest offline; exit code 1 with one line for each fault, 0 without. */
function main(file: string): number {
  if (!existsSync(file)) {
    console.error(`No such manifest: ${file}`);
    return 1;
  }
  const folder = path.dirname(path.resolve(file));
  const faults = checkManifest(readFileSync(file, 'utf8'), (name) => {
    const full = path.join(folder, name);
    return existsSync(full) && statSync(full).isFile() ? readFileSync(full) : undefined;
  });
  faults.forEach((fault) => console.error(`✗ ${fault}`));
  console.log(
    faults.length === 0 ? `${file} is valid.` : `${file}: faults found: ${faults.length}.`,
  );
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2] ?? 'manifest.xml');
