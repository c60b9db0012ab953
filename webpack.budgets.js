const { gzipSync } = require('node:zlib');

/** Gzipped bytes of the pane's scripts, office.js not counted (src/README §8). */
const BUDGETS = {
  /** Those named in taskpane.html together: what the official React template has. */
  named: 165_155,
  /**
   * Those and what the first view needs until its main button can be pressed. The aim is 185,000: reading a table
   * takes 112,000 by itself. This keeps it from growing.
   */
  first: 270_000,
  /** Each file fetched later. */
  later: 60_000,
  /** Each file fetched later by nothing but what reads or writes files. */
  files: 260_000,
};

/** The parts (webpackChunkName) that are fetched before the main button can be pressed. */
const FIRST = ['read'];
/** The parts that read and write files. */
const FILES = ['docx', 'plan'];

/**
 * Says what is larger than it may be, one line each.
 *
 * @param {string[]} named the files of the page itself
 * @param {Record<string, string[]>} parts the files of each part fetched later, by its name
 * @param {(file: string) => number} sizeOf a file's gzipped bytes
 */
function overBudget(named, parts, sizeOf) {
  const sum = (files) => [...new Set(files)].reduce((bytes, file) => bytes + sizeOf(file), 0);
  const first = [...named, ...FIRST.flatMap((part) => filesOf(parts, part))];
  const say = (what, bytes, limit) =>
    bytes > limit ? [`${what}: ${bytes} bytes gzipped, at most ${limit} (src/README §8)`] : [];
  const shared = Object.entries(parts).flatMap(([part, files]) =>
    FILES.includes(part) ? [] : files,
  );
  const later = new Set(Object.values(parts).flat());
  return [
    ...say('the scripts named in taskpane.html', sum(named), BUDGETS.named),
    ...say('all until the main button works', sum(first), BUDGETS.first),
    ...[...later]
      .filter((file) => !named.includes(file))
      .flatMap((file) =>
        say(file, sizeOf(file), shared.includes(file) ? BUDGETS.later : BUDGETS.files),
      ),
  ];
}

/** A part that is not there would be weighed as nothing: it was renamed, and this list with it. */
function filesOf(parts, part) {
  if (!parts[part]) throw new Error(`webpack.budgets.js: no part is named ${part}`);
  return parts[part];
}

/** Fails the build whose pane is larger than it may be. */
const keepBudgets = {
  name: 'KeepBudgets',
  apply: ({ hooks, webpack }) =>
    hooks.thisCompilation.tap('KeepBudgets', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.afterProcessAssets.tap({ name: 'KeepBudgets', stage }, () => {
        if (compilation.compiler.isChild()) return;
        for (const line of overBudget(...filesIn(compilation)))
          compilation.errors.push(new webpack.WebpackError(line));
      });
    }),
};

function filesIn(compilation) {
  const scripts = (group) => group.getFiles().filter((file) => file.endsWith('.js'));
  const parts = [...compilation.namedChunkGroups]
    .filter(([, group]) => !group.isInitial())
    .map(([name, group]) => [name, scripts(group)]);
  const sizeOf = (file) =>
    gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;
  return [scripts(compilation.entrypoints.get('taskpane')), Object.fromEntries(parts), sizeOf];
}

module.exports = { BUDGETS, keepBudgets, overBudget };
