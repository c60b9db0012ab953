import type { BrowserContext } from 'playwright-core';

/**
 * Collects everything that must not happen on a page: console errors, uncaught errors, failed or
 * refused requests, answers of 400 and above, and any request that leaves `origin`.
 * Each is added to `problems` as one line while the pages live.
 */
export function watchForProblems(
  context: BrowserContext,
  origin: string,
  problems: string[],
): void {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (event) => problems.push(`page error: ${event.error().stack}`));
  context.on('request', (request) => {
    if (leaves(request.url(), origin)) problems.push(`left the machine: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    if (request.frame().isDetached()) return; // taken away with its frame while loading
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
}

/** Addresses that name no server (data:, blob:, about:) stay inside the page. */
function leaves(address: string, origin: string): boolean {
  const url = new URL(address);
  return /^(https?|wss?|ftp):$/.test(url.protocol) && url.origin !== origin;
}
