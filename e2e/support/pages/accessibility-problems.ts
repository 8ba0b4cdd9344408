import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levels = ['a', 'aa', 'aaa'].flatMap((level) =>
  ['wcag2', 'wcag21', 'wcag22'].map((wcag) => wcag + level),
);
/** The strict rule leaves what fails the other, below 4.5:1, to it. */
const contrast = ['color-contrast', 'color-contrast-enhanced'];
/** Rules of these levels that are off by default. */
const asked = [...contrast, 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'target-size'];
const rules = Object.fromEntries(asked.map((rule) => [rule, { enabled: true }]));

/** Lists what axe finds on a page: WCAG 2.0 to 2.2, A to AAA, and best practice, without exceptions. */
export const accessibilityProblems = (page: Page): Promise<string[]> =>
  findProblems(page, { rules, runOnly: { type: 'tag', values: [...levels, 'best-practice'] } });

/** Lists only the problems that depend on colours. */
export const contrastProblems = (page: Page): Promise<string[]> =>
  findProblems(page, { runOnly: { type: 'rule', values: contrast } });

async function findProblems(page: Page, options: axe.RunOptions): Promise<string[]> {
  await makeRoom(page);
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(source);
  const violations = await page.evaluate(runAxe, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} — ${target.join(' ')} (${failureSummary?.split('\n').join(' ')})`,
    ),
  );
}

/** Runs in the page. */
async function runAxe(options: axe.RunOptions): Promise<axe.Result[]> {
  const { axe: loaded } = window as unknown as { axe: typeof axe };
  const { violations } = await loaded.run(document, { ...options, resultTypes: ['violations'] });
  return violations;
}

/** Makes the window as high as the page, so that the bar covers nothing that scrolling would reveal. */
async function makeRoom(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  if (needed > height) await page.setViewportSize({ width, height: needed });
}
