import { join } from 'node:path';
import { defineConfig, devices, type ReporterDescription } from 'playwright/test';

const port = Number(process.env.E2E_PORT) || 4329;
const address = `http://localhost:${port}/${process.env.BASE_PATH ?? ''}/`.replace(/(?<!:)\/+/g, '/');
const preview = join(import.meta.dirname, 'src/commands/preview.ts');
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;
const reporter: ReporterDescription[] = [['list']];
if (report) reporter.push(['json', { outputFile: report }]);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that is busy with other work as well is slow, not wrong; what passes only the second time is named in the end.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: process.env.CI ? 1 : 0,
  // What takes many minutes runs with `npm run test:full` alone.
  ...(process.env.E2E_FULL ? {} : { grepInvert: /@full/ }),
  forbidOnly: Boolean(process.env.CI),
  reporter,
  use: {
    baseURL: address,
    locale: 'zh-CN',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          // Undefined is Playwright's own browser, so that an editor can run the tests too.
          executablePath: process.env.CHROMIUM_PATH,
          // Chromium's sandbox refuses to start as root.
          args:
            process.getuid?.() === 0
              ? ['--no-sandbox', '--disable-quic', '--disable-background-networking']
              : [],
        },
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" "${preview}" --port ${port}`,
    url: address,
    reuseExistingServer: false,
  },
});
