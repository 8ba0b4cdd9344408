import type { Page } from 'playwright/test';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

test('every link of the outline lands on its clause', async ({ page }) => {
  await page.goto(main.address);
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

test('a link to a clause opened cold lands on it, marks it, and nothing covers its beginning', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(main.address);
  const ids = ['sec_2__para_3', 'closing__p_1', 'sec_3', 'preamble__p_1'];
  const plain = await Promise.all(ids.map((id) => look(page, id)));
  for (const [i, id] of ids.entries()) {
    await page.goto('about:blank');
    await page.goto(`${main.address}#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    expect(await look(page, id), id).not.toEqual(plain[i]);
  }
  await page.goto('about:blank');
  await page.goto(`${main.address}#sec_2__para_3`);
  const start = page.locator('#sec_2__para_3').getByRole('heading');
  await expect(start).toBeInViewport({ ratio: 1 });
  const onTop = await start.evaluate((heading) => {
    const { left, top } = heading.getClientRects()[0] ?? heading.getBoundingClientRect();
    return heading.contains(document.elementFromPoint(left + 40, top + 8));
  });
  expect(onTop).toBe(true);
});

/** Colours and borders of a clause and of what is in it. */
const look = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((clause) =>
    [clause, ...clause.querySelectorAll('*')].map((element) => {
      const { backgroundColor, boxShadow, outline, border } = getComputedStyle(element);
      return [backgroundColor, boxShadow, outline, border].join(' ');
    }),
  );
