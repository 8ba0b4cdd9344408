import { expect, test } from '../support/test.ts';
import { documentAddress, main, support, tabled } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

const citations = [
  {
    clause: 'preamble__p_1',
    name: '引言',
    to: 'guodumingdian-2023-2',
    words: '《关于进一步办好乡村书屋的意见》（国读明电〔2023〕2号）',
  },
  {
    clause: 'sec_2__para_4',
    name: '二、（四）',
    to: 'guodutinghan-2023-8',
    words: '《关于扩大书屋管理员评价试点工作的通知》（国读厅函〔2023〕8号）',
  },
  {
    clause: 'sec_2__para_5',
    name: '二、（五）',
    to: 'shuxiang-linshan-jihua-2021',
    words: '《关于实施书香林山计划的若干意见》（林办发〔2021〕14号）',
  },
  {
    clause: 'sec_2__para_5',
    name: '二、（五）',
    to: 'linbanfa-2022-3',
    words: '《关于提高书屋管理员待遇的实施意见》（林办发〔2022〕3号）',
  },
];

test('each citation leads to its page, and that page back to the clause in its words; nothing else is linked in the text', async ({
  page,
}) => {
  await page.goto(main.address);
  const links = await page
    .locator('article#text')
    .evaluate((article) =>
      [...article.querySelectorAll('a')]
        .filter((link) => !link.closest('[data-apparatus]'))
        .map((link) => `${link.textContent} ${new URL(link.href).pathname.split('/').at(-2)}`),
    );
  expect(links).toEqual([
    `${citations[0]?.words} guodumingdian-2023-2`,
    '全民读书行动 guodufa-2022-24',
    ...citations.slice(1).map(({ words, to }) => `${words} ${to}`),
  ]);
  for (const { clause, name, to, words } of citations) {
    const citation = page.locator(`#${clause}`).getByRole('link', { name: words });
    await citation.click();
    await expect(page).toHaveURL(new RegExp(`/documents/${to}/$`));
    const citedBy = page.getByRole('region', { name: '引用本文' });
    await expect(citedBy).toContainText(main.number);
    await expect(citedBy.locator('q').filter({ hasText: words })).toBeVisible();
    await citedBy.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${main.id}/#${clause}$`));
    await expect(page.locator(`#${clause}`)).toBeInViewport();
  }
});

test('a citation of a clause leads to it and shows its words; one of what is not held is no link', async ({
  page,
}) => {
  await page.goto(tabled.address);
  const preamble = page.locator('#preamble__p_1');
  const held = preamble.getByText('《关于古旧唱本保存的规定》');
  await expect(preamble.getByRole('link', { name: '古旧唱本' })).toHaveCount(0);
  await expect(held.or(held.locator('xpath=ancestor::*[@data-unresolved]')).first()).toHaveAttribute(
    'data-unresolved',
  );
  const pin = preamble.getByRole('link', { name: '第二部分第（二）项' });
  await pin.focus();
  await expect(page.locator('#citation-card blockquote')).toContainText(
    '（二）千方百计提高书屋服务水平。坚持方便群众、提高质量，便利借阅',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${main.id}/#sec_2__para_2$`));
  const clause = page.locator('#sec_2__para_2');
  await clause.getByText('被引 1', { exact: true }).click();
  await expect(clause.locator('q')).toContainText('第二部分第（二）项');
  await clause.getByRole('link', { name: /登记工作的通知/ }).click();
  await expect(page).toHaveURL(/yunwenfa-2024-5\/#preamble__p_1$/);
});

test('an editor’s link looks different from a citation and says whose it is', async ({ page }) => {
  await page.goto(main.address);
  const clause = page.locator('#sec_2__para_1');
  const editors = clause.getByRole('link', { name: '全民读书行动' });
  const style = (link: typeof editors) => link.evaluate((a) => getComputedStyle(a).textDecorationStyle);
  expect(await style(editors)).not.toBe(
    await style(page.locator('#sec_2__para_4').getByRole('link', { name: '8号' })),
  );
  await expect(editors).toHaveAttribute('title', /编者/);
  await editors.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('全民读书行动方案');
  const citedBy = page.getByRole('region', { name: '引用本文' });
  await expect(citedBy).toContainText('编者补');
  await citedBy.getByRole('link', { name: '二、（一）' }).click();
  await expect(clause).toBeInViewport();
});

test('beside a text stand all documents that it cites or mentions, each with its relation', async ({
  page,
}) => {
  await page.goto(main.address);
  const rows = await page
    .getByRole('region', { name: '本文引用' })
    .locator('h3, ul.references > li')
    .evaluateAll((all) => {
      let kind = '';
      return all.flatMap((element) => {
        if (element.tagName !== 'H3') return [`${kind} ${element.textContent}`];
        kind = element.textContent ?? '';
        return [];
      });
    });
  const expected: [string, string][] = [
    ['依据', '国读明电〔2023〕2号'],
    ['落实', '国读厅函〔2023〕8号'],
    ['推进', '林办发〔2021〕14号'],
    ['推进', '林办发〔2022〕3号'],
    ['提及', '国读发〔2022〕24号'],
    ['提及', '林政办发〔2022〕45号'],
  ];
  expect(rows).toHaveLength(expected.length);
  for (const [i, [relation, number]] of expected.entries()) {
    expect(rows[i]).toContain(relation);
    expect(rows[i]).toContain(number);
  }
});

test('a doubtful number stays as printed, with a note in the text and its doubt on the record, where every fact has a grade and a source', async ({
  page,
}) => {
  await page.goto(main.address);
  const note = page.locator('#sec_2__para_5 sup[data-apparatus] a');
  await note.click();
  const said = page.locator('article#text [data-footnotes] li');
  await expect(said).toContainText(/14号.*存疑.*待核原件/);
  await expect(said).toBeInViewport();

  await page.goto(documentAddress('shuxiang-linshan-jihua-2021'));
  const header = page.getByRole('main').locator('header');
  await expect(header).toContainText('林办发〔2021〕14号');
  await expect(header).toContainText('存疑');
  await expect(page.getByRole('region', { name: '编者说明' })).toContainText(/只见于.*没有找到其他公开来源/);
  await expect(page.getByText('未收录全文')).toBeVisible();
  await expect(page.locator('article#text')).toHaveCount(0);
  const facts = page.getByRole('region', { name: '有关情况' }).getByRole('listitem');
  const count = await facts.count();
  expect(count).toBeGreaterThan(4);
  await expect(facts.filter({ has: page.getByRole('link', { name: support }) })).toHaveCount(count);
});

test('facts of a record stay on its page once it has become a full text', async ({ page }) => {
  await page.goto(tabled.address);
  await expect(page.getByRole('region', { name: '有关情况' })).toContainText(
    '到2024年6月全市已登记图书三万册',
  );
  await expect(page.getByRole('region', { name: '查找原文' }).getByRole('link')).toContainText(
    '云岭市文化局网站',
  );
  await page.goto(documentAddress('linzhengbanfa-2022-45'));
  const citedBy = page.getByRole('region', { name: '引用本文' });
  await expect(citedBy.locator('li').filter({ hasText: '云文发〔2024〕5号' })).toContainText('全文');
  expect(withoutSpace((await citedBy.textContent()) ?? '')).toContain('为本文件配套');
});
