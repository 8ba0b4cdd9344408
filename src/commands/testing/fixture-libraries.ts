import { buildSite } from '#commands/building/build-site.ts';
import type { Options } from '#commands/running/options.ts';
import { sites } from '../../../e2e/support/sites/sites.ts';
import { writeKinds } from '../../../e2e/support/sites/write-kinds.ts';

/**
 * Builds the invented libraries that the browser tests read, whatever library the options name; returns the
 * exit code.
 */
export async function buildFixtureLibraries(options: Options): Promise<number> {
  writeKinds();
  return (await build(sites.library)) || build(sites.kinds);

  function build({ content, folder, base }: (typeof sites)[keyof typeof sites]): Promise<number> {
    return buildSite({ ...options, environment: { CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: base } });
  }
}
