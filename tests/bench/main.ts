import { benchCore } from './core';
import { benchHost } from './host';
import { benchMetamorphic } from './metamorphic';
import { benchSizes } from './sizes';

/** Prints figures and ratios; nothing here passes or fails. */
async function main(): Promise<void> {
  benchCore();
  benchMetamorphic();
  await benchHost();
  benchSizes();
}

void main();
