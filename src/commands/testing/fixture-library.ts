import { buildSite } from '#commands/building/build-site.ts';
import type { Options } from '#commands/running/options.ts';
import { sites } from '../../../e2e/support/sites/sites.ts';

/**
 * Builds the invented library that the browser tests read, whatever library the options name; returns the
 * exit code.
 */
export function buildFixtureLibrary(options: Options): Promise<number> {
  const { content, folder, base } = sites.library;
  return buildSite({ ...options, environment: { CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: base } });
}
