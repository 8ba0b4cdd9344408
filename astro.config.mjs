import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { htmlOptions } from './src/markdown/html-options.ts';
import { rehypeApparatus } from './src/markdown/rehype-apparatus.ts';
import { documentPlugins } from './src/site/document-plugins.ts';
import { siteOptions } from './src/site/options.ts';
import { policyLibrary } from './src/site/policy-library.ts';

const options = siteOptions(process.env, import.meta.dirname);

/**
 * Leaves out Vite's own loader of what is imported on use: it fetches styles and further files beforehand, of which
 * there are none or a few lines, and would be a twentieth of the first view.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
};

export default defineConfig({
  site: options.site,
  base: options.base,
  outDir: options.outDir,
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // The built-in GFM and typographer would alter official text; the plugins bring the GFM that is wanted.
      gfm: false,
      smartypants: false,
      remarkPlugins: documentPlugins(options.contentDir, options.base),
      rehypePlugins: [rehypeApparatus],
      remarkRehype: htmlOptions,
    }),
  },
  vite: {
    plugins: [plainImports],
    build: {
      // The policy of a page names one inline script, and no other.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // One request for what several pages share in a few lines, and one for what every search needs.
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                priority: 2,
                test: /src\/(?:domain\/(?:text|number\/numeral)|site\/urls|client\/(?:clipboard|create|with-phrases))/,
              },
              {
                name: 'search',
                priority: 1,
                test: /src\/(?:search\/(?!quotation)|client\/(?:search-(?:view|sources|state|field)|result-keys))/,
              },
            ],
          },
        },
        // Printed for every document file, and harmless: https://github.com/withastro/astro/issues/18087
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
  integrations: [mdx(), policyLibrary(options)],
});
