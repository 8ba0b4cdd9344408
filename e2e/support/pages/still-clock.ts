import type { Page } from 'playwright/test';

const start = Date.UTC(2024, 0, 1);
const hour = 3_600_000;

/** Opens an address and stops the page's clock: from then on only `page.clock.runFor` advances it. */
export async function gotoStill(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: start });
  await page.goto(address);
  await page.clock.pauseAt(start + hour);
}
