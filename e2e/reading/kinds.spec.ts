import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { accessibilityProblems } from '../support/pages/accessibility-problems.ts';
import { builtPages } from '../support/sites/built-pages.ts';
import { addresses, sites } from '../support/sites/sites.ts';
import { type Kind, kinds } from '../support/sites/write-kinds.ts';
import { expect, test } from '../support/test.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

test.use({ baseURL: addresses.kinds });

const pageOf = ({ id }: Kind) => builtPages(sites.kinds).get(`${sites.kinds.base}documents/${id}/`);

test('every kind of document reads, character for character, as its file', () => {
  expect(kinds.length).toBe(30);
  for (const { id, text } of kinds) {
    const html = readFileSync(join(sites.kinds.folder, 'documents', id, 'index.html'), 'utf8');
    expect(withoutSpace(articleText(fromHtml(html))), id).toBe(withoutSpace(plain(text)));
  }
});

test('every clause, paragraph and part has its place, and the outline leads to parts and articles', () => {
  for (const kind of kinds) {
    const page = pageOf(kind);
    expect(
      kind.ids.filter((id) => !page?.ids.includes(id)),
      kind.id,
    ).toEqual([]);
    const targets = new Set(page?.links.map(({ url }) => url.hash.slice(1)));
    const listed = kind.ids.filter((id) => /(?:^|__)(?:att|art|part|chp|subchp|sec)_[\d-]+$/.test(id));
    expect(
      listed.filter((id) => !targets.has(id)),
      kind.id,
    ).toEqual([]);
  }
});

test('on a phone no kind of document is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const wide: string[] = [];
  for (const { id } of kinds) {
    await page.goto(`./documents/${id}/`);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(id);
  }
  expect(wide).toEqual([]);
});

for (const id of ['statute-1', 'forwarded-1', 'joint-1'])
  test(`everyone can read ${id}`, async ({ page }) => {
    await page.goto(`./documents/${id}/`);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

test('a 项 is shared on the page of its article, and named without a 款 where there is one only', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./documents/order-1/');
  await page.locator('#art_2__para_1__point_1').hover();
  await page.getByRole('button', { name: '分享：第二条第（一）项', exact: true }).click();
  await page.getByRole('button', { name: '复制链接：第二条第（一）项' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL('art_2/#art_2__para_1__point_1', page.url().split('#')[0]).href);
  await page.goto(link);
  await expect(page.locator('#art_2__para_1__point_1')).toHaveText(/规划部门负责选址/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('第二条');
});

/** The words of a file, without the syntax of tables. */
const plain = (text: string): string =>
  text.replace(/^\|(?:\s*:?-+:?\s*\|)+$/gm, '').replace(/^\|.*\|$/gm, (row) => row.replaceAll('|', ''));

function articleText(tree: Nodes): string {
  let text = '';
  visit(tree, 'element', (element: Element) => {
    if (element.properties.id === 'text') text = ownText(element);
  });
  return text;
}

function ownText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.dataApparatus !== undefined) return '';
  return 'children' in node ? node.children.map(ownText).join('') : '';
}
