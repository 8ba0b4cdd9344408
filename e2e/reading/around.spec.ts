import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import { documentAddress, main } from '../support/texts/library.ts';

const timeline = (page: Page) => page.getByRole('region', { name: '政策脉络' });
const drawing = (page: Page) => page.locator('svg.lanes');
const list = (page: Page) => page.locator('.timeline-list');
const idsIn = async (links: Locator): Promise<string[]> => {
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.flatMap((address) => /\/documents\/([^/?]+)\/$/.exec(address)?.[1] ?? []).sort();
};

test('home shows the whole library around its main document, by year, unknown years last', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  const rows = timeline(page).getByRole('listitem');
  const texts = await rows.allTextContents();
  const years = texts.map((text) => /\d{4}(?=年)/.exec(text)?.[0] ?? '9999');
  expect(years.length).toBeGreaterThan(10);
  expect(years).toEqual([...years].sort());
  await expect(rows.filter({ hasText: main.number }).first()).toContainText('本通知');
  await expect(rows.filter({ hasText: '国读明电〔2023〕2号' })).toContainText('依据');
  const drawn = await idsIn(drawing(page).getByRole('link'));
  expect(drawn).toEqual([...new Set(drawn)]);
  expect(drawn).toHaveLength(readdirSync(join(sites.library.content, 'documents')).length);
  expect(await idsIn(list(page).getByRole('link'))).toEqual(drawn);
});

for (const [name, address] of [
  ['home', './'],
  ['the page around a document', `${main.address}around/`],
] as const)
  for (const width of [360, 1280])
    test(`no two labels overlap on ${name} at ${width} px, and all lie inside`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await expect(drawing(page)).toBeVisible({ visible: width === 1280 });
      const faults = await page.evaluate(findOverlaps);
      expect(faults).toEqual([]);
      for (const link of await page.locator('.timeline-picture').getByRole('link').all())
        await expect(link).toHaveAccessibleName(/./);
    });

/** Runs in the page: finds labels that overlap or leave their picture. */
function findOverlaps(): string[] {
  const boxes = [...document.querySelectorAll('.lanes text, .timeline-list .document-name > a')]
    .map((element) => ({ words: element.textContent ?? '', box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const picture = document.querySelector('.timeline-picture')?.getBoundingClientRect() ?? new DOMRect();
  if (boxes.length < 5) return ['no labels'];
  return boxes.flatMap(({ words, box }, i) => [
    ...(box.left < picture.left - 1 || box.right > picture.right + 1 ? [`outside: ${words}`] : []),
    ...boxes
      .slice(i + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 1 &&
          other.top < box.bottom - 1,
      )
      .map((other) => `${words} on ${other.words}`),
  ]);
}

test('a document shows the chain that leads to it and on, and where the rest stands', async ({ page }) => {
  await page.goto(documentAddress('linzhengbanfa-2022-45'));
  const chain = page.getByRole('region', { name: '政策脉络' });
  await expect(chain.getByRole('listitem')).toHaveText([
    /国读发〔2022〕24号/,
    /林政办发〔2022〕45号\s*落实前件/,
    /云文发〔2024〕5号\s*为前件配套/,
    /清文馆〔2024〕1号\s*引用前件/,
  ]);
  await expect(chain.locator('[aria-current]')).toContainText('林政办发〔2022〕45号');
  await chain.getByRole('link', { name: '国读发〔2022〕24号' }).click();
  await expect(page).toHaveURL(/guodufa-2022-24\/$/);
});

test('a document without relations has no chain', async ({ page, request, baseURL }) => {
  await page.goto(documentAddress('guodufa-2018-11'));
  await expect(page.getByRole('region', { name: '政策脉络' })).toHaveCount(0);
  expect((await request.get(`${baseURL}documents/guodufa-2018-11/around/`)).status()).toBe(404);
});

test('what stands around a document opens in place, and Escape gives the focus back', async ({ page }) => {
  await page.goto(main.address);
  const link = page.getByRole('link', { name: /^前后文件\d+件$/ });
  const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
  await link.press('Enter');
  const sheet = page.getByRole('dialog', { name: /^前后文件/ });
  await expect(sheet.getByRole('listitem')).toHaveCount(count + 1);
  await expect(page).toHaveURL(new RegExp(`${main.id}/$`));
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('if the panel does not arrive, the link leads to the page', async ({ page, faults }) => {
  faults.allow(/around/);
  await page.route('**/around/', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.goto(main.address);
  await page.getByRole('link', { name: /^前后文件/ }).click();
  await expect(page).toHaveURL(/\/around\/$/);
  await expect(list(page)).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a page shows what stands around a document, and is said to be part of it', async ({ page }) => {
    await page.goto(main.address);
    await page.getByRole('link', { name: /^前后文件/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${main.number}的前后文件`);
    await expect(list(page).locator('[aria-current]')).toContainText(main.number);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${main.id}/$`));
  });
});

test('a print has the list with its lines, without the lanes', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto(`${main.address}around/`);
  await page.emulateMedia({ media: 'print' });
  await expect(drawing(page)).toBeHidden();
  await expect(list(page).locator('.rail').first()).toBeVisible();
});

test('the whole sheet on the home page is a link', async ({ page }) => {
  await page.goto('./');
  const sheet = page.locator('.title-page');
  const { width = 0, height = 0 } = (await sheet.boundingBox()) ?? {};
  await sheet.click({ position: { x: width / 2, y: height - 30 } });
  await expect(page).toHaveURL(new RegExp(`${main.id}/$`));
});

test('the home page says how many documents there are, and each example works', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText(/现收录\d+件，其中全文3件/)).toBeVisible();
  const offers = page.getByRole('main').locator('.offers');
  await expect(offers.getByRole('listitem')).toHaveCount(3);
  await offers.getByRole('link', { name: main.number, exact: true }).click();
  await expect(page.locator('#results li[data-document]').first()).toHaveAttribute('data-document', main.id);
  await page.goBack();
  await offers.getByRole('link', { name: '核对引文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对引文');
  await page.goBack();
  await offers.getByRole('link', { name: `${main.number}第一部分` }).click();
  await expect(page).toHaveURL(/sec_1\/$/);
});
