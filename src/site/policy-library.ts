import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { checkBudgets } from './check-budgets.ts';
import { citationTable } from './citation-table.ts';
import { forgetLibrary, openLibrary } from './library.ts';
import type { SiteOptions } from './options.ts';
import { formatDiagnostics, severityOf } from './report.ts';
import { writeSearch } from './write-search.ts';

/** Reads and checks the library before anything is built; writes the search index and holds the output to its budgets after. */
export function policyLibrary({ contentDir, site, base }: SiteOptions): AstroIntegration {
  return {
    name: 'policy-library',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const { library, settings } = await openLibrary(contentDir);
        updateConfig({ site: site ?? settings?.address });
        const errors = await report(contentDir, logger, missingPicture(settings, config.publicDir));
        if (errors > 0 && command !== 'dev') stop(logger, `内容有 ${errors} 处错误，见上；改正后再试。`);
        if (command === 'build') logger.info(`\n${citationTable(library)}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', async (_event, path) => {
          if (!resolve(path).startsWith(contentDir)) return;
          forgetLibrary();
          await report(contentDir, logger);
          // A document that came, went or changed its number changes the citations of others.
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { library, settings } = await openLibrary(contentDir);
        const outDir = fileURLToPath(dir);
        await writeSearch(library, settings, outDir);
        const { over, table } = await checkBudgets(library, outDir, base);
        logger.info(`\n${table}`);
        if (over) stop(logger, '超出预算，见上表。');
      },
    },
  };
}

/** Prints what is to be said of the content; gives the number of errors. */
async function report(
  contentDir: string,
  logger: AstroIntegrationLogger,
  others: Diagnostic[] = [],
): Promise<number> {
  const { diagnostics: ofContent } = await openLibrary(contentDir);
  const diagnostics = [...ofContent, ...others];
  const text = formatDiagnostics(diagnostics, process.cwd());
  if (text) logger.info(`\n${text}`);
  return diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
}

function missingPicture(settings: SiteSettings | undefined, publicDir: URL): Diagnostic[] {
  const { picture } = settings ?? {};
  return picture && !existsSync(new URL(picture, publicDir))
    ? [{ code: 'picture-missing', args: { picture } }]
    : [];
}

/** Ends the build. An error would do too, but Astro prints where it was thrown, which tells an author nothing. */
function stop(logger: AstroIntegrationLogger, message: string): never {
  logger.error(message);
  process.exit(1);
}
