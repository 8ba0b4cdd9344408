import type { Locator } from 'playwright/test';
import { accessibilityProblems } from '../support/pages/accessibility-problems.ts';
import { expect, test } from '../support/test.ts';
import { articleText, articleUnits } from '../support/texts/article-units.ts';
import { main, tabled } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

/** Ids of the main document's units, in order; undefined for what belongs to the document itself. */
const places = [
  ...['-letterhead', '-number', '-title', '-addressees', 'preamble__p_1', 'sec_1', 'sec_1__p_1', 'sec_2'],
  ...['sec_2__p_1', 'sec_2__para_1', 'sec_2__para_2', 'sec_2__para_3', 'sec_2__para_4', 'sec_2__para_5'],
  ...['sec_3', 'sec_3__para_1', 'sec_3__para_2', 'sec_3__para_3', 'closing__p_1'],
  ...['-signature', '-date', '-notes', '-notes'],
];

test('a text reads character for character as its file, every part in order under its id or in its zone', async ({
  page,
}) => {
  await page.goto(main.address);
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(main.paragraphs.join('')));
  const units = await articleUnits(page);
  expect(units.map(({ id, zone, text }) => [id ?? `-${zone}`, text])).toEqual(
    places.map((place, i) => [place, withoutSpace(main.paragraphs[i] ?? '')]),
  );
  const headings = page.locator('article#text').getByRole('heading');
  const levels = await headings.evaluateAll((all) =>
    all
      .filter((heading) => !heading.closest('[data-apparatus]'))
      .map(({ tagName }) => Number(tagName.slice(1))),
  );
  expect(levels).toEqual([1, 2, 2, 3, 3, 3, 3, 3, 2, 3, 3, 3]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(main.title);
});

test('levels, tables, attachments and what is withheld stand in their places', async ({ page }) => {
  await page.goto(tabled.address);
  const text = page.locator('article#text');
  await expect(text.locator('#sec_2__para_1__subpara_1__point_2')).toHaveText(/^（2）残本注明缺页。/);
  const table = text.locator('#sec_2__para_2').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['类别', '书架', '数量（册）', '备注']);
  await expect(table.getByRole('row').nth(4).getByRole('cell')).toHaveText(['合计', '', '265', '']);
  await expect(text.locator('#att_1').getByRole('heading')).toContainText('附件1');
  await expect(text.locator('#att_2__p_2')).toContainText('农技类含果树');
  await expect(text.locator('[data-zone="imprint"]')).toHaveText(/^抄送：省文化厅。/);
  const reason = '〔此处略去经办人的姓名和号码：属个人信息，不予公开〕';
  await expect(text.locator('#closing__p_1')).toContainText(
    `报送███${reason}（身份证号██████████████████${reason}），`,
  );
  const line = text.locator('[data-apparatus]').filter({ hasText: '联系人' });
  await expect(line).toContainText(/姓名.*电话.*邮箱.*个人信息/);
  const neighbours = await line.evaluate((element) => [
    element.previousElementSibling?.id,
    (element.nextElementSibling as HTMLElement).dataset.zone,
  ]);
  expect(neighbours).toEqual(['closing__p_3', 'signature']);
});

test('titles break where the sheet does; numbers, dates and the mark of a note stay in one piece', async ({
  page,
}) => {
  await page.goto(main.address);
  const lines = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    for (const within of title.querySelectorAll('.break.phrase')) within.remove();
    for (const end of title.querySelectorAll('.break')) end.replaceWith('|');
    return title.textContent?.split('|');
  });
  expect(lines).toEqual(['省文化厅', '关于认真学习贯彻国家读书委员会', '乡村书屋工作意见精神的通知']);
  for (const text of [main.number, '国读厅函〔2023〕8号', '2023年9月16日', '10月30日']) {
    const found = await page.locator('article#text').getByText(text, { exact: true }).all();
    expect(found.length, text).toBeGreaterThan(0);
    for (const place of found)
      expect(
        await place.evaluate(
          (element) => new Set(Array.from(element.getClientRects(), ({ top }) => top)).size,
        ),
        text,
      ).toBe(1);
  }
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
  await page.goto(main.address);
  await expect(page.getByRole('main').getByText('非官方文本，以原件为准')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '校勘' }).click();
  const copy = page.getByRole('region', { name: '文本校勘' });
  await expect(copy).toBeInViewport();
  const letter = new URL((await copy.getByRole('link', { name: '我要纠错' }).getAttribute('href')) ?? '');
  expect(letter.protocol).toBe('mailto:');
  expect(letter.searchParams.get('subject')).toContain(main.number);
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
    发文机关: '林山省文化厅',
    发文字号: main.number,
    成文日期: '2023年9月16日',
    公开方式: '依申请公开',
  });
  for (const field of ['标题', '来源', '主题分类', '公文种类'])
    expect(facts, `${field} of gov.cn`).toHaveProperty(field);
  // What is unknown is said only once.
  const unknown = page.getByRole('region', { name: '尚未查明' });
  for (const field of ['发布日期', '索引号']) {
    expect(facts).not.toHaveProperty(field);
    await expect(unknown).toContainText(field);
  }
});

test('every difference from the source is listed by rule, and leads to its place', async ({ page }) => {
  await page.goto(main.address);
  await page.getByText('改正29处；隐去个人信息1处').click();
  const note = page.locator('.source-note');
  for (const text of ['更正28处', '推定', '半角标点', '半角逗号改为逗号', '识别有误'])
    await expect(note.getByText(text).first()).toBeVisible();
  const links = await note.locator('.differences a').all();
  expect(links.length).toBe(29);
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
  await page.goto(main.address);
  const text = await articleText(page);
  await page.getByText('与来源文本逐字核对').click();
  const box = page.getByRole('switch', { name: '在文中标出差异' });
  await box.press(' ');
  const marks = page.locator('#text mark.difference');
  await expect(marks).toHaveCount(29);
  expect(await page.locator('#sec_2__para_5').ariaSnapshot()).toMatch(
    /等文件落实落地 （更正：半角逗号改为逗号，推定）\s+- mark: ，/,
  );
  expect(await articleText(page)).toBe(text);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#sec_2__para_5') as Element);
    return getSelection()?.toString() ?? '';
  });
  expect(withoutSpace(copied)).toBe(withoutSpace(main.paragraphs[13] ?? ''));
  expect(await accessibilityProblems(page)).toEqual([]);
  await box.press(' ');
  await expect(marks).toHaveCount(0);
  expect(await articleText(page)).toBe(text);
});

/** The paragraph around a place that is a mark in one. */
const paragraphOf = (place: Locator): Locator =>
  place.locator('xpath=ancestor-or-self::*[not(self::span)][1]');
