import { basename, dirname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isInside } from './is-inside.ts';
import type { SiteOptions } from './options.ts';

/**
 * Isolates what Astro and Vite keep between files: two processes that share it read each other's library.
 *
 * Astro derives `.astro/` from `root`, once and before integrations run, and no option moves it. So the
 * configuration names `cacheDir` as root, and this integration, which must be the first, restores the
 * project's root for all else.
 */
export function ownCache(root: string, { cacheDir, outDir }: SiteOptions): AstroIntegration {
  return {
    name: 'own-cache',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (!cacheDir) return;
        updateConfig({
          root: pathToFileURL(join(root, sep)),
          cacheDir: pathToFileURL(join(cacheDir, 'astro', sep)),
          vite: {
            cacheDir: join(cacheDir, 'vite'),
            // A build in another process writes there.
            server: { watch: { ignored: ofOthers(root, { cacheDir, outDir }) } },
          },
        });
      },
    },
  };
}

/** Matches the output folder, its temporary neighbours, and every file that another process keeps. */
function ofOthers(root: string, { cacheDir, outDir }: { cacheDir: string; outDir: string }) {
  const beside = join(dirname(outDir), `.${basename(outDir)}.`);
  return (path: string) =>
    isInside(outDir, path) ||
    normalize(path).startsWith(beside) ||
    (isInside(join(root, '.astro'), path) && !isInside(cacheDir, path) && !isInside(path, cacheDir));
}
