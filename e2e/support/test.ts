import { test as base, expect } from 'playwright/test';

/** Errors that a test provokes on purpose. */
export interface Faults {
  /** Allows errors whose message, or the address of the file concerned, matches a pattern. */
  allow(...patterns: readonly RegExp[]): void;
}

/**
 * Playwright's test, made to fail on every logged or uncaught error on any page of its context, since the
 * site logs its own faults. Chromium also logs failed requests, so a test that provokes one must allow it.
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
