import type { Disposable, Page } from 'playwright/test';

/** Looks of the pages: preferences of the system, and choices in 字号与显示. */
const appearances = {
  light: { system: 'light', chosen: {} },
  dark: { system: 'dark', chosen: {} },
  'black on white': { system: 'light', chosen: { theme: 'white' } },
  'yellow on black': { system: 'light', chosen: { theme: 'black' } },
  'large type': { system: 'light', chosen: { size: 'elder' } },
} as const;

export type Appearance = keyof typeof appearances;

export const appearanceNames = Object.keys(appearances) as Appearance[];

/** Sets the look of a page from the next load on, until the result is disposed of. */
export async function appear(page: Page, appearance: Appearance): Promise<Disposable> {
  const { system, chosen } = appearances[appearance];
  await page.emulateMedia({ colorScheme: system });
  return page.addInitScript(keepChoices, chosen);
}

/** Changes the look of an open page, as a choice made in another window would. */
export async function changeAppearance(page: Page, appearance: Appearance): Promise<void> {
  const { system, chosen } = appearances[appearance];
  await page.emulateMedia({ colorScheme: system });
  await page.evaluate(keepChoices, chosen);
  await page.evaluate(() => dispatchEvent(new Event('storage')));
}

/** Runs in the page. */
function keepChoices(chosen: object): void {
  // about:blank has no storage.
  if (location.protocol !== 'about:') localStorage.setItem('display', JSON.stringify(chosen));
}
