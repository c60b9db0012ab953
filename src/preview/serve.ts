import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { serverStrings as say } from '../strings/preview';
import { BUILD_FAILED, buildPreview, newestBuild } from './build';
import { OFFICE_JS_FOLDER } from './root';
import { createPreviewServer } from './server';

const USUAL_PORT = 3001;

/** An expected failure: its message is the one line the terminal shows. */
class PreviewError extends Error {}

interface Options {
  /** null: the usual port, or any free one if that is taken. */
  readonly port: number | null;
  readonly build: boolean;
}

/** `npm run preview [-- --port N] [-- --no-build]`: builds if need be, serves, prints the address. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(OFFICE_JS_FOLDER)) throw new PreviewError(say.notInstalled);
  const site = options.build ? await build() : await lastBuild();
  const server = createPreviewServer(site);
  const port = await listen(server, options.port);
  stopOnSignals(server);
  console.log(say.ready(`http://localhost:${port}/`));
}

function readOptions(args: string[]): Options {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: { port: { type: 'string' }, 'no-build': { type: 'boolean' } },
    }));
  } catch (error) {
    throw new PreviewError(say.badUsage((error as Error).message));
  }
  return {
    port: values.port === undefined ? null : portNumber(values.port),
    build: !values['no-build'],
  };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new PreviewError(say.badPort(text));
  return port;
}

async function build(): Promise<string> {
  const start = performance.now();
  let building = false;
  const site = await buildPreview(() => {
    building = true;
    console.log(say.building);
  }).catch((error: Error) => {
    throw error.message === BUILD_FAILED ? new PreviewError(say.buildFailed) : error;
  });
  if (building) console.log(say.built(((performance.now() - start) / 1000).toFixed(1)));
  return site;
}

async function lastBuild(): Promise<string> {
  const site = await newestBuild();
  if (site === null) throw new PreviewError(say.notBuilt);
  return site;
}

async function listen(server: Server, wanted: number | null): Promise<number> {
  try {
    return await listenOn(server, wanted ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (wanted !== null) throw new PreviewError(say.portTaken(wanted));
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Browsers keep connections open: they are closed too, or the process would stay. */
function stopOnSignals(server: Server): void {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof PreviewError ? error.message : error);
  process.exitCode = 2;
});
