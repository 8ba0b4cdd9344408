import { readFileSync } from 'node:fs';
import { type CslData, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright/test';
import { ask } from '../support/pages/ask.ts';
import { expect, test } from '../support/test.ts';
import { documentAddress, main } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses a button and returns what it downloads. */
async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

const entries = (bytes: Uint8Array, type: string): CslData[] =>
  plugins.input.chain(strFromU8(bytes), { forceType: type, generateGraph: false });

test('a clerk copies the citation of a clause, and takes the whole text along in Word, which is loaded then', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`${main.address}sec_2__para_3/`);
  await page.getByRole('link', { name: '引用', exact: true }).click();
  const panel = page.getByRole('dialog', { name: '引用：第二部分第（三）项' });
  await panel.getByRole('button', { name: '复制：公文' }).click();
  await expect(panel.getByRole('status').first()).toContainText('已复制');
  const cited = `《${main.title}》（${main.number}）第二部分第（三）项`;
  expect(await copied(page)).toBe(cited);
  expect(loaded.filter((address) => address.includes('to-word'))).toEqual([]);
  const { name, bytes } = await download(page, panel.getByRole('button', { name: /^Word/ }));
  expect(name).toBe(`${main.number} ${main.title}.docx`);
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const words = withoutSpace(body.replace(/<[^>]+>/g, ''));
  for (const paragraph of main.paragraphs.slice(3)) expect(words).toContain(withoutSpace(paragraph));
});

test('on a narrow screen a citation with a long address fits the panel', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(main.address);
  await page.getByRole('link', { name: '引用', exact: true }).click();
  const lines = page.getByRole('dialog').locator('.copied .hint');
  await expect(lines).toHaveCount(3);
  const beyond = await lines.evaluateAll((all) =>
    all.filter(
      (line) => line.scrollWidth > line.clientWidth || line.getBoundingClientRect().right > innerWidth,
    ),
  );
  expect(beyond).toHaveLength(0);
});

test('a researcher takes what was found, and the catalogue as narrowed, to a reference manager', async ({
  page,
}) => {
  await page.goto('./search/');
  const { total, documents } = await ask(page, '乡村书屋');
  await page.getByRole('button', { name: '导出题录' }).click();
  const panel = page.getByRole('dialog', { name: '导出题录' });
  const ris = entries((await download(page, panel.getByRole('button', { name: /^RIS/ }))).bytes, '@ris/file');
  expect(ris).toHaveLength(total);
  expect(ris.slice(0, documents.length).map(({ id }) => id)).toEqual(documents);
  expect(ris.find(({ id }) => id === main.id)).toMatchObject({ title: main.title, number: main.number });

  await page.goto('./documents/?holding=全文');
  const rows = page.locator('#catalogue > li:visible');
  await expect(page.locator('#catalogue-status')).toContainText('找到');
  const shown = await rows.evaluateAll((items) =>
    items.map((item) => (item as HTMLElement).dataset.document),
  );
  await page.getByRole('button', { name: '导出题录' }).click();
  const bibtex = await download(page, page.getByRole('dialog').getByRole('button', { name: /^BibTeX/ }));
  expect(entries(bibtex.bytes, '@bibtex/text').map(({ id }) => id)).toEqual(shown);
});

test('only future deadlines go into the calendar, by the reader’s date', async ({ page }) => {
  await page.clock.setFixedTime('2023-10-01T09:00:00+08:00');
  await page.goto(main.address);
  const offer = page.getByRole('button', { name: '加入日历' });
  await offer.click();
  const calendar = page.getByRole('dialog', { name: '加入日历' }).getByRole('button', { name: /^期限日历/ });
  const { name, bytes } = await download(page, calendar);
  expect(name).toBe(`${main.number} ${main.title}.ics`);
  expect(strFromU8(bytes)).toContain('DTSTART;VALUE=DATE:20231030');

  await page.clock.setFixedTime('2023-11-01T09:00:00+08:00');
  await page.goto(main.address);
  await expect(page.getByText('已过期').first()).toBeVisible();
  await expect(offer).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: '引用', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Word/ })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^期限日历/ })).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the citations stand on the page, and the link leads there', async ({ page }) => {
    await page.goto(documentAddress('linbanfa-2022-3'));
    await page.getByRole('link', { name: '引用', exact: true }).click();
    const lines = page.getByRole('region', { name: '引用格式' });
    await expect(lines).toBeInViewport();
    await expect(lines).toContainText('《关于提高书屋管理员待遇的实施意见》（林办发〔2022〕3号）');
    await expect(lines).toContainText('关于提高书屋管理员待遇的实施意见：林办发〔2022〕3号[Z]');
  });
});
