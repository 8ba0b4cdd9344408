import { browserHost } from '#commands/browsers/browser-host.ts';
import type { Engine } from '#commands/browsers/engines.ts';
import { ensureCjkFont } from '#commands/browsers/ensure-cjk-font.ts';
import { findBrowser } from '#commands/browsers/find-browser.ts';
import { findEngine } from '#commands/browsers/find-engine.ts';
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

/**
 * Runs the readers' tasks of `e2e/engines` in one engine on the built site. An engine that is not available
 * counts as one skipped test.
 */
export async function engineTests(engine: Engine, { environment, rest }: Options): Promise<Counts> {
  const found = await findEngine(browserHost, engine);
  if ('reason' in found) {
    console.log(`${engine.name} skipped: ${found.reason}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  console.log(`${engine.name}: ${found.path}`);
  const report = temporaryFile(`${engine.name}.json`);
  const config = ['--config', 'e2e/engines/playwright.config.ts', '--project', engine.name];
  const code = await run([packageBin('playwright'), 'test', ...config, ...rest], {
    environment: { ...environment, [engine.variable]: found.path, PLAYWRIGHT_JSON_OUTPUT_NAME: report.path },
  });
  return e2eCounts(report.read(), code);
}
