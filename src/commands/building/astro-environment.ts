import type { Options } from '#commands/running/options.ts';

/** What every Astro process gets: the site's options, and no telemetry. */
export function astroEnvironment(options: Options): Record<string, string> {
  return { ...options.environment, ASTRO_TELEMETRY_DISABLED: '1' };
}
