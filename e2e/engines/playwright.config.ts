import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import chromium from '../../playwright.config.ts';
import type { EngineOptions } from './engine.ts';

/** The same site and server as in Chromium; `npm run test:engines` passes the paths of the programs. */
export default defineConfig<object, EngineOptions>({
  ...chromium,
  testDir: import.meta.dirname,
  testMatch: '**/*.tasks.ts',
  outputDir: join(import.meta.dirname, '../../test-results/engines'),
  // One browser for each engine, in which tests run one after another.
  fullyParallel: false,
  workers: 1,
  projects: [
    { name: 'firefox', use: { engine: 'firefox' } },
    { name: 'webkit', use: { engine: 'webkit' } },
  ],
});
