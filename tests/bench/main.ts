import { benchBrowser } from './browser';
import { benchCore } from './core';
import { benchHost } from './host';
import { benchMetamorphic } from './metamorphic';
import { benchSizes } from './sizes';

/** The parts by name: `npm run bench -- core browser` runs these two, without names all of them. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  core: benchCore,
  metamorphic: benchMetamorphic,
  host: benchHost,
  sizes: benchSizes,
  browser: benchBrowser,
};

/** Prints figures and ratios; nothing here passes or fails. */
async function main(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const part = PARTS[name];
    if (!part) throw new Error(`no part "${name}": ${Object.keys(PARTS).join(', ')}`);
    await part();
  }
}

const wanted = process.argv.slice(2);
main(wanted.length > 0 ? wanted : Object.keys(PARTS)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
