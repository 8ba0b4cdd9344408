import { resolve } from 'node:path';
import { isInside } from './is-inside.ts';

/** What is used of Vite's server. */
export interface ContentServer {
  watcher: {
    add(path: string): unknown;
    on(event: 'all', changed: (event: string, path: string) => unknown): unknown;
  };
  environments: Record<string, { moduleGraph: { invalidateAll(): void } }>;
  ws: { send(message: { type: 'full-reload' }): void };
}

/**
 * Refreshes what is known of the content, and every page, when a file of it changes. An author saves files
 * that are half written; what fails is reported, and the next save is another try.
 */
export function watchContent(
  server: ContentServer,
  contentDir: string,
  refresh: () => Promise<void>,
  report: (error: unknown) => void,
): void {
  server.watcher.add(contentDir);
  server.watcher.on('all', async (_event, path) => {
    if (!isInside(contentDir, resolve(path))) return;
    try {
      await refresh();
    } catch (error) {
      report(error);
    }
    // A document that came, went or changed its number changes the citations of others.
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
}
