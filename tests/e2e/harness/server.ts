import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const ADDRESS = /http:\/\/localhost:\d+\//;

/** A running preview server. */
export interface PreviewServer {
  /** "http://localhost:3001", without a slash at the end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Runs `npm run preview` as a user would, on a free port, and waits for the address it prints.
 * The first start builds the pane; later ones reuse that build while the sources are unchanged.
 */
export async function startPreview(): Promise<PreviewServer> {
  const child = spawn(process.execPath, [TSX, 'src/preview/serve.ts', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await printedAddress(child);
  return { origin: address.replace(/\/$/, ''), stop: () => stop(child) };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const found = ADDRESS.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the preview ended (${code}):\n${output}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
