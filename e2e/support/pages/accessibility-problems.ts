import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const levels = ['a', 'aa', 'aaa'].flatMap((level) =>
  ['wcag2', 'wcag21', 'wcag22'].map((wcag) => wcag + level),
);
const strictContrast = 'color-contrast-enhanced';
/** Rules of these levels that are off by default. */
const asked = [strictContrast, 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'target-size'];
/** Finds nothing that the strict rule does not; either takes most of the time. */
const implied = 'color-contrast';

const rules = {
  ...Object.fromEntries(asked.map((rule) => [rule, { enabled: true }])),
  [implied]: { enabled: false },
};

/** Lists what axe finds on a page: WCAG 2.0 to 2.2, A to AAA, and best practice, without exceptions. */
export const accessibilityProblems = (page: Page): Promise<string[]> =>
  findProblems(page, (axe) =>
    axe.options({ rules, resultTypes: ['violations'] }).withTags([...levels, 'best-practice']),
  );

/** Lists only the problems that depend on colours. */
export const contrastProblems = (page: Page): Promise<string[]> =>
  findProblems(page, (axe) => axe.options({ resultTypes: ['violations'] }).withRules(strictContrast));

async function findProblems(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  await makeRoom(page);
  // Pages have no frames, so the second page that axe opens by default is of no use.
  const { violations } = await choose(new AxeBuilder({ page })).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} — ${target.join(' ')} (${failureSummary?.split('\n').join(' ')})`,
    ),
  );
}

/** Makes the window as high as the page, so that the bar covers nothing that scrolling would reveal. */
async function makeRoom(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  if (needed > height) await page.setViewportSize({ width, height: needed });
}
