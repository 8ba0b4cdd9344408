import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { comparePages } from './compare/compare-pages.ts';
import { forgetLibrary, openLibrary } from './library.ts';
import type { SiteOptions } from './options.ts';
import { serveProgramFiles } from './programs/serve-program-files.ts';
import { writeProgramFiles } from './programs/write-program-files.ts';
import { publishPicture } from './publish-picture.ts';
import { citationTable } from './report/citation-table.ts';
import { contentFault, faultyContent } from './report/content-fault.ts';
import { formatDiagnostics } from './report/report.ts';
import { reportContent } from './report/report-content.ts';
import { formatPhases, type Stopwatch, stopwatch } from './report/stopwatch.ts';
import { writeSearch } from './search/write-search.ts';
import { watchContent } from './watch-content.ts';
import { firstViews } from './weight/first-views.ts';
import { homePicture } from './weight/home-picture.ts';
import { writeCards } from './write-cards.ts';

/**
 * Reads and checks the library before anything is built. Afterwards compares the pages with it, writes cards,
 * files for programs and the search index, and says what pages weigh and how long each phase took.
 */
export function policyLibrary({ contentDir, site, base, verbose }: SiteOptions): AstroIntegration {
  let watch: Stopwatch | undefined;
  let published = '';
  return {
    name: 'policy-library',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        // Serves files that a build wrote, which has reported on the content.
        if (command === 'preview') return;
        const { library, settings } = await openLibrary(contentDir);
        watch = stopwatch();
        updateConfig({ site: site ?? settings?.address });
        const errors = await reportContent(contentDir, (text) => logger.info(`\n${text}`));
        if (errors > 0 && command !== 'dev') throw faultyContent(errors);
        if (command === 'build') logger.info(`\n${citationTable(library, verbose)}`);
      },
      'astro:config:done': ({ config }) => {
        published = config.site ?? '';
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(serveProgramFiles(contentDir, { site: published, base }));
        const refresh = async () => {
          forgetLibrary();
          await reportContent(contentDir, (text) => logger.info(`\n${text}`));
        };
        watchContent(server, contentDir, refresh, (error) =>
          logger.error(`读内容时出错，改动后会再试：${error instanceof Error ? error.message : error}`),
        );
      },
      'astro:build:start': () => watch?.lap('准备'),
      'astro:build:ssr': () => watch?.lap('打包'),
      'astro:build:generated': () => watch?.lap('生成网页'),
      'astro:build:done': async ({ dir, logger }) => {
        const opened = await openLibrary(contentDir);
        const { library, settings } = opened;
        const outDir = fileURLToPath(dir);
        watch?.lap('收尾');
        const differing = formatDiagnostics(comparePages(opened, outDir), process.cwd());
        if (differing) {
          logger.error(`\n${differing}`);
          throw contentFault('网页没有照录文件的文字。', '每一处的位置见上。');
        }
        watch?.lap('核对网页');
        await publishPicture(settings, contentDir, outDir);
        writeCards(library, outDir);
        watch?.lap('卡片');
        if (settings) writeProgramFiles(library, settings, outDir, { site: published, base });
        watch?.lap('数据文件');
        await writeSearch(library, settings, outDir);
        watch?.lap('检索');
        logger.info(`\n${await firstViews(library, outDir, base)}`);
        const { report, tooHeavy } = await homePicture(outDir);
        if (tooHeavy) logger.warn(`${report}，过重。请减少主要文件直接相关的文件，或缩短标题。`);
        else logger.info(report);
        watch?.lap('称首屏');
        logger.info(formatPhases([...opened.phases, ...(watch?.phases ?? [])]));
      },
    },
  };
}
