import { benchCore } from './core';
import { benchHost } from './host';
import { benchSizes } from './sizes';

/** Prints figures and ratios; nothing here passes or fails. */
async function main(): Promise<void> {
  benchCore();
  await benchHost();
  benchSizes();
}

void main();
