import { expect, type Page, test } from 'playwright/test';
import { notice } from './support/notice.ts';

test('every link of the outline lands on its clause', async ({ page }) => {
  await page.goto(notice.address);
  const outline = page.getByRole('navigation', { name: '目录' });
  const links = await outline.getByRole('link').all();
  expect(links).toHaveLength(11);
  for (const link of links) {
    await link.click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    const text = (await page.locator(`#${id}`).textContent())?.trim() ?? '';
    expect(text.startsWith(((await link.textContent()) ?? '').trim()), id).toBe(true);
  }
});

test('on a phone the outline opens by one tap and lands on a clause', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(notice.address);
  await page.getByRole('button', { name: '目录', exact: true }).click();
  await page.getByRole('link', { name: '（五）努力营造技能人才成长良好社会氛围' }).click();
  await expect(page.locator('#sec_2__para_5')).toBeInViewport();
});

for (const id of ['sec_2__para_3', 'closing__p_1', 'sec_3', 'preamble__p_1']) {
  test(`a link to ${id} opened cold lands on it and marks it`, async ({ page, context }) => {
    await page.goto(`${notice.address}#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    const marked = await look(page, id);
    const other = await context.newPage();
    await other.goto(notice.address);
    expect(marked).not.toEqual(await look(other, id));
  });
}

test('nothing covers the beginning of the clause that a link led to', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${notice.address}#sec_2__para_3`);
  const start = page.locator('#sec_2__para_3').getByRole('heading');
  await expect(start).toBeInViewport({ ratio: 1 });
  const onTop = await start.evaluate((heading) => {
    const { left, top } = heading.getClientRects()[0] ?? heading.getBoundingClientRect();
    return heading.contains(document.elementFromPoint(left + 40, top + 8));
  });
  expect(onTop).toBe(true);
});

/** Colours and lines of a clause and of what is in it. */
const look = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((clause) =>
    [clause, ...clause.querySelectorAll('*')].map((element) => {
      const { backgroundColor, boxShadow, outline, border } = getComputedStyle(element);
      return [backgroundColor, boxShadow, outline, border].join(' ');
    }),
  );
