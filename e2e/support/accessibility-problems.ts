import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const levels = ['a', 'aa', 'aaa'].flatMap((level) =>
  ['wcag2', 'wcag21', 'wcag22'].map((wcag) => wcag + level),
);
/** Of those levels, but off unless asked for. */
const asked = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'target-size',
];

/** Takes a page as it stands; gives what axe finds, a line each: WCAG 2.0 to 2.2, A to AAA, and best practice, nothing left out. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await makeRoom(page);
  const { violations } = await new AxeBuilder({ page })
    .options({
      rules: Object.fromEntries(asked.map((rule) => [rule, { enabled: true }])),
      resultTypes: ['violations'],
    })
    .withTags([...levels, 'best-practice'])
    // Without frames the second page that axe opens otherwise has nothing to do.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} — ${target.join(' ')} (${failureSummary?.split('\n').join(' ')})`,
    ),
  );
}

/** A window as high as the page: nothing lies half under the bar only because nobody has scrolled. */
async function makeRoom(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  if (needed > height) await page.setViewportSize({ width, height: needed });
}
