import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Request } from 'playwright-core';

/** A frame that is taken away ends its requests first and is gone a moment later. */
const DETACH_MS = 250;

/**
 * Collects everything that must not happen on a page: console errors, uncaught errors, failed or
 * refused requests, answers of 400 and above, and any request that leaves `origin`.
 * Each is added to `problems` as one line while the pages live. The function returned waits until
 * all that has happened so far is judged and then looks away: closing pages cuts their requests off.
 */
export function watchForProblems(
  context: BrowserContext,
  origin: string,
  problems: string[],
): () => Promise<void> {
  const judged: Promise<void>[] = [];
  let watching = true;
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (event) => problems.push(`page error: ${event.error().stack}`));
  context.on('request', (request) => {
    if (leaves(request.url(), origin)) problems.push(`left the machine: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    if (watching) judged.push(judgeFailure(request, problems));
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return async () => {
    await Promise.all(judged.splice(0));
    watching = false;
  };
}

/** A request that ended because its frame was taken away is no failure. */
async function judgeFailure(request: Request, problems: string[]): Promise<void> {
  const why = request.failure()?.errorText ?? '';
  if (why === 'net::ERR_ABORTED') await sleep(DETACH_MS);
  if (!request.frame().isDetached()) problems.push(`failed: ${request.url()} ${why}`);
}

/** Addresses that name no server (data:, blob:, about:) stay inside the page. */
function leaves(address: string, origin: string): boolean {
  const url = new URL(address);
  return /^(https?|wss?|ftp):$/.test(url.protocol) && url.origin !== origin;
}
