import { expect, test } from 'playwright/test';
import { ask } from './support/ask.ts';
import { notice } from './support/notice.ts';
import { bare, withoutSpace } from './support/plain-text.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./search/');
});

const finds = {
  质量促进就业: 'sec_2__para_2',
  今后3年: 'sec_2__para_1',
  双品牌建设: 'sec_2__para_2',
  今后３年: 'sec_2__para_1',
  '“双品牌”建设': 'sec_2__para_2',
  '提高质量，促进就业，服务': 'sec_2__para_2',
  技能提升行动今后: 'sec_2__para_1',
  '10月30日': 'closing__p_1',
};

for (const [query, section] of Object.entries(finds)) {
  test(`${query} finds its clause and no other`, async ({ page }) => {
    const { total, documents, clauses, marks, excerpts } = await ask(page, query);
    expect({ total, documents, clauses }).toEqual({
      total: 1,
      documents: [notice.id],
      clauses: [`${notice.id}#${section}`],
    });
    expect(marks.map(bare), 'marks are whole runs').toEqual([bare(query)]);
    for (const { text } of excerpts) expect(isOwnText(text), text).toBe(true);
  });
}

test('第46届世界 finds its clause before the record that speaks of it too', async ({ page }) => {
  const { documents, clauses } = await ask(page, '第46届世界');
  expect(documents).toEqual([notice.id, 'renshebumingdian-2019-8']);
  expect(clauses).toEqual([`${notice.id}#sec_2__para_3`]);
});

test('a hit leads to its clause', async ({ page }) => {
  await ask(page, '第46届世界');
  await page.locator('#results li[data-section]').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${notice.id}/\\?q=[^#]+#sec_2__para_3$`));
  await expect(page.locator('#sec_2__para_3')).toBeInViewport();
});

test('a title finds its document first and marks it', async ({ page }) => {
  for (const [title, id] of [
    ['关于扩大企业职业技能等级认定试点工作的通知', 'renshetinghan-2019-83'],
    ['关于提高技术工人待遇的实施意见', 'ebanfa-2018-43'],
    ['《关于提高技术工人待遇的实施意见》', 'ebanfa-2018-43'],
    [notice.title, notice.id],
  ] as const) {
    const { documents, marks } = await ask(page, title);
    expect(documents[0], title).toBe(id);
    expect(marks.map(bare)).toContain(bare(title));
  }
});

test('a typo finds nothing, and the status says so', async ({ page }) => {
  const { total, status } = await ask(page, '质量促近就业');
  expect(total).toBe(0);
  expect(status).toMatch(/没有.*质量促近就业/);
  await expect(page.locator('#results li')).toHaveCount(0);
});

test('the status counts the documents', async ({ page }) => {
  const { total, documents, status } = await ask(page, '技能人才');
  expect(documents).toHaveLength(total);
  expect(total).toBeGreaterThan(1);
  expect(status).toContain(`有${total}件`);
});

test('of two phrases a document holds both, in any order', async ({ page }) => {
  expect((await ask(page, '就业 双品牌')).documents).toEqual([notice.id]);
  expect((await ask(page, '双品牌　就业')).documents).toEqual([notice.id]);
  expect((await ask(page, '双品牌 湖北工匠')).total).toBe(0);
});

test('a query of white space or punctuation alone finds nothing and breaks nothing', async ({ page }) => {
  for (const query of ['，。', '" "', '<b>x</b>', '%', '\\'])
    expect((await ask(page, query)).total, query).toBe(0);
});

/** The words of a hit without its name and its dots lie in one paragraph as printed. */
function isOwnText(excerpt: string): boolean {
  const words = withoutSpace(excerpt).replace(/^……|……$/g, '');
  return words.length > 8 && notice.paragraphs.some((paragraph) => withoutSpace(paragraph).includes(words));
}
