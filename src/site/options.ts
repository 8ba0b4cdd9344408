import { resolve } from 'node:path';

/** Where one build reads and writes, from the environment that the commands set. */
export interface SiteOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  outDir: string;
  /** Outranks the address in site.yaml. */
  site?: string | undefined;
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
}

export function siteOptions(env: NodeJS.ProcessEnv, root: string): SiteOptions {
  return {
    contentDir: resolve(root, env.CONTENT_DIR || 'content'),
    outDir: resolve(root, env.OUT_DIR || 'dist'),
    site: env.SITE_URL || undefined,
    base: `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/'),
  };
}
