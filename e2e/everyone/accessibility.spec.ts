import type { Disposable, Page } from 'playwright/test';
import { accessibilityProblems, contrastProblems } from '../support/pages/accessibility-problems.ts';
import { type Appearance, appear, appearanceNames, changeAppearance } from '../support/pages/appearances.ts';
import { cutOffText } from '../support/pages/cut-off-text.ts';
import { layoutProblems } from '../support/pages/layout-problems.ts';
import { pageKinds, visit } from '../support/pages/page-kinds.ts';
import { expect, test } from '../support/test.ts';

const kinds = Object.keys(pageKinds);
const widths = [320, 768, 1280];
const looks = appearanceNames.flatMap((appearance) => widths.map((width) => ({ appearance, width })));

interface Look {
  appearance: Appearance;
  width: number;
}

for (const grey of ['#999', '#707070'])
  test(`letters of ${grey} on white are found too pale`, async ({ page }) => {
    await page.goto('./about/');
    await page.evaluate((color) => {
      const pale = Object.assign(document.createElement('p'), { id: 'pale', textContent: '这一段字太淡' });
      Object.assign(pale.style, { color, background: '#fff' });
      document.querySelector('main')?.prepend(pale);
    }, grey);
    for (const problems of [await accessibilityProblems(page), await contrastProblems(page)])
      expect(problems.filter((problem) => problem.includes('#pale'))).toHaveLength(1);
  });

// On every change, each kind of page in one look, such that all looks occur. In parts, which run in parallel.
const parts = 4;
for (let part = 0; part < parts; part++)
  test(`no kind of page has an accessibility problem, part ${part + 1}`, {
    tag: '@sample',
  }, async ({ page, faults }) => {
    test.setTimeout(600_000);
    faults.allow(/no-such-page/);
    for (const [i, kind] of kinds.entries()) {
      if (i % parts !== part) continue;
      // A step of 7 through the looks, so that neighbouring kinds get different ones.
      const look = looks[(i * 7) % looks.length] ?? { appearance: 'light', width: 320 };
      const opened = await open(page, kind, look);
      const problems = [...(await sizeProblems(page, look)), ...(await accessibilityProblems(page))];
      expect.soft(problems, describe(kind, look)).toEqual([]);
      await opened.dispose();
    }
  });

// Most rules of axe depend neither on colours nor on sizes, and take most of the time: once for each kind and
// width. Sizes are seen in every look, and colours in all of one width.
for (const [w, width] of widths.entries())
  test(`no kind of page puts an obstacle in anyone's way at ${width} px, however it looks`, {
    tag: '@full',
  }, async ({ page, faults }) => {
    test.setTimeout(900_000);
    faults.allow(/no-such-page/);
    for (const [k, kind] of kinds.entries()) {
      const first = { appearance: appearanceNames[(w + k) % appearanceNames.length] ?? 'light', width };
      const opened = await open(page, kind, first);
      for (const appearance of appearanceNames) {
        await changeAppearance(page, appearance);
        const look = { appearance, width };
        expect.soft(await sizeProblems(page, look), describe(kind, look)).toEqual([]);
      }
      await changeAppearance(page, first.appearance);
      expect.soft(await accessibilityProblems(page), describe(kind, first)).toEqual([]);
      for (const appearance of k % widths.length === w ? appearanceNames : []) {
        await changeAppearance(page, appearance);
        expect.soft(await contrastProblems(page), describe(kind, { appearance, width })).toEqual([]);
      }
      await opened.dispose();
    }
  });

/** Opens a kind of page in a look, which holds for further pages until the result is disposed of. */
async function open(page: Page, kind: string, { appearance, width }: Look): Promise<Disposable> {
  const look = await appear(page, appearance);
  await page.setViewportSize({ width, height: 800 });
  await visit(page, kind);
  return look;
}

/** Finds what is too small, too long or cut off, with normal and with enlarged text spacing. */
async function sizeProblems(page: Page, { appearance }: Look): Promise<string[]> {
  const problems = [...(await layoutProblems(page, targetSize(appearance))), ...(await cutOffText(page))];
  await spreadText(page, true);
  problems.push(...(await cutOffText(page)).map((problem) => `spread out: ${problem}`));
  await spreadText(page, false);
  return problems;
}

const describe = (kind: string, { appearance, width }: Look) => `${kind}, ${width} px, ${appearance}`;

/** The text spacing that readers may set (WCAG 2.2, 1.4.12). */
const spreadText = (page: Page, on: boolean) =>
  page.evaluate((spread) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = spread ? [sheet] : [];
  }, on);

/** In pixels: WCAG 2.2, 2.5.5; in large type, MIIT 2021. */
const targetSize = (appearance: Appearance): number => (appearance === 'large type' ? 60 : 44);
