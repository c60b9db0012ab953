import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 200;

/**
 * Runs `work` while no other process on this machine runs work under the same lock folder.
 * A lock left behind by a process that no longer runs is taken over.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await acquire(folder);
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function acquire(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  while (!(await tryMkdir(folder))) {
    if (await abandoned(folder)) await rm(folder, { recursive: true, force: true });
    else await sleep(POLL_MS);
  }
  await writeFile(path.join(folder, 'pid'), String(process.pid));
}

async function tryMkdir(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** True when the owner wrote its id and is gone; a lock without an id is one being made just now. */
async function abandoned(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, 'pid'), 'utf8').catch(() => '');
  if (text === '') return false;
  try {
    process.kill(Number(text), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
