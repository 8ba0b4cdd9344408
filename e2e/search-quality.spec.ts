import { expect, test } from 'playwright/test';
import { labelled } from './search-quality.table.ts';
import { type Answer, ask, askAll } from './support/ask.ts';

test('what readers type brings what they mean first', async ({ page }) => {
  test.slow();
  expect(labelled.length).toBeGreaterThanOrEqual(120);
  await page.goto('./search/');
  const answers = await askAll(
    page,
    labelled.map(({ typed }) => typed),
  );
  const wrong = labelled.flatMap(({ kind, typed, first, all }, i) => {
    const { documents = [], clauses = [] } = answers[i] ?? {};
    if (first !== undefined && documents[0] === first) return [];
    if (all && all.length === 0 && documents.length === 0) return [];
    if (all && all.length > 0 && clauses.join() === all.join()) return [];
    return [`${kind}: ${typed} → ${documents.slice(0, 3).join(' ')} ${clauses.slice(0, 3).join(' ')}`];
  });
  expect(wrong).toEqual([]);
  const ranks = labelled.flatMap(({ kind, first }, i) =>
    first && /number|title|slip/.test(kind)
      ? [1 / (rankOf(first, answers[i]) || Number.POSITIVE_INFINITY)]
      : [],
  );
  expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length, 'mean reciprocal rank').toBe(1);
});

const rankOf = (id: string, answer: Answer | undefined): number => (answer?.documents.indexOf(id) ?? -1) + 1;

test('a number brings its document, then those that cite it, with the clause', async ({ page }) => {
  await page.goto('./search/');
  const { documents, clauses } = await ask(page, '人社厅函〔2019〕83号');
  expect(documents[0]).toBe('renshetinghan-2019-83');
  expect(documents).toContain('erenshehan-2019-296');
  expect(clauses).toContain('erenshehan-2019-296#sec_2__para_4');
});

test('a number that is not held says so, and leads out of the site with the number', async ({ page }) => {
  await page.goto('./search/');
  await ask(page, '人社厅函〔2019〕84号');
  const help = page.locator('#results-help');
  await expect(help).toContainText('人社厅函〔2019〕84号未收录');
  const out = help.getByRole('link', { name: /离开本站/ });
  const href = new URL((await out.getAttribute('href')) ?? '');
  expect([href.host, href.searchParams.get('q')]).toEqual(['sousuo.www.gov.cn', '人社厅函〔2019〕84号']);
});

test('a body brings its documents, and those of its office under the office’s name', async ({ page }) => {
  await page.goto('./search/');
  const { documents } = await ask(page, '人社部');
  const list = page.locator('#results > li');
  for (const id of ['renshebufa-2022-14', 'renshetinghan-2019-83']) expect(documents).toContain(id);
  await expect(list.and(page.locator('[data-document="renshetinghan-2019-83"]'))).toContainText(
    '人力资源社会保障部办公厅发文',
  );
});

test('what finds nothing names the words that do, and what is near', async ({ page }) => {
  await page.goto('./search/');
  await ask(page, '质量促近就业');
  await expect(page.locator('#results-help')).toContainText('促近');
  await ask(page, '大力开展技能竞塞');
  await expect(page.locator('#results-help').getByRole('link').first()).toContainText('职业技能竞赛');
});

const queries = {
  'ten thousand characters': '技能人才'.repeat(2500),
  'control characters': '技能\u0000\u0007\u001b[31m人才\u202e',
  'a regular expression': '.*(技能|人才)+?[^]{2,}$\\',
  emoji: '技能😀👩‍🏭人才',
  'half a character': '技能\ud83d人才\udc00',
  markup: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  'quotation marks without end': '“技能 "人才 「',
  'numbers without end': `${'〔2019〕'.repeat(40)}号`,
  'letters without end': 'zhiyejineng'.repeat(900),
  'an order of exclusions': '-技能 -人才 -',
};

test('nothing that can be typed hangs the search or is executed', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./search/');
  const title = await page.title();
  const answers = await askAll(page, Object.values(queries));
  for (const [i, name] of Object.keys(queries).entries())
    expect(answers[i]?.status, name).not.toContain('没有成功');
  expect(await page.title()).toBe(`${queries['an order of exclusions']}｜${title}`);
  expect(await page.locator('#results img, #results script, #results-help img').count()).toBe(0);
  expect(errors).toEqual([]);
});
