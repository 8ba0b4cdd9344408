// npm run lighthouse -- --no-build --runs <odd number> --only <home|text|record|search> --content <folder>
// Measures home, text, record and search with Lighthouse, on phone and desktop, on a host as README asks for;
// prints the median of the runs. Lighthouse is no dependency but fetched on demand: it outweighs all of them.
// Exit code 1 if it could not run.

import { serveStatic } from '#commands/serving/serve-static.ts';
import { siteOptions } from '#site/options.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { urls } from '#site/urls.ts';
import { browserHost } from './browsers/browser-host.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { buildSite } from './building/build-site.ts';
import { type LighthouseReport, medianScores } from './lighthouse/median-scores.ts';
import type { Options } from './running/options.ts';
import { ownOptions, readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';
import { run } from './running/run.ts';
import { temporaryFile } from './running/temporary-file.ts';
import { samplesOf } from './screenshots/samples.ts';

const lighthouse = 'lighthouse@13.5.0';
/** Overwritten by each run. */
const report = temporaryFile('lighthouse.json');
const presets = { phone: [], desk: ['--preset=desktop'] };

const options = readOptions({ passOn: true });
const values = ownOptions(options.rest, {
  runs: { type: 'string', default: '3' },
  only: { type: 'string', default: '' },
  'no-build': { type: 'boolean', default: false },
});
process.exitCode = values['no-build'] ? 0 : await buildSite(options);
if (process.exitCode === 0) process.exitCode = await measure(options);

async function measure({ environment }: Options): Promise<number> {
  const { contentDir, outDir } = siteOptions({ ...environment }, root);
  const { library, settings } = await loadLibrary(contentDir);
  const browser = await findBrowser(browserHost);
  const npm = process.env.npm_execpath;
  if ('problem' in browser || !npm) {
    console.error('problem' in browser ? browser.problem : 'Run it by npm run lighthouse.');
    return 1;
  }
  const { main, richRecord, words } = samplesOf(library, settings?.main);
  const routes = urls('/');
  const pages = {
    home: routes.home,
    text: routes.document(main),
    record: routes.document(richRecord),
    search: routes.search(words),
  };
  const chosen = Object.entries(pages).filter(([name]) => name.includes(values.only));
  if (chosen.length === 0) {
    console.error(`没有名称含“${values.only}”的页，有：${Object.keys(pages).join('、')}。`);
    return 1;
  }
  const { address, close } = await serveStatic(outDir);
  try {
    for (const [page, path] of chosen)
      for (const [preset, args] of Object.entries(presets)) {
        const reports: LighthouseReport[] = [];
        for (let i = 0; i < Number(values.runs); i++)
          reports.push(await once(npm, browser.path, new URL(path, address).href, args));
        const { scores, shift, wanting } = medianScores(reports);
        const line = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
        console.log(`${page}, ${preset}: ${line.join(', ')}; layout shift ${shift}`);
        for (const audit of wanting) console.log(`  ${audit}`);
      }
  } finally {
    close();
  }
  return 0;
}

async function once(npm: string, browser: string, url: string, args: string[]): Promise<LighthouseReport> {
  const flags = `--headless=new${browserHost.isSuperuser ? ' --no-sandbox' : ''}`;
  const code = await run(
    [npm, 'exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', url].concat(
      ['--quiet', '--output=json', `--output-path=${report.path}`, `--chrome-flags=${flags}`],
      args,
    ),
    { environment: { CHROME_PATH: browser } },
  );
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}.`);
  return JSON.parse(report.read());
}
