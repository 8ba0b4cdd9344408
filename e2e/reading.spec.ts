import { expect, type Locator, test } from 'playwright/test';
import { accessibilityProblems } from './support/accessibility-problems.ts';
import { articleText, articleUnits } from './support/article-units.ts';
import { notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';

/** Ids of the notice, in order: a line of the text, or what belongs to the document itself. */
const places = [
  '-letterhead',
  '-number',
  '-title',
  '-addressees',
  'preamble__p_1',
  'sec_1',
  'sec_1__p_1',
  'sec_2',
  'sec_2__p_1',
  'sec_2__para_1',
  'sec_2__para_2',
  'sec_2__para_3',
  'sec_2__para_4',
  'sec_2__para_5',
  'sec_3',
  'sec_3__para_1',
  'sec_3__para_2',
  'sec_3__para_3',
  'closing__p_1',
  '-signature',
  '-date',
  '-notes',
  '-notes',
];

test.beforeEach(async ({ page }) => {
  await page.goto(notice.address);
});

test('the notice reads, character for character, as its source', async ({ page }) => {
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(notice.paragraphs.join('')));
});

test('every part of the notice stands in order under its id or in its zone', async ({ page }) => {
  const units = await articleUnits(page);
  expect(units.map(({ id, zone, text }) => [id ?? `-${zone}`, text])).toEqual(
    places.map((place, i) => [place, withoutSpace(notice.paragraphs[i] ?? '')]),
  );
});

test('zones follow one another as on the sheet', async ({ page }) => {
  const zones = await page
    .locator('article#text [data-zone]')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.zone));
  expect(zones.filter((zone, i) => zone !== zones[i - 1])).toEqual([
    'letterhead',
    'number',
    'title',
    'addressees',
    'preamble',
    'body',
    'closing',
    'signature',
    'date',
    'notes',
  ]);
});

test('headings name the clauses and nest without a gap', async ({ page }) => {
  const headings = page.locator('article#text').getByRole('heading');
  const levels = await headings.evaluateAll((all) =>
    all
      .filter((heading) => !heading.closest('[data-apparatus]'))
      .map(({ tagName }) => Number(tagName.slice(1))),
  );
  expect(levels).toEqual([1, 2, 2, 3, 3, 3, 3, 3, 2, 3, 3, 3]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(notice.title);
  await expect(page.getByRole('heading', { name: '（三）对标世赛目标大力开展职业技能竞赛。' })).toHaveCount(
    1,
  );
});

test('the title breaks where the sheet breaks it', async ({ page }) => {
  const lines = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    for (const within of title.querySelectorAll('.break.phrase')) within.remove();
    for (const end of title.querySelectorAll('.break')) end.replaceWith('|');
    return title.textContent?.split('|');
  });
  expect(lines).toEqual([
    '省人力资源和社会保障厅',
    '关于深入学习贯彻落实习近平总书记',
    '对技能人才工作重要指示精神的通知',
  ]);
});

test('numbers and dates never break across lines', async ({ page }) => {
  for (const text of [notice.number, '人社厅函〔2019〕83号', '2019年10月16日', '10月30日'])
    for (const place of await page.locator('article#text').getByText(text, { exact: true }).all())
      expect(
        await place.evaluate(
          (element) => new Set(Array.from(element.getClientRects(), ({ top }) => top)).size,
        ),
        text,
      ).toBe(1);
});

test('the mark of a note stays in one piece, however wide the lines are', async ({ page }) => {
  const mark = page.getByRole('link', { name: '编者注1' });
  const broken = await mark.evaluate((element) => {
    const paragraph = element.closest<HTMLElement>('.run-in');
    const widths = Array.from({ length: 200 }, (_, i) => 250 + 2 * i);
    return widths.filter((width) => {
      paragraph?.style.setProperty('width', `${width}px`);
      return element.getClientRects().length > 1;
    });
  });
  expect(broken).toEqual([]);
});

test('the page says what copy it is, how it was made public, where it came from, and where to report an error', async ({
  page,
}) => {
  const main = page.getByRole('main');
  for (const text of ['非官方文本，以原件为准', '公开方式：依申请公开', '来源：', '我要纠错'])
    await expect(main.getByText(text).first()).toBeVisible();
  const letter = new URL((await main.getByRole('link', { name: '我要纠错' }).getAttribute('href')) ?? '');
  expect(letter.protocol).toBe('mailto:');
  expect(letter.searchParams.get('subject')).toContain(notice.number);
});

test('one line says which contact details are left out, and why', async ({ page }) => {
  const line = page.locator('article#text [data-apparatus]').filter({ hasText: '联系人' });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText(/姓名.*电话.*邮箱.*个人信息/);
  const place = await line.evaluate((element) => [
    element.previousElementSibling?.id,
    (element.nextElementSibling as HTMLElement).dataset.zone,
  ]);
  expect(place).toEqual(['closing__p_1', 'signature']);
});

test('every difference from the source is listed by rule, and leads to its place', async ({ page }) => {
  await page.getByText('依据来源文本；与来源差异32处，未公开1处').click();
  const note = page.locator('.source-note');
  for (const text of ['更正32处', '推定', '半角标点', '半角逗号改为逗号'])
    await expect(note.getByText(text).first()).toBeVisible();
  const links = await note.locator('.differences a').all();
  expect(links.length).toBe(32);
  for (const link of [
    links[0],
    links.at(-1),
    note.getByRole('link', { name: '联系人姓名、电话和电子邮箱' }),
  ]) {
    await link?.click();
    const place = page.locator(new URL(page.url()).hash);
    await expect(place).toBeInViewport();
    const words = (await link?.textContent())?.match(/…(.*)…/s)?.[1];
    if (words)
      expect(withoutSpace((await paragraphOf(place).textContent()) ?? '')).toContain(withoutSpace(words));
  }
});

test('a switch shows the differences in the text: to the eye, to a screen reader, and not to whoever copies', async ({
  page,
}) => {
  const text = await articleText(page);
  await page.getByText('依据来源文本').click();
  const box = page.getByRole('switch', { name: '在文中标出差异' });
  await box.press(' ');
  const marks = page.locator('#text mark.difference');
  await expect(marks).toHaveCount(32);
  expect(await page.locator('#sec_2__para_5').ariaSnapshot()).toMatch(
    /等政策文件落实落地 （更正：半角逗号改为逗号，推定）\s+- mark: ，/,
  );
  expect(await articleText(page)).toBe(text);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#sec_2__para_5') as Element);
    return getSelection()?.toString() ?? '';
  });
  expect(withoutSpace(copied)).toBe(withoutSpace(notice.paragraphs[13] ?? ''));
  expect(await accessibilityProblems(page)).toEqual([]);
  await box.press(' ');
  await expect(marks).toHaveCount(0);
  expect(await articleText(page)).toBe(text);
});

test('the table of facts shows the fields of gov.cn', async ({ page }) => {
  const facts = await page
    .locator('dl.metadata > div')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('dt')?.textContent,
          row.querySelector('dd')?.textContent?.trim(),
        ]),
      ),
    );
  expect(facts).toMatchObject({
    发文机关: '湖北省人力资源和社会保障厅',
    发文字号: notice.number,
    成文日期: '2019年10月16日',
    公开方式: '依申请公开',
    发布日期: '不详',
  });
  for (const field of ['标题', '来源', '主题分类', '公文种类', '索引号'])
    expect(facts, `${field} of gov.cn`).toHaveProperty(field);
});

/** The paragraph that a place lies in, where it is a mark in one. */
const paragraphOf = (place: Locator): Locator =>
  place.locator('xpath=ancestor-or-self::*[not(self::span)][1]');
