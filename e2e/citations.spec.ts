import { expect, test } from 'playwright/test';
import { documentAddress, notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';

const citations = [
  {
    clause: 'preamble__p_1',
    name: '开头第1段',
    to: 'renshebumingdian-2019-8',
    words:
      '《关于在全系统深入学习贯彻落实习近平总书记对技能人才工作重要指示精神的通知》（人社部明电〔2019〕8号）',
  },
  {
    clause: 'sec_2__para_4',
    name: '二、（四）',
    to: 'renshetinghan-2019-83',
    words: '《关于扩大企业职业技能等级认定试点工作的通知》（人社厅函〔2019〕83号）',
  },
  {
    clause: 'sec_2__para_5',
    name: '二、（五）',
    to: 'ebanfa-2017-jineng-qiangsheng',
    words: '《关于实施技能人才振兴计划建设技能强省的若干意见》（鄂办发〔2017〕144号）',
  },
  {
    clause: 'sec_2__para_5',
    name: '二、（五）',
    to: 'ebanfa-2018-43',
    words: '《关于提高技术工人待遇的实施意见》（鄂办发〔2018〕43号）',
  },
];

for (const { clause, name, to, words } of citations) {
  test(`the citation of ${to} leads to its page, and that page back to the clause in its words`, async ({
    page,
  }) => {
    await page.goto(notice.address);
    const citation = page.locator(`#${clause}`).getByRole('link', { name: words });
    expect(withoutSpace((await citation.textContent()) ?? '')).toBe(words);
    await citation.click();
    await expect(page).toHaveURL(new RegExp(`/documents/${to}/$`));

    const citedBy = page.getByRole('region', { name: '涉及本文件的文件' });
    await expect(citedBy).toContainText(notice.number);
    await expect(citedBy.locator('q').filter({ hasText: words })).toBeVisible();
    await citedBy.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${notice.id}/#${clause}$`));
    await expect(page.locator(`#${clause}`)).toBeInViewport();
  });
}

test('the notice has these four citations and one link by the editor, and nothing else is linked in its text', async ({
  page,
}) => {
  await page.goto(notice.address);
  const links = await page
    .locator('article#text')
    .evaluate((article) =>
      [...article.querySelectorAll('a')]
        .filter((link) => !link.closest('[data-apparatus]'))
        .map((link) => `${link.textContent} ${new URL(link.href).pathname.split('/').at(-2)}`),
    );
  expect(links).toEqual([
    `${citations[0]?.words} renshebumingdian-2019-8`,
    '职业技能提升行动 guobanfa-2019-24',
    ...citations.slice(1).map(({ words, to }) => `${words} ${to}`),
  ]);
});

test('the link by the editor is drawn differently from a citation and says whose it is', async ({ page }) => {
  await page.goto(notice.address);
  const clause = page.locator('#sec_2__para_1');
  const editors = clause.getByRole('link', { name: '职业技能提升行动' });
  const style = (link: typeof editors) => link.evaluate((a) => getComputedStyle(a).textDecorationStyle);
  expect(await style(editors)).not.toBe(
    await style(page.locator('#sec_2__para_4').getByRole('link', { name: '83号' })),
  );
  await expect(editors).toHaveAttribute('title', /编者/);
  await editors.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('职业技能提升行动方案');
  const citedBy = page.getByRole('region', { name: '涉及本文件的文件' });
  await expect(citedBy).toContainText('编者对应');
  await citedBy.getByRole('link', { name: '二、（一）' }).click();
  await expect(clause).toBeInViewport();
});

test('beside the notice stand all documents that it cites or mentions, each with its relation', async ({
  page,
}) => {
  await page.goto(notice.address);
  const rows = await page
    .getByRole('region', { name: '本文件涉及的文件' })
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
    ['依据', '人社部明电〔2019〕8号'],
    ['落实', '人社厅函〔2019〕83号'],
    ['推进', '鄂办发〔2017〕144号'],
    ['推进', '鄂办发〔2018〕43号'],
    ['提及', '国办发〔2019〕24号'],
    ['提及', '鄂政办发〔2019〕45号'],
  ];
  expect(rows).toHaveLength(expected.length);
  for (const [i, [relation, number]] of expected.entries()) {
    expect(rows[i]).toContain(relation);
    expect(rows[i]).toContain(number);
  }
});

test('the doubtful number stays as printed, with a note in the notice and its doubt on the record', async ({
  page,
}) => {
  await page.goto(notice.address);
  const note = page.locator('#sec_2__para_5 sup[data-apparatus] a');
  await note.click();
  await expect(page.locator('article#text [data-footnotes] li')).toContainText(/144号.*存疑.*待核原件/);
  await expect(page.locator('article#text [data-footnotes] li')).toBeInViewport();

  await page.goto(documentAddress('ebanfa-2017-jineng-qiangsheng'));
  const header = page.getByRole('main').locator('header');
  await expect(header).toContainText('鄂办发〔2017〕144号');
  await expect(header).toContainText('存疑');
  await expect(header).toContainText(/只见于.*没有找到其他公开来源/);
});

test('a record says that its text is not held, and every fact on it has a grade and a source', async ({
  page,
}) => {
  for (const id of [
    'renshebumingdian-2019-8',
    'renshetinghan-2019-83',
    'ebanfa-2017-jineng-qiangsheng',
    'ebanfa-2018-43',
    'guobanfa-2019-24',
    'ezhengbanfa-2019-45',
  ]) {
    await page.goto(documentAddress(id));
    await expect(page.getByText('没有收录全文')).toBeVisible();
    await expect(page.locator('article#text')).toHaveCount(0);
    const facts = page.getByRole('region', { name: '已知事实' }).getByRole('listitem');
    expect(await facts.count()).toBeGreaterThan(0);
    for (const fact of await facts.all()) {
      await expect(fact.getByRole('link', { name: /^可信度 [A-D]$/ })).toHaveCount(1);
      expect(await fact.getByRole('link', { name: /^来源/ }).count()).toBeGreaterThan(0);
    }
  }
});
