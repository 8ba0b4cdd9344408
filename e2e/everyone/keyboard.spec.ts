import { appear } from '../support/pages/appearances.ts';
import { shownAnswer } from '../support/pages/ask.ts';
import { kindAddresses } from '../support/pages/page-kinds.ts';
import { tabTo } from '../support/pages/tab-to.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

test('the first press of Tab offers to skip to the text on every kind of page', async ({ page, faults }) => {
  faults.allow(/no-such-page/);
  for (const address of kindAddresses) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  }
});

test('the keyboard alone leads from home to the main document, to one it cites, and back to the clause', async ({
  page,
}) => {
  await page.goto('./');
  await tabTo(page, page.getByRole('region', { name: '从这份通知读起' }).getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${main.id}/$`));
  await tabTo(page, page.locator('#sec_2__para_4').getByRole('link', { name: '国读厅函〔2023〕8号' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/guodutinghan-2023-8\/$/);
  await tabTo(page, page.getByRole('link', { name: '二、（四）', exact: true }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#sec_2__para_4$/);
  await expect(page.locator('#sec_2__para_4')).toBeInViewport();
});

test('the keyboard alone leads from home through search to a clause', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.insertText('第12届全省');
  await page.keyboard.press('Enter');
  expect((await shownAnswer(page)).documents[0]).toBe(main.id);
  await tabTo(page, page.locator('#results li[data-section]').getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('#sec_2__para_3')).toBeInViewport();
});

const wide = { width: 1280, height: 720 };
const phone = { width: 360, height: 640 };

for (const [address, viewport, appearance, tag] of [
  ['./', wide, 'light', '@full'],
  ['./documents/', wide, 'light', '@full'],
  [main.address, wide, 'light', '@full'],
  [main.address, phone, 'large type', ''],
  [`${main.address}?q=乡村书屋`, phone, 'light', '@full'],
  [`${main.address}sec_2__para_5/`, phone, 'dark', '@full'],
  ['./documents/linbanfa-2022-3/', phone, 'yellow on black', '@full'],
  ['./search/?q=乡村书屋', wide, 'light', ''],
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
  await expect(page.locator('#catalogue-status')).toHaveText(/^找到\d+件。$/);
  expect(await rows.count()).toBeLessThan(all);
  await tabTo(page, page.getByRole('button', { name: '清除筛选' }));
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(all);
});

test('the keyboard alone changes how the pages look, stays in the panel, and comes back to where it was', async ({
  page,
}) => {
  await page.goto(main.address);
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
  // The button in the header is gone; that in the bar has taken its place.
  await expect(
    page.getByRole('navigation', { name: '阅读工具' }).getByRole('button', { name: '字号' }),
  ).toBeFocused();
});

/** Runs in the page: numbers what Tab should reach, in reading order, and returns the number of stops. */
function numberStops(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  const reachable = [...all].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      // In a group of radio buttons Tab reaches only the selected one.
      !element.matches('[type=radio]:not(:checked)') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  for (const [i, element] of reachable.entries()) element.dataset.order = String(i);
  return reachable.length;
}

/** Runs in the page: what has the focus, whether that shows (WCAG 2.2, 2.4.13), what covers it (2.4.12). */
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
