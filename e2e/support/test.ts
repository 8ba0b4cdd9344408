import { test as base, expect } from 'playwright/test';

/** What a test provokes on purpose. */
export interface Faults {
  /** Allows errors whose words, or the address of the file that they are about, match a pattern. */
  allow(...patterns: readonly RegExp[]): void;
}

/**
 * Playwright's test, which fails on every error that reaches the console or nobody catches, on all pages of
 * its context: the site logs its own faults there. Chromium logs each request that fails as well, so a test
 * that makes one fail says so.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context }, use) => {
      const allowed: RegExp[] = [];
      const found: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (uncaught) => {
        const error = uncaught.error();
        found.push(`uncaught: ${error.stack ?? error.message}`);
      });
      await use({ allow: (...patterns) => void allowed.push(...patterns) });
      const faults = found.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      expect(faults, 'errors of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
