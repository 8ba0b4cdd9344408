import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright/test';
import { htmlPages } from '../support/sites/site-folder.ts';
import { sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

test.use({ javaScriptEnabled: false });

const clausePages = htmlPages().filter((address) => /^\.\/documents\/[^/]+\/[^/]+\/$/.test(address));

test('from a text one reads clause by clause to the last one, each page leading back to the one before', async ({
  page,
}) => {
  await page.goto(main.address);
  const sections = page.locator('article#text section[id]');
  const ids = await sections.evaluateAll((all) => all.map(({ id }) => id));
  const texts = await sections.evaluateAll(textsAlone);
  await page.getByText('按条打开').click();
  await follow(page.locator('.clause-links a').first());
  const seen: string[] = [];
  for (let more = true; more; more = await follow(neighbour(page, '下一条'))) {
    const id = idOf(page.url());
    const text = (await page.getByRole('article').locator('section[id]').evaluateAll(textsAlone))[0] ?? '';
    expect(withoutSpace(text), id).toBe(withoutSpace(texts[ids.indexOf(id)] ?? ''));
    const previous = neighbour(page, '上一条');
    await expect(previous).toHaveCount(seen.length > 0 ? 1 : 0);
    if (seen.length > 0) expect(idOf((await previous.getAttribute('href')) ?? '')).toBe(seen.at(-1));
    seen.push(id);
  }
  expect(seen).toEqual(ids);
});

test('a clause says what and where it is, and leads to its place, the clause above and what it cites', async ({
  page,
}) => {
  const address = `${main.address}sec_2__para_5/`;
  await page.goto(address);
  await expect(page).toHaveTitle(
    `${main.number} 二、（五）努力营造全社会支持乡村书屋的良好氛围｜林山省乡村书屋文库`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${main.number}第二部分第（五）项努力营造全社会支持乡村书屋的良好氛围`,
  );
  const description = await page.locator('meta[name=description]').getAttribute('content');
  expect(description).toMatch(/^（五）努力营造全社会支持乡村书屋的良好氛围。持续推进/);
  await expect(page.getByText('来源文本此处识读为')).toBeVisible();
  await page.getByRole('link', { name: '林办发〔2022〕3号' }).click();
  await expect(page).toHaveURL(/linbanfa-2022-3\/$/);
  await page.goto(address);
  await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: /^二、/ }).click();
  await expect(page).toHaveURL(/\/sec_2\/$/);
  await page.goto(address);
  await page.getByRole('link', { name: '在全文中阅读' }).click();
  await expect(page).toHaveURL(new RegExp(`/${main.id}/#sec_2__para_5$`));
});

test('the page of a clause is a few kilobytes', () => {
  expect(clausePages.length).toBeGreaterThan(20);
  for (const address of clausePages) {
    const html = readFileSync(join(sites.library.folder, address, 'index.html'));
    expect(gzipSync(html).length, address).toBeLessThan(6 * 1024);
  }
});

test('a page tells a chat its title, what it is about, and the picture of the library', async ({
  page,
  baseURL,
}) => {
  // PNG (ISO/IEC 15948), 11.2.2: width and height come first. Chats ignore smaller pictures.
  const png = readFileSync(join(sites.library.folder, 'share.png'));
  expect(Math.min(png.readUInt32BE(16), png.readUInt32BE(20))).toBeGreaterThanOrEqual(300);
  for (const address of ['./', './about/', './documents/', main.address, ...clausePages.slice(0, 1)]) {
    await page.goto(address);
    const property = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
    const item = (name: string) => page.locator(`meta[itemprop="${name}"]`).getAttribute('content');
    expect(await page.title(), address).toContain(await property('title'));
    expect(await item('name')).toBe(await property('title'));
    const description = await page.locator('meta[name=description]').getAttribute('content');
    expect([await property('description'), await item('description')]).toEqual([description, description]);
    expect(new URL((await property('url')) ?? '').pathname).toBe(new URL(address, baseURL).pathname);
    expect(await item('image')).toBe(await property('image'));
    expect(new URL((await property('image')) ?? '').pathname).toBe(new URL('share.png', baseURL).pathname);
    expect(await page.locator('img').first().getAttribute('src')).toBe(
      new URL('share.png', baseURL).pathname,
    );
    await expect(page.locator('img').first()).toBeHidden();
  }
});

const idOf = (url: string) => url.split('/').at(-2) ?? '';

const neighbour = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '相邻条款' }).getByRole('link', { name: new RegExp(`^${name}`) });

async function follow(link: Locator): Promise<boolean> {
  if ((await link.count()) === 0) return false;
  const href = await link.getAttribute('href');
  await link.click();
  await link.page().waitForURL(`**${href}`);
  return true;
}

/** Runs in the page: reads the text of each element without what editors added. */
function textsAlone(elements: Element[]): string[] {
  return elements.map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
    return copy.textContent ?? '';
  });
}
