import type { IncomingMessage, ServerResponse } from 'node:http';
import { openLibrary } from '#site/library.ts';
import { programFiles } from './write-program-files.ts';

const mediaTypes: Partial<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
};

/** Vite takes the base from `url`. */
type Asked = IncomingMessage & { originalUrl?: string | undefined };

/** Serves, while an author edits, what a build would write for programs. */
export function serveProgramFiles(contentDir: string, { site, base }: { site: string; base: string }) {
  return async (request: Asked, response: ServerResponse, next: () => void): Promise<void> => {
    const path = (request.originalUrl ?? request.url)?.replace(/\?.*/, '').slice(base.length) ?? '';
    const mediaType = mediaTypes[path.split('.').at(-1) ?? ''];
    if (!mediaType) return next();
    const { library, settings } = await openLibrary(contentDir);
    if (!settings) return next();
    for (const file of programFiles(library, settings, { site, base }))
      if (file.path === path) {
        response.setHeader('Content-Type', `${mediaType}; charset=utf-8`);
        response.end(file.content());
        return;
      }
    next();
  };
}
