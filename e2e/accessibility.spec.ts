import { expect, type Page, test } from 'playwright/test';
import { accessibilityProblems } from './support/accessibility-problems.ts';
import { type Appearance, appear, appearanceNames } from './support/appearances.ts';
import { cutOffText } from './support/cut-off-text.ts';
import { layoutProblems } from './support/layout-problems.ts';
import { pageKinds, visit } from './support/page-kinds.ts';

/** Run each time; all others run with the tag. */
const sample = ['320 px, large type', '1280 px, dark'];

for (const width of [320, 768, 1280])
  for (const appearance of appearanceNames) {
    const name = `${width} px, ${appearance}`;
    const tag = sample.includes(name) ? [] : ['@full'];
    test(`nothing stands in anyone's way on any kind of page: ${name}`, { tag }, async ({ page }) => {
      test.setTimeout(300_000);
      await appear(page, appearance);
      for (const kind of Object.keys(pageKinds)) {
        await page.setViewportSize({ width, height: 800 });
        await visit(page, kind);
        const problems = [
          ...(await layoutProblems(page, sideOf(appearance))),
          ...(await cutOffText(page)),
          ...(await accessibilityProblems(page)),
        ];
        expect.soft(problems, kind).toEqual([]);
        await spreadText(page);
        expect.soft(await cutOffText(page), `${kind}, text spread out`).toEqual([]);
      }
    });
  }

/** WCAG 2.2, 1.4.12: as readers may set it. */
const spreadText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** WCAG 2.2, 2.5.5; for the old, MIIT 2021. */
const sideOf = (appearance: Appearance): number => (appearance === 'large type' ? 60 : 44);
