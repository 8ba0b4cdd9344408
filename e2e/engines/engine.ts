import { test as base } from 'playwright/test';
import { firefoxReader } from './firefox-reader.ts';
import type { Reader } from './reader.ts';
import { webkitReader } from './webkit-reader.ts';

const engines = {
  firefox: () => firefoxReader(process.env.FIREFOX_PATH ?? 'firefox'),
  webkit: () => webkitReader(process.env.WEBKIT_DRIVER_PATH ?? 'WebKitWebDriver'),
};

/** Options that each engine's project sets. */
export interface EngineOptions {
  engine: keyof typeof engines;
}

/** A test with a reader at its engine's browser, which stays open between tests. */
export const test = base.extend<object, EngineOptions & { reader: Reader }>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  reader: [
    async ({ engine }, use) => {
      const reader = await engines[engine]();
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
});
