// Watches a browser for what must never happen: a request elsewhere, an error on the console, a breach of the policy.
import type { BrowserContext } from 'playwright-core';

export interface Watch {
  /** Every address that a page asked for, in order; what the worker fetches to keep is not among them. */
  readonly requests: string[];
  /** What went wrong so far; a test that provokes one empties it. */
  readonly faults: string[];
}

export function watchOver(context: BrowserContext, address: string): Watch {
  const watch: Watch = { requests: [], faults: [] };
  context.on('request', (request) => {
    const url = request.url();
    if (request.serviceWorker() === null) watch.requests.push(url);
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) watch.faults.push(`a request to another origin: ${url}`);
  });
  // Breaches of the content policy are told on the console too.
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(`on the console: ${message.text()}`);
  });
  context.on('weberror', (error) => watch.faults.push(`not caught: ${error.error().message}`));
  return watch;
}
