import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { documentProcessor, findDocument } from './src/site/document-processor.ts';
import { buildTargets, oldestBrowsers } from './src/site/oldest-browsers.ts';
import { siteOptions } from './src/site/options.ts';
import { ownCache } from './src/site/own-cache.ts';
import { policyLibrary } from './src/site/policy-library.ts';
import { sitemapOptions } from './src/site/programs/listed-pages.ts';

const root = import.meta.dirname;
const options = siteOptions(process.env, root);

/**
 * Leaves out Vite's own loader of what is imported on use: it fetches styles and further files beforehand, of
 * which there are none or a few lines, and would be a twentieth of the first view.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
};

const targets = buildTargets(oldestBrowsers(root));

/**
 * Lowers scripts to what the browsers of package.json read; `npm run check` finds what they lack. Only those:
 * what renders pages runs in Node, where lowered private fields cost time. Astro drops a target that stands
 * in `vite.environments.client`.
 * @type {import('vite').Plugin}
 */
const loweredScripts = {
  name: 'lowered-scripts',
  configEnvironment: (name) => (name === 'client' ? { build: { target: targets } } : null),
};

export default defineConfig({
  site: options.site,
  base: options.base,
  outDir: options.outDir,
  // Until `ownCache` restores it.
  root: options.cacheDir ?? root,
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: documentProcessor(findDocument(options.contentDir, options.base)),
  },
  vite: {
    plugins: [plainImports, loweredScripts],
    css: {
      transformer: 'lightningcss',
      lightningcss: {
        // The names of breakpoints.
        drafts: { customMedia: true },
        // Lowered once, with `build.cssTarget`.
        targets: {},
        // Would add variables for light-dark(), which no style uses.
        exclude: Features.LightDark,
      },
    },
    build: {
      cssTarget: targets,
      // The policy of a page names one inline script, and no other.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // One request for what every page loads with, one for what several pages share in a few lines, and
          // one for what every search needs. Each is named by its folders; preload-helper is Vite's.
          codeSplitting: {
            groups: [
              {
                name: 'load',
                priority: 3,
                test: /src\/(?:client\/load|search\/sources)\/|preload-helper/,
              },
              {
                name: 'shared',
                priority: 2,
                test: /src\/(?:domain\/text|site|client\/shared)\//,
              },
              {
                name: 'search',
                priority: 1,
                test: /src\/(?:search\/(?!quotation\/)|client\/search\/)/,
              },
            ],
          },
        },
        // Printed for every document file, and harmless: https://github.com/withastro/astro/issues/18087
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
  integrations: [ownCache(root, options), mdx(), policyLibrary(options), sitemap(sitemapOptions(options))],
});
