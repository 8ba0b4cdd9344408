import { ask, askAll, shownAnswer } from '../support/pages/ask.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';
import { bare, withoutSpace } from '../support/texts/plain-text.ts';
import { labelled } from './search-quality.cases.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./search/');
});

test('the first result is what readers mean', async ({ page }) => {
  test.slow();
  expect(labelled.length).toBeGreaterThanOrEqual(120);
  const answers = await askAll(
    page,
    labelled.map(({ typed }) => typed),
  );
  const wrong = labelled.flatMap(({ kind, typed, first, all }, i) => {
    const { documents = [], clauses = [] } = answers[i] ?? {};
    const [document, clause] = first?.split('#') ?? [];
    if (first && documents[0] === document && (!clause || clauses[0] === first)) return [];
    if (all && all.length === 0 && documents.length === 0) return [];
    if (all && all.length > 0 && clauses.join() === all.join()) return [];
    return [`${kind}: ${typed} → ${documents.slice(0, 3).join(' ')} ${clauses.slice(0, 3).join(' ')}`];
  });
  expect(wrong).toEqual([]);
});

test('a phrase finds its clause and no other, marks whole runs of the text itself, and leads to the clause', async ({
  page,
}) => {
  for (const [query, section] of [
    ['质量便利借阅', 'sec_2__para_2'],
    ['今后２年', 'sec_2__para_1'],
    ['“双书架”建设', 'sec_2__para_2'],
    ['10月30日', 'closing__p_1'],
  ] as const) {
    const { total, documents, clauses, marks, excerpts } = await ask(page, query);
    expect({ total, documents, clauses }).toEqual({
      total: 1,
      documents: [main.id],
      clauses: [`${main.id}#${section}`],
    });
    expect(marks.map(bare), 'marks are whole runs').toEqual([bare(query)]);
    for (const { text } of excerpts) expect(isOwnText(text), text).toBe(true);
  }
  const { documents, clauses, status, total } = await ask(page, '第12届全省');
  expect(documents.slice(0, 1)).toEqual([main.id]);
  expect(documents, 'a record that speaks of it too').toContain('guodumingdian-2023-2');
  expect(clauses).toEqual([`${main.id}#sec_2__para_3`]);
  expect(status).toContain(`找到${total}件`);
  await page.locator('#results li[data-section]').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${main.id}/\\?q=[^#]+#sec_2__para_3$`));
  await expect(page.locator('#sec_2__para_3')).toBeInViewport();
});

test('a place in a query leads to the clause; a place that the document does not have is said to be none', async ({
  page,
}) => {
  const { status } = await ask(page, '唱本借阅办法第三条第（二）项');
  expect(status).toBe('找到1件、1条。');
  const hit = page.locator('#results li[data-section]').getByRole('link');
  await expect(hit).toHaveText('附件 第三条第一款第（二）项');
  await hit.click();
  await expect(page.locator('#att_1__art_3__para_1__point_2')).toBeInViewport();
  await page.goto('./search/');
  const without = await ask(page, '唱本借阅办法第九条');
  expect(without.reasons).toEqual({ 'qingwenguan-2024-1': '条款：此件没有“第九条”' });
  expect(without.clauses).toEqual([]);
});

test('of an article that holds the words in several places one hit is shown, with how many more there are', async ({
  page,
}) => {
  const { clauses } = await ask(page, '册');
  const first = 'qingwenguan-2024-1#att_1__art_3__para_1__point_2';
  expect(clauses.filter((clause) => clause.includes('art_3'))).toEqual([first]);
  await expect(page.locator('#results li[data-section*="art_3"]')).toContainText('本条另有1处');
});

test('a number brings its document, then those that cite it, with the clause; one that is not held leads out of the site', async ({
  page,
}) => {
  const { documents, clauses } = await ask(page, '国读厅函〔2023〕8号');
  expect(documents[0]).toBe('guodutinghan-2023-8');
  expect(documents).toContain(main.id);
  expect(clauses).toContain(`${main.id}#sec_2__para_4`);

  const missing = await ask(page, '国读厅函〔2023〕9号');
  expect(missing.total).toBe(0);
  const help = page.locator('#results-help');
  await expect(help).toContainText('未收录国读厅函〔2023〕9号');
  const out = help.getByRole('link', { name: /离开本站/ });
  const href = new URL((await out.getAttribute('href')) ?? '');
  expect([href.host, href.searchParams.get('q')]).toEqual([
    'search.fixture-library.example',
    '国读厅函〔2023〕9号',
  ]);
});

test('a number tells its document from those that mention it, in any order of date', async ({ page }) => {
  const { status, documents, matches } = await ask(page, '国读厅函〔2023〕8号');
  expect(status).toMatch(/^文号相符1件，另有\d+件提到。$/);
  await expect(page.locator('#results > li.bearing')).toHaveCount(1);
  await expect(page.locator('#results .group')).toHaveText(`提到这一文号的${documents.length - 1}件`);
  expect(documents.filter((id) => matches[id] === 'number')).toEqual(['guodutinghan-2023-8']);
  await page.getByRole('radio', { name: '旧的在前' }).check();
  expect((await shownAnswer(page)).documents[0]).toBe('guodutinghan-2023-8');
});

test('related documents without the words stand below the results, uncounted', async ({ page }) => {
  const { total, documents } = await ask(page, '双书架');
  const related = page.getByRole('region', { name: '相关' });
  await expect(related.getByRole('listitem').first()).toBeVisible();
  const links = await related
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
  expect(links.length).toBeLessThanOrEqual(5);
  expect(links.filter((id) => documents.includes(id ?? ''))).toEqual([]);
  expect(total).toBe(documents.length);
  await expect(related).toContainText('林文函〔2023〕16号');
  await ask(page, '双书架 -乡村');
  await expect(related).toHaveCount(0);
});

test('if nothing is found, a similar query is offered as a link that finds something', async ({ page }) => {
  await ask(page, '管理员试点评价');
  const link = page.locator('#results-help').getByRole('link').first();
  await expect(page.locator('#results-help')).toContainText(/可改查：.+（\d+件）/);
  const count = Number(/（(\d+)件）/.exec((await page.locator('#results-help').textContent()) ?? '')?.[1]);
  await link.click();
  expect((await shownAnswer(page)).total).toBe(count);
});

test('an issuer finds its documents, and those of its office under the office’s name', async ({ page }) => {
  const { documents } = await ask(page, '国读委');
  const list = page.locator('#results > li');
  for (const id of ['guodufa-2022-14', 'guodutinghan-2023-8']) expect(documents).toContain(id);
  await expect(list.and(page.locator('[data-document="guodutinghan-2023-8"]'))).toContainText(
    '国家读书委员会办公厅发文',
  );
});

test('a query that finds nothing says so, names the words that do, and similar queries', async ({ page }) => {
  const { total, status } = await ask(page, '质量便例借阅');
  expect(total).toBe(0);
  expect(status).toMatch(/未找到.*质量便例借阅/);
  await expect(page.locator('#results-help')).toContainText('便例');
  await ask(page, '大力开展读书竞塞');
  await expect(page.locator('#results-help li').first()).toContainText('读书竞赛');
});

const queries = {
  'ten thousand characters': '乡村书屋'.repeat(2500),
  'control characters': '乡村\u0000\u0007\u001b[31m书屋\u202e',
  'a regular expression': '.*(乡村|书屋)+?[^]{2,}$\\',
  emoji: '乡村😀👩‍🏭书屋',
  'half a character': '乡村\ud83d书屋\udc00',
  markup: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  'quotation marks without end': '“乡村 "书屋 「',
  'numbers without end': `${'〔2019〕'.repeat(40)}号`,
  'letters without end': 'xiangcunshuwu'.repeat(900),
  'an order of exclusions': '-乡村 -书屋 -',
};

test('nothing that can be typed hangs the search or is executed', async ({ page }) => {
  const title = await page.title();
  const answers = await askAll(page, Object.values(queries));
  for (const [i, name] of Object.keys(queries).entries())
    expect(answers[i]?.status, name).not.toContain('未成功');
  expect(await page.title()).toBe(`${queries['an order of exclusions']}｜${title}`);
  expect(await page.locator('#results img, #results script, #results-help img').count()).toBe(0);
});

/** Whether the words of an excerpt, without name and ellipses, are in one paragraph as printed. */
function isOwnText(excerpt: string): boolean {
  const words = withoutSpace(excerpt).replace(/^……|……$/g, '');
  return words.length > 8 && main.paragraphs.some((paragraph) => withoutSpace(paragraph).includes(words));
}
