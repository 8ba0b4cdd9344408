import { browserHost } from '#commands/browsers/browser-host.ts';
import type { Engine } from '#commands/browsers/engines.ts';
import { findEngine } from '#commands/browsers/find-engine.ts';
import type { Options } from '#commands/running/options.ts';
import { packageBin } from '#commands/running/package-bin.ts';
import { run } from '#commands/running/run.ts';
import { temporaryFile } from '#commands/running/temporary-file.ts';
import { type Counts, e2eCounts } from './test-counts.ts';

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
