import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const levels = ['a', 'aa', 'aaa'].flatMap((level) =>
  ['wcag2', 'wcag21', 'wcag22'].map((wcag) => wcag + level),
);
const strictContrast = 'color-contrast-enhanced';
/** Of those levels, but off unless asked for. */
const asked = [strictContrast, 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'target-size'];
/** Finds nothing that the strict rule does not, and either takes most of the time. */
const implied = 'color-contrast';

const rules = {
  ...Object.fromEntries(asked.map((rule) => [rule, { enabled: true }])),
  [implied]: { enabled: false },
};

/**
 * What axe finds on a page as it stands, a line each: WCAG 2.0 to 2.2, A to AAA, and best practice, nothing
 * left out.
 */
export const accessibilityProblems = (page: Page): Promise<string[]> =>
  findProblems(page, (axe) =>
    axe.options({ rules, resultTypes: ['violations'] }).withTags([...levels, 'best-practice']),
  );

/** The part of them that depends on colours. */
export const contrastProblems = (page: Page): Promise<string[]> =>
  findProblems(page, (axe) => axe.options({ resultTypes: ['violations'] }).withRules(strictContrast));

async function findProblems(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  await makeRoom(page);
  // Without frames the second page that axe opens otherwise has nothing to do.
  const { violations } = await choose(new AxeBuilder({ page })).setLegacyMode(true).analyze();
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
