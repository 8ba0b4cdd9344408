import { join } from 'node:path';
import { defineConfig, devices, type ReporterDescription } from 'playwright/test';
import { browserArguments } from './e2e/support/pages/browser-arguments.ts';
import { addresses } from './e2e/support/sites/sites.ts';

const servers = join(import.meta.dirname, 'e2e/support/sites/serve-sites.ts');
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;
const reporter: ReporterDescription[] = [['list']];
if (report) reporter.push(['json', { outputFile: report }]);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that is busy with other work as well is slow, not wrong. What passes only the second time is
  // named in the end.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  retries: process.env.CI ? 1 : 0,
  // What takes many minutes runs with `npm run test:full` alone, and what is a sample of it only without.
  grepInvert: process.env.E2E_FULL ? /@sample/ : /@full/,
  forbidOnly: Boolean(process.env.CI),
  reporter,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: addresses.library,
    locale: 'zh-CN',
    // Recording takes a third of the time: only a test that has failed is recorded, when it is tried again.
    trace: 'on-first-retry',
    launchOptions: {
      // Playwright's own browser by default, so that an editor can run the tests too.
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [...browserArguments],
    },
  },
  projects: [
    { name: 'library', testIgnore: 'notice.spec.ts' },
    { name: 'notice', testMatch: 'notice.spec.ts', use: { baseURL: addresses.published } },
  ],
  webServer: {
    command: `"${process.execPath}" "${servers}"`,
    url: addresses.library,
    reuseExistingServer: false,
  },
});
