import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ACTIONS } from './actions';
import { COLLEAGUES } from './colleagues';
import { faultRuns, type SweepRun } from './fault-runs';
import { pairGroundOf, pairRuns } from './pair-runs';
import { groundOf } from './sweep';

/**
 * `npm run sweep`: every pair of actions with the second started at each request of the first, and each action with
 * a failure at each request; prints pairs, runs, minutes. Fails where a sheet, a word or a rule was lost, or an
 * officer told neither the truth nor `changed`. `npm run sweep -- 'a first report'` takes actions of that name only.
 */
async function main(args: readonly string[]): Promise<void> {
  const part = args.find((arg) => arg.startsWith('--part='));
  const names = args.filter((arg) => !arg.startsWith('--'));
  if (part === undefined) return sweepInParts(names);
  const [index = 0, parts = 1] = part.slice('--part='.length).split('/').map(Number);
  const result = await sweepPart(names, (place) => place % parts === index);
  process.send?.(result);
}

interface Result {
  readonly pairs: number;
  readonly runs: number;
  readonly wrong: readonly string[];
}

async function sweepInParts(names: readonly string[]): Promise<void> {
  const start = performance.now();
  const parts = Math.max(1, Math.min(4, availableParallelism()));
  const results = await Promise.all(
    Array.from({ length: parts }, (_, index) => runPart(index, parts, names)),
  );
  const sum = (of: (result: Result) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const wrong = results.flatMap((result) => result.wrong);
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  const pairs = sum((result) => result.pairs);
  const runs = sum((result) => result.runs);
  console.log(`${pairs} pairs, ${runs} runs, ${wrong.length} wrong, ${minutes} minutes`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

function runPart(index: number, parts: number, names: readonly string[]): Promise<Result> {
  const args = ['--import', 'tsx', __filename, `--part=${index}/${parts}`, ...names];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    let result: Result | undefined;
    child.on('message', (message) => (result = message as Result));
    child.on('error', reject);
    child.on('exit', (code) =>
      result ? resolve(result) : reject(new Error(`part ${index} ended with ${code}`)),
    );
  });
}

/** The pairs and actions of one process. */
async function sweepPart(
  names: readonly string[],
  isOurs: (place: number) => boolean,
): Promise<Result> {
  const wanted = ACTIONS.filter(({ name }) => names.length === 0 || names.includes(name));
  const paired = wanted.filter(({ pairs }) => pairs !== false);
  const pairs = paired.flatMap((first) =>
    [...ACTIONS.filter((one) => one.pairs !== false), ...COLLEAGUES].map(
      (second) => [first, second] as const,
    ),
  );
  const all = { pairs: 0, runs: 0, wrong: [] as string[] };
  const take = async (title: string, runs: readonly SweepRun[]): Promise<void> => {
    const before = all.wrong.length;
    for (const { name, check } of runs) {
      const found = await check().catch((thrown: unknown) => [`threw ${String(thrown)}`]);
      all.runs += 1;
      if (found.length === 0) continue;
      all.wrong.push(`${name}: ${found.join(' | ').slice(0, 1_000)}`);
      console.log(`WRONG ${all.wrong.at(-1)}`);
    }
    console.log(`${title}: ${runs.length} runs, ${all.wrong.length - before} wrong`);
  };
  for (const [place, [first, second]] of pairs.entries()) {
    if (!isOurs(place)) continue;
    all.pairs += 1;
    await take(`${first.name} | ${second.name}`, pairRuns(await pairGroundOf(first, second)));
  }
  for (const [place, action] of wanted.entries())
    if (isOurs(place)) await take(action.name, faultRuns(await groundOf(action)));
  return all;
}

void main(process.argv.slice(2));
