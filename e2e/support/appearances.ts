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

/** Takes a page before it is opened; makes it look like that from then on. */
export async function appear(page: Page, appearance: Appearance): Promise<void> {
  const { system, chosen } = appearances[appearance];
  await page.emulateMedia({ colorScheme: system });
  await page.addInitScript((kept) => {
    // A page without an address keeps nothing.
    if (location.protocol !== 'about:') localStorage.setItem('display', JSON.stringify(kept));
  }, chosen);
}
