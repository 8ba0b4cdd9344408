import { resolve } from 'node:path';

/** Where one build reads and writes, from the environment that the commands set. */
export interface SiteOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  outDir: string;
  /** A folder for what Astro keeps, of this process alone. Undefined: Astro's usual places in the project. */
  cacheDir: string | undefined;
  /** Outranks the address in site.yaml. */
  site: string | undefined;
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
  /** Lists every citation in the log, not only the doubtful ones. */
  verbose?: boolean;
}

export function siteOptions(env: NodeJS.ProcessEnv, root: string): SiteOptions {
  return {
    contentDir: resolve(root, env.CONTENT_DIR || 'content'),
    outDir: resolve(root, env.OUT_DIR || 'dist'),
    cacheDir: env.POLICY_LIBRARY_CACHE || undefined,
    site: env.SITE_URL || undefined,
    base: `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/'),
    verbose: Boolean(env.VERBOSE),
  };
}
