import type { Options } from './options.ts';
import { packageBin } from './package-bin.ts';
import { run } from './run.ts';

/** What every Astro process gets: the site's options, and no telemetry. */
export function astroEnvironment(options: Options): Record<string, string> {
  return { ...options.environment, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Builds the site and gives Astro's exit code. `--force` because Astro's content cache does not notice a change
 * of the schemas and plugins that shape an entry.
 */
export function buildSite(options: Options): Promise<number> {
  return run([packageBin('astro'), 'build', '--force'], { environment: astroEnvironment(options) });
}
