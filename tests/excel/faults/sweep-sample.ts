import { ACTIONS, type FaultAction } from './actions';
import type { SweepRun } from './fault-runs';

/** The action of this name. */
export function named(name: string): FaultAction {
  const found = ACTIONS.find((action) => action.name === name);
  if (!found) throw new Error(`no action is called ${name}`);
  return found;
}

/** What is wrong in every n-th run; cut, for a picture of a sheet is long. */
export async function wrongIn(runs: readonly SweepRun[], each: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, check } of runs.filter((_, i) => i % each === 0))
    for (const one of await check()) wrong.push(`${name}: ${one.slice(0, 300)}`);
  return wrong;
}
