// Prints the closing line of .ci/run from jest's result files: passed and skipped of the whole
// suite (all.json), failed of every run. A test file that did not even start counts as one failure.
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? '';
const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
const runs = files.map((name) => ({
  name,
  result: JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')),
}));
const all = runs.find(({ name }) => name === 'all.json')?.result;
const failed = runs.reduce(
  (sum, { result }) => sum + result.numFailedTests + result.numRuntimeErrorTestSuites,
  0,
);
const skipped = (all?.numPendingTests ?? 0) + (all?.numTodoTests ?? 0);

console.log(`${all?.numPassedTests ?? 0} passed, ${failed} failed, ${skipped} skipped`);
if (!all || failed > 0) process.exitCode = 1;
