import { browserHost } from '#commands/browsers/browser-host.ts';
import { ensureCjkFont } from '#commands/browsers/ensure-cjk-font.ts';
import { findBrowser } from '#commands/browsers/find-browser.ts';
import type { Options } from '#commands/running/options.ts';
import { packageBin } from '#commands/running/package-bin.ts';
import { run } from '#commands/running/run.ts';
import { temporaryFile } from '#commands/running/temporary-file.ts';
import { type Counts, e2eCounts, stepCounts } from './test-counts.ts';

/** Runs Playwright on the built site, with the arguments in `rest`; finds or installs a browser. */
export async function e2eTests({ environment, rest }: Options): Promise<Counts> {
  const browser = await findBrowser(browserHost);
  if ('problem' in browser) {
    console.error(browser.problem);
    return stepCounts(1);
  }
  console.log(`Browser: ${browser.path}`);
  await ensureCjkFont(browserHost);
  const report = temporaryFile('e2e.json');
  const code = await run([packageBin('playwright'), 'test', ...rest], {
    environment: { ...environment, CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_NAME: report.path },
  });
  return e2eCounts(report.read(), code);
}
