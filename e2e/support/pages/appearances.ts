import type { Page } from 'playwright/test';

/** How a reader may have the pages look: what the system wishes, and what was chosen in 字号与显示. */
const appearances = {
  light: { system: 'light', chosen: {} },
  dark: { system: 'dark', chosen: {} },
  'black on white': { system: 'light', chosen: { theme: 'white' } },
  'yellow on black': { system: 'light', chosen: { theme: 'black' } },
  'large type': { system: 'light', chosen: { size: 'elder' } },
} as const;

export type Appearance = keyof typeof appearances;

export const appearanceNames = Object.keys(appearances) as Appearance[];

/** Makes a page look like that from its next opening on. */
export async function appear(page: Page, appearance: Appearance): Promise<void> {
  const { system, chosen } = appearances[appearance];
  await page.emulateMedia({ colorScheme: system });
  await page.addInitScript(keepChoices, chosen);
}

/** Makes an open page look like that, as a choice made in another window does. */
export async function changeAppearance(page: Page, appearance: Appearance): Promise<void> {
  const { system, chosen } = appearances[appearance];
  await page.emulateMedia({ colorScheme: system });
  await page.evaluate(keepChoices, chosen);
  await page.evaluate(() => dispatchEvent(new Event('storage')));
}

/** Runs in the page. */
function keepChoices(chosen: object): void {
  // A page without an address keeps nothing.
  if (location.protocol !== 'about:') localStorage.setItem('display', JSON.stringify(chosen));
}
