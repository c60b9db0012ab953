import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from './fingerprint';
import { withLock } from './lock';
import { BUILDS_FOLDER, ROOT } from './root';

const WEBPACK = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
const SITE = /^site-[0-9a-f]{16}$/;
/** Builds kept: servers of earlier ones may still run. */
const KEPT = 5;

/** The build could not be made; webpack's own words went to stderr. */
export const BUILD_FAILED = 'build failed';

/**
 * The folder that holds the built add-in and host page for the sources as they stand.
 * Builds only when the sources changed; two processes asking at once share one build.
 * `onBuild` is told before a build starts. Throws {@link BUILD_FAILED} as the message when webpack fails.
 */
export async function buildPreview(onBuild: () => void): Promise<string> {
  const site = path.join(BUILDS_FOLDER, `site-${fingerprint()}`);
  if (existsSync(site)) return site;
  return withLock(path.join(BUILDS_FOLDER, 'lock'), async () => {
    if (existsSync(site)) return site;
    onBuild();
    await buildInto(site);
    await removeOld();
    return site;
  });
}

/** The newest finished build, or null: for `--no-build`. */
export async function newestBuild(): Promise<string | null> {
  return (await buildsByAge())[0] ?? null;
}

async function buildInto(site: string): Promise<void> {
  const unfinished = `${site}.part`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await runWebpack(['--mode', 'production', '--env', 'preview', '--env', `out=${unfinished}`]);
  await rename(unfinished, site);
}

function runWebpack(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WEBPACK, ...args, '--stats', 'errors-only'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.pipe(process.stderr, { end: false });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(BUILD_FAILED))));
  });
}

async function removeOld(): Promise<void> {
  const old = (await buildsByAge()).slice(KEPT);
  await Promise.all(old.map((folder) => rm(folder, { recursive: true, force: true })));
}

async function buildsByAge(): Promise<string[]> {
  const names = existsSync(BUILDS_FOLDER) ? await readdir(BUILDS_FOLDER) : [];
  const folders = names.filter((name) => SITE.test(name)).map((n) => path.join(BUILDS_FOLDER, n));
  const ages = await Promise.all(folders.map(async (folder) => (await stat(folder)).mtimeMs));
  return folders
    .map((folder, index) => ({ folder, made: ages[index] ?? 0 }))
    .sort((a, b) => b.made - a.made)
    .map(({ folder }) => folder);
}
