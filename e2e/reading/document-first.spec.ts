import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

// The first screen of a text has letterhead, number and title, in every window.
const windows: [width: number, height: number, size: string, top: number, header: number][] = [
  [1280, 800, '', 240, 64],
  [1366, 768, '', 240, 64],
  [360, 740, '', 200, 56],
  [360, 640, '', 200, 56],
  [360, 740, 'elder', 320, 64],
];

for (const [width, height, size, top, header] of windows)
  test(`the title is on the first screen of ${width}×${height}${size && ' in large type'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript((chosen) => {
      if (chosen) localStorage.setItem('display', JSON.stringify({ size: chosen }));
    }, size);
    await page.goto(main.address);
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(title?.y).toBeLessThanOrEqual(top);
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(header);
    expect((await page.locator('.copy-kind').boundingBox())?.height).toBeLessThanOrEqual(44);
  });

test('little precedes the text, and the title is the first heading', async ({ page }) => {
  await page.goto(main.address);
  const before = await page.getByRole('main').evaluate((element) => {
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEndBefore(element.querySelector('article') as Element);
    const part = range.cloneContents();
    return [
      (part.textContent ?? '').replace(/\s/g, '').length,
      part.querySelectorAll('a, button, summary, input').length,
    ];
  });
  expect(before[0]).toBeLessThanOrEqual(60);
  expect(before[1]).toBeLessThanOrEqual(4);
  expect(
    await page
      .locator('h1, h2, h3, h4')
      .first()
      .evaluate(({ tagName }) => tagName),
  ).toBe('H1');
});

test('on a wide screen a text is quoted, shared and printed from its first screen', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(main.address);
  const tools = page.getByRole('main').locator('.copy-kind');
  for (const name of ['分享', '打印']) await expect(tools.getByRole('button', { name })).toBeInViewport();
  const cite = tools.getByRole('link', { name: '引用' });
  await expect(cite).toBeInViewport();
  await cite.click();
  await page.getByRole('dialog', { name: '引用' }).getByRole('button', { name: '复制：公文' }).click();
  await expect(page.getByRole('dialog').getByRole('status').first()).toContainText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `《${main.title}》（${main.number}）`,
  );
});

test('a print has the text first, then what is known of it, and no controls', async ({ page }) => {
  await page.goto(main.address);
  await page.emulateMedia({ media: 'print' });
  const [text, known] = await Promise.all([
    page.locator('article#text').boundingBox(),
    page.getByRole('region', { name: '文件信息' }).boundingBox(),
  ]);
  expect(known?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1);
  await expect(page.locator('button:visible, input:visible, summary:visible')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('本页地址：')).toHaveAttribute('data-print-day', /^\d{4}年/);
});
