import { join, resolve } from 'node:path';

/** The project's top folder. */
export const projectFolder = resolve(import.meta.dirname, '../../..');

/** A library, the site that is built from it, and the path that the site stands below. */
export interface Site {
  content: string;
  folder: string;
  base: string;
}

/** The sites that the tests read: those of the invented libraries, and the one that is published. */
export const sites = {
  // Below a path, so that an address without the base cannot work by accident.
  library: {
    content: join(projectFolder, 'e2e/fixtures/library'),
    folder: join(projectFolder, '.e2e/library'),
    base: '/wenku/',
  },
  /** Two documents of each kind, written by `write-kinds.ts`. */
  kinds: {
    content: join(projectFolder, '.e2e/kinds-content'),
    folder: join(projectFolder, '.e2e/kinds'),
    base: '/yangshi/',
  },
  published: {
    content: resolve(projectFolder, process.env.CONTENT_DIR ?? 'content'),
    folder: resolve(projectFolder, process.env.OUT_DIR ?? 'dist'),
    base: `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/'),
  },
} as const satisfies Record<string, Site>;

const port = Number(process.env.E2E_PORT) || 4329;

/** Where each is served while the tests run. */
export const addresses = {
  library: `http://localhost:${port}${sites.library.base}`,
  kinds: `http://localhost:${port}${sites.kinds.base}`,
  published: `http://localhost:${port + 1}${sites.published.base}`,
};
