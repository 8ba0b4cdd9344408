import { expect, test } from 'playwright/test';
import { appear } from './support/appearances.ts';
import { shownAnswer } from './support/ask.ts';
import { notice } from './support/notice.ts';
import { pageKinds } from './support/page-kinds.ts';
import { htmlPages } from './support/site-folder.ts';
import { tabTo } from './support/tab-to.ts';

for (const [name, addresses] of [
  ['every kind of page', Object.values(pageKinds).map(([address]) => address.replace(/[?#].*/, ''))],
  ['every page @full', htmlPages()],
] as const)
  test(`the first press of Tab offers to skip to the text on ${name}`, async ({ page }) => {
    for (const address of new Set(addresses)) {
      await page.goto(address);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: '跳到正文' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    }
  });

test('the keyboard alone leads from home to the notice, to a document it cites, and back to the clause', async ({
  page,
}) => {
  await page.goto('./');
  await tabTo(page, page.getByRole('region', { name: '本库主要文件' }).getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${notice.id}/$`));
  await tabTo(page, page.locator('#sec_2__para_4').getByRole('link', { name: '人社厅函〔2019〕83号' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/renshetinghan-2019-83\/$/);
  await tabTo(page, page.getByRole('link', { name: '二、（四）', exact: true }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#sec_2__para_4$/);
  await expect(page.locator('#sec_2__para_4')).toBeInViewport();
});

test('the keyboard alone leads from home through search to a clause', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.insertText('第46届世界');
  await page.keyboard.press('Enter');
  expect((await shownAnswer(page)).documents[0]).toBe(notice.id);
  await tabTo(page, page.locator('#results li[data-section]').getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('#sec_2__para_3')).toBeInViewport();
});

const wide = { width: 1280, height: 720 };
const phone = { width: 360, height: 640 };

for (const [address, viewport, appearance, tag] of [
  ['./', wide, 'light', '@full'],
  ['./documents/', wide, 'light', '@full'],
  [notice.address, wide, 'light', '@full'],
  [notice.address, phone, 'large type', ''],
  [`${notice.address}?q=技能人才`, phone, 'light', ''],
  [`${notice.address}sec_2__para_5/`, phone, 'dark', ''],
  ['./documents/ebanfa-2018-43/', phone, 'yellow on black', '@full'],
  ['./search/?q=技能人才', wide, 'light', ''],
  ['./verify/', phone, 'light', '@full'],
  ['./about/', wide, 'light', '@full'],
  ['./about/accessibility/', phone, 'light', '@full'],
] as const) {
  test(`on ${address} (${viewport.width} px, ${appearance}) Tab goes through the page in order, shows where it is, and nothing covers it ${tag}`, async ({
    page,
  }) => {
    test.slow();
    await appear(page, appearance);
    await page.setViewportSize(viewport);
    await page.goto(address);
    if (address.startsWith('./search/')) await shownAnswer(page);
    else if (address.includes('?q=')) await expect(page.locator('mark.hit[data-current]')).toBeInViewport();
    const expected = await page.evaluate(numberStops);
    expect(expected).toBeGreaterThan(3);
    for (let i = 0; i < expected; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(describeFocus);
      expect(at, at.name).toMatchObject({ order: i, seen: true, there: true, covered: '' });
    }
  });
}

test('the keyboard alone narrows the catalogue, and shows all again', async ({ page }) => {
  await page.goto('./documents/');
  const rows = page.locator('#catalogue > li:visible');
  const all = await rows.count();
  await tabTo(page, page.getByLabel('收录情况'));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#catalogue-status')).toContainText('符合条件');
  expect(await rows.count()).toBeLessThan(all);
  await tabTo(page, page.getByRole('button', { name: '清除筛选' }));
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(all);
});

test('the keyboard alone changes how the pages look, stays in the panel, and comes back to where it was', async ({
  page,
}) => {
  await page.goto(notice.address);
  const panel = page.getByRole('dialog', { name: '字号与显示' });
  await tabTo(page, page.getByRole('button', { name: '字号与显示' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('radio', { name: '标准' })).toBeFocused();
  for (const size of ['大', '特大', '长者模式']) {
    await page.keyboard.press('ArrowRight');
    await expect(panel.getByRole('radio', { name: size, exact: true })).toBeChecked();
  }
  for (let pressed = 0; pressed < 12; pressed++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, header, footer, nav'))).toBe(
      null,
    );
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'elder');
  // The button in the header has made room for that in the bar.
  await expect(
    page.getByRole('navigation', { name: '阅读工具' }).getByRole('button', { name: '字号' }),
  ).toBeFocused();
});

test('the keyboard alone opens the menu of a clause, and closes it where it was', async ({ page }) => {
  await page.goto(notice.address);
  const handle = page.getByRole('button', { name: '二、（三）：分享' });
  await tabTo(page, handle);
  for (const key of ['Enter', ' ']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: '复制本条链接' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(handle).toBeFocused();
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
  }
});

/** Runs in the page: numbers what Tab should reach, in the order in which it is read; gives how much that is. */
function numberStops(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  const reachable = [...all].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      // Of a group of radio buttons Tab reaches the chosen one.
      !element.matches('[type=radio]:not(:checked)') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  for (const [i, element] of reachable.entries()) element.dataset.order = String(i);
  return reachable.length;
}

/** Runs in the page: what has the focus, whether one sees that (WCAG 2.2, 2.4.13), and what lies over it (2.4.12). */
function describeFocus() {
  const element = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
  const rects = [...element.getClientRects()];
  const covering = rects
    .flatMap(({ left, right, top, bottom }) => [
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ])
    .map(([x = 0, y = 0]) => document.elementFromPoint(x, y))
    .find((over) => !over || !(element.contains(over) || over.contains(element)));
  return {
    order: Number(element.dataset.order),
    name: element.outerHTML.slice(0, 120),
    seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    there: Number(opacity) > 0 && rects.some(({ width, height }) => width > 0 && height > 0),
    covered: covering === undefined ? '' : (covering?.outerHTML.slice(0, 80) ?? 'outside the window'),
  };
}
