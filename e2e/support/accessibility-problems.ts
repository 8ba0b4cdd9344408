import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Takes a page as it stands; gives what axe finds, a line each. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Without frames the second page that axe opens otherwise has nothing to do.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} — ${target.join(' ')} (${failureSummary?.split('\n').join(' ')})`,
    ),
  );
}
