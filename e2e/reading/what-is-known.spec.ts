import { expect, test } from '../support/test.ts';
import { documentAddress, main, support } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

test('the duty says by when, what and to whom, whether it is past, and leads to its clause', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.clock.setFixedTime(new Date('2023-10-30T10:00:00'));
  await page.goto(main.address);
  const points = page.getByRole('region', { name: '要办的事' });
  await points.getByText('其余5条').click();
  const first = points.getByRole('listitem').first();
  await expect(first).toContainText('2023年10月30日前报送');
  await expect(first.getByText('未到期')).toBeVisible();
  await expect(first.getByText('已过期')).toBeHidden();
  await expect(first).toContainText(/各市、州、县文化局.*省文化厅/s);
  await expect(first).toContainText('原文未写年份');
  const text = withoutSpace((await page.locator('article#text').textContent()) ?? '');
  const quotes = await points.locator('q').allTextContents();
  expect(quotes).toHaveLength(6);
  for (const quote of quotes) expect(text).toContain(withoutSpace(quote));
  await first.getByRole('link', { name: '文末' }).click();
  await expect(page.locator('#closing__p_1')).toBeInViewport();
  await page.clock.setFixedTime(new Date('2023-10-31T10:00:00'));
  await page.reload();
  await expect(first.getByText('已过期')).toBeVisible();
});

test('a plan that ran out is said on what rests on it, by the date of the reader, with its source', async ({
  page,
}) => {
  for (const id of [main.id, 'linzhengbanfa-2022-45']) {
    await page.clock.setFixedTime(new Date('2023-12-31T10:00:00'));
    await page.goto(documentAddress(id));
    const period = page.locator('.period').filter({ hasText: '全民读书行动' });
    await expect(period).toContainText('为期2022—2023年');
    await expect(period.getByText('期满').first()).toBeHidden();
    await page.clock.setFixedTime(new Date('2024-01-01T10:00:00'));
    await page.reload();
    await expect(period.getByText('期满').first()).toBeVisible();
    await expect(period).toContainText(/是否有效，未见官方说明/);
    await period.getByRole('link', { name: /^官/ }).last().click();
    await expect(page).toHaveURL(/guodufa-2022-24\/#source-/);
  }
});

test('figures have each their source; what other documents say of the same things is folded', async ({
  page,
}) => {
  await page.goto(documentAddress('linzhengbanfa-2022-45'));
  const figures = page.getByRole('region', { name: '主要数字' });
  const rows = figures.getByRole('row').filter({ has: page.locator('td') });
  await expect(rows.filter({ hasText: '180万人次以上' })).toContainText('林山省');
  for (const row of await rows.all()) await expect(row.getByRole('link', { name: support })).toHaveCount(1);
  const national = figures.getByText('5000万人次以上');
  await expect(national).toBeHidden();
  await figures.getByText('其他文件中的同类数字').click();
  await expect(national).toBeVisible();
  await figures.getByRole('link', { name: '国读发〔2022〕24号' }).click();
  await expect(page).toHaveURL(/guodufa-2022-24\/#figures$/);
});

test('the first screen of a record says what it is and leads to the text: official, reprinted, or a search', async ({
  page,
}) => {
  const led: [string, RegExp, RegExp[]][] = [
    ['guodufa-2022-24', /国家读书委员会印发/, [/国家读书委员会网站/, /读书资讯网站/, /国读发〔2022〕24号/]],
    ['linzhengbanfa-2022-45', /省/, [/读书资讯网站/, /林政办发〔2022〕45号/]],
    ['guodufa-2025-3', /编者只见到标题/, [/在示例文件库检索“国读发〔2025〕3号”/]],
    ['shuxiang-linshan-jihua-2021', /书香林山/, [/检索“关于实施书香林山计划的若干意见”/]],
  ];
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [id, digest, names] of led) {
      await page.goto(documentAddress(id));
      await expect(page.getByText('本库未收录全文，以下为已查明的信息')).toBeInViewport();
      await expect(page.getByRole('region', { name: '编者摘要' })).toContainText(digest);
      const places = page.getByRole('region', { name: '查找原文' }).getByRole('link');
      await expect(places).toHaveText(names);
      await expect(places.first()).toBeInViewport({ ratio: 1 });
    }
  }
  await expect(page.getByRole('region', { name: '查找原文' }).getByRole('link')).toHaveAttribute(
    'href',
    `https://search.fixture-library.example/find?q=${encodeURIComponent('关于实施书香林山计划的若干意见')}&t=all`,
  );
});

test('a record says once what is unknown, and asks for the text without steps for maintainers', async ({
  page,
}) => {
  await page.goto(documentAddress('guodutinghan-2023-8'));
  const known = page.getByRole('region', { name: '文件信息' });
  await expect(known).not.toContainText('不详');
  await expect(known.locator('div').filter({ hasText: '效力状态' })).toContainText('未见官方说明');
  await expect(page.getByRole('region', { name: '尚未查明' })).toContainText('主送机关');
  const completion = page.getByRole('region', { name: '提供全文' });
  await expect(completion.getByRole('link', { name: '发给本站' })).toHaveAttribute(
    'href',
    /^mailto:.*subject=/,
  );
  await expect(page.getByRole('main')).not.toContainText('text: full');
});

test('a printed record is text without controls', async ({ page }) => {
  await page.goto(documentAddress('shuxiang-linshan-jihua-2021'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main').locator('button:visible')).toHaveCount(0);
  await expect(page.getByRole('region', { name: '提供全文' })).toBeHidden();
  await expect(page.getByRole('region', { name: '查找原文' })).toBeVisible();
  await expect(page.getByText('本库未收录全文')).toBeVisible();
});

test('what was taken in, corrected and withdrawn is listed by date, and each page says when it changed last', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('contentinfo').getByRole('link', { name: '新收录与更正' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '2024年12月1日',
    '2024年11月2日',
    '2024年5月2日',
    '2024年4月',
    '2024年1月10日',
  ]);
  const day = (name: string) => page.getByRole('region', { name }).getByRole('listitem');
  await expect(day('2024年12月1日')).toContainText('撤下');
  await expect(day('2024年5月2日').filter({ hasText: main.number })).toContainText('更正');
  await expect(page.getByRole('main')).toContainText(/另有\d+件，收录日期不详。/);
  await day('2024年5月2日').filter({ hasText: '国读发〔2022〕24号' }).getByRole('link').click();
  await expect(page.locator('.last-update')).toHaveText(/2024年1月10日收录，\s*2024年5月2日\s*最后更新/);
  await page.goto(main.address);
  await expect(page.locator('.last-update')).toContainText('2024年5月2日');
  await page.goto(documentAddress('guodufa-2025-3'));
  await expect(page.locator('.last-update')).toHaveCount(0);
});
