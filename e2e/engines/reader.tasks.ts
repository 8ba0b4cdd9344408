import { expect } from 'playwright/test';
import { main } from '../support/texts/library.ts';
import { bare, withoutSpace } from '../support/texts/plain-text.ts';
import { test } from './engine.ts';
import type { Reader } from './reader.ts';

const clause = main.paragraphs.find((text) => text.startsWith('（三）对标全省')) ?? '';

/** Polls text on the page; a missing element has none. */
const shown = (reader: Reader, selector: string) =>
  expect.poll(() =>
    reader.evaluate((css) => document.querySelector(css)?.textContent?.replace(/\s/g, '') ?? '', selector),
  );
const address = (reader: Reader) => expect.poll(() => reader.evaluate(() => location.href));
const inSight = (reader: Reader, id: string) =>
  expect.poll(() =>
    reader.evaluate((name) => {
      const top = document.getElementById(name)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    }, id),
  );

/** Reads the clipboard by pasting into the form for quotations. */
async function paste(reader: Reader, baseURL: string | undefined): Promise<string> {
  await reader.open(`${baseURL}verify/`);
  await reader.click('#quotation');
  await reader.press('v', 'control');
  return reader.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

async function search(reader: Reader, baseURL: string | undefined, query: string): Promise<void> {
  await reader.open(`${baseURL}search/`);
  await reader.click('main [name="q"]');
  await reader.type(query);
  await reader.press('Enter');
  await expect.poll(() => reader.evaluate(() => document.documentElement.dataset.search)).toBe('ready');
}

test.beforeEach(async ({ reader, baseURL }) => {
  await reader.open(new URL(main.address, baseURL).href);
});

test('a text reads as its file, and fits the window', async ({ reader }) => {
  const text = await reader.evaluate(() => {
    const copy = document.querySelector('article#text')?.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
    return copy.textContent;
  });
  expect(withoutSpace(text)).toBe(withoutSpace(main.paragraphs.join('')));
  const beyond = await reader.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBe(0);
});

test('a citation leads to its document, and that back to the clause', async ({ reader }) => {
  await reader.click('#sec_2__para_5 a.citation', '3号');
  await address(reader).toMatch(/\/documents\/linbanfa-2022-3\/$/);
  await reader.click('main a[href$="#sec_2__para_5"]');
  await address(reader).toMatch(/#sec_2__para_5$/);
  await inSight(reader, 'sec_2__para_5').toBe(true);
});

test('a phrase finds its clause, marked, and leads there', async ({ reader, baseURL }) => {
  await search(reader, baseURL, '“双书架”建设');
  await shown(reader, '#results [data-section="sec_2__para_2"] mark').toContain('双书架');
  await reader.click('#results [data-section="sec_2__para_2"] a');
  await address(reader).toMatch(/linwenhan-2023-16\/.*#sec_2__para_2/);
  await inSight(reader, 'sec_2__para_2').toBe(true);
});

test('the search box opens over the text, finds while one types, and leads to the clause', async ({
  reader,
}) => {
  await reader.click('.reading-bar [data-open="search"]');
  await shown(reader, 'dialog').toContain('关闭');
  await reader.type('双书架');
  await shown(reader, 'dialog #results [data-section="sec_2__para_2"] mark').toContain('双书架');
  await reader.click('dialog #results [data-section="sec_2__para_2"] a');
  await address(reader).toMatch(/#sec_2__para_2/);
  await inSight(reader, 'sec_2__para_2').toBe(true);
});

test('a number without its brackets finds the document', async ({ reader, baseURL }) => {
  await search(reader, baseURL, '林文函[2023]16');
  await expect
    .poll(() => reader.evaluate(() => ({ ...document.querySelector<HTMLElement>('#results li')?.dataset })))
    .toMatchObject({ document: main.id, match: 'number' });
});

test('the menu of a clause copies its link, and its text with the source', async ({ reader, baseURL }) => {
  const copy = async (action: string, said: string) => {
    await reader.open(new URL(main.address, baseURL).href);
    await reader.click('#sec_2__para_3 a.handle');
    await shown(reader, '.clause-menu').toContain(action);
    await reader.click('.clause-menu button', action);
    await shown(reader, '.clause-menu [role="status"]').toContain(said);
    return paste(reader, baseURL);
  };
  const link = new URL(`${main.address}sec_2__para_3/`, baseURL).href;
  expect(await copy('复制链接', '已复制链接')).toBe(link);
  expect(withoutSpace(await copy('复制原文', '已复制原文和出处'))).toBe(
    `《${main.title}》（${main.number}）第二部分第（三）项：${clause}${link}`,
  );
});

test('the text selected and copied is the document alone, and stands the check', async ({
  reader,
  baseURL,
}) => {
  const select = (css: string) =>
    reader.evaluate((selector) => {
      const element = document.querySelector(selector);
      if (element) getSelection()?.selectAllChildren(element);
    }, css);
  await select('article#text');
  await reader.press('c', 'control');
  expect(bare(await paste(reader, baseURL))).toBe(bare(main.paragraphs.join('')));

  await reader.open(new URL(main.address, baseURL).href);
  await select('#sec_2__para_5');
  await reader.press('c', 'control');
  await paste(reader, baseURL);
  await reader.click('#verify-form button');
  await shown(reader, '#verify-status').toBe('与原文一致。');
});

test('the size that a reader chooses stays', async ({ reader }) => {
  const size = () =>
    reader.evaluate(() => getComputedStyle(document.querySelector('#sec_1__p_1') as Element).fontSize);
  const before = Number.parseFloat(await size());
  await reader.click('.reading-bar [data-open="display"]');
  await shown(reader, 'dialog').toContain('特大');
  await reader.click('dialog label', '特大');
  await reader.press('Escape');
  await expect.poll(() => reader.evaluate(() => document.querySelector('dialog') === null)).toBe(true);
  await reader.open(await reader.evaluate(() => location.href));
  expect(Number.parseFloat(await size())).toBeGreaterThan(before);
  await reader.evaluate(() => localStorage.clear());
});
