import { expect, test } from 'playwright/test';
import { ask } from './support/ask.ts';
import { notice } from './support/notice.ts';
import { pageProblems } from './support/page-problems.ts';
import { htmlPages } from './support/site-folder.ts';

test('no page has an error, breaks its policy or asks another host', async ({ page, baseURL }) => {
  const problems = await pageProblems(page, new URL(baseURL ?? '').origin);
  for (const address of htmlPages()) await page.goto(address);
  expect(problems).toEqual([]);
});

test('neither does searching, copying or printing', async ({ page, baseURL }) => {
  const problems = await pageProblems(page, new URL(baseURL ?? '').origin);
  await page.goto('./search/');
  await ask(page, '技能人才');
  await ask(page, '人社厅函〔2019〕83号');
  await page.goto(notice.address);
  await page.getByRole('button', { name: /^二、（三）：/ }).click();
  await page.getByRole('button', { name: '复制本条链接' }).click();
  await expect(page.locator('#sec_2__para_3').getByRole('status')).not.toBeEmpty();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article#text')).toBeVisible();
  expect(problems).toEqual([]);
});

test('the watch on the policy sees a violation', async ({ page, baseURL }) => {
  const problems = await pageProblems(page, new URL(baseURL ?? '').origin);
  await page.goto('./about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = true';
    document.body.append(script);
  });
  await expect.poll(() => problems.join('\n')).toContain('violation: script-src');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('every page has a policy that allows its own host alone and nothing inline but by hash', async ({
  page,
}) => {
  for (const address of htmlPages()) {
    await page.goto(address);
    const whole =
      (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
    // Sharing draws QR codes.
    const draws = (await page.locator('[data-open^="share"]').count()) > 0;
    const policy = draws ? whole.replace("img-src 'self' data:;", '') : whole;
    expect(policy, address).toContain("default-src 'self'");
    expect(policy, address).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*|data:/);
    expect(await page.locator('[style], [onclick], [onload]').count(), `inline style on ${address}`).toBe(0);
  }
});

test('the first view of the notice takes at most six requests, no font and nothing of search', async ({
  page,
}) => {
  const requests: { url: string; type: string }[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }));
  await page.goto(notice.address, { waitUntil: 'networkidle' });
  expect(requests.length, requests.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(6);
  expect(requests.filter(({ url, type }) => type === 'font' || /pagefind|search/.test(url))).toEqual([]);
});

test('search code is loaded where a reader searches, and on no other page', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const ofSearch = () => requests.filter((url) => /pagefind|search/.test(url));
  await page.goto('./documents/', { waitUntil: 'networkidle' });
  expect(ofSearch()).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => ofSearch().join('\n')).toContain('pagefind/pagefind.js');
});
