import { readFileSync } from 'node:fs';
import { ask } from '../support/pages/ask.ts';
import { kindAddresses } from '../support/pages/page-kinds.ts';
import { pageProblems } from '../support/pages/page-problems.ts';
import { htmlPages, pageFile } from '../support/sites/site-folder.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

test('no kind of page has an error, breaks its policy or asks another host; nor does searching, copying or printing', async ({
  page,
  baseURL,
}) => {
  const problems = await pageProblems(page, new URL(baseURL ?? '').origin);
  for (const address of kindAddresses.filter((path) => path !== './no-such-page/')) await page.goto(address);
  await page.goto('./search/');
  await ask(page, '乡村书屋');
  await ask(page, '国读厅函〔2023〕8号');
  await page.goto(main.address);
  await page.getByRole('button', { name: '分享：第二部分第（三）项' }).click();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('#sec_2__para_3').getByRole('status')).not.toBeEmpty();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article#text')).toBeVisible();
  expect(problems).toEqual([]);
});

test('the watch on the policy sees a violation', async ({ page, baseURL, faults }) => {
  faults.allow(/Content Security Policy/);
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

test('every page has a policy that allows its own host alone and nothing inline but by hash', () => {
  for (const address of htmlPages()) {
    const html = readFileSync(pageFile(address), 'utf8');
    const whole = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    // Sharing draws QR codes.
    const policy = html.includes('data-open="share') ? whole.replace("img-src 'self' data:;", '') : whole;
    expect(policy, address).toContain("default-src 'self'");
    expect(policy, address).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*|data:/);
    expect(html, `inline style on ${address}`).not.toMatch(/<[^>]+\s(?:style|onclick|onload)=/);
  }
});

test('the first view of a text takes at most six requests, no font and nothing of search; elsewhere search code comes when it is asked for', async ({
  page,
}) => {
  const requests: { url: string; type: string }[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }));
  await page.goto(main.address, { waitUntil: 'networkidle' });
  expect(requests.length, requests.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(6);
  expect(requests.filter(({ url, type }) => type === 'font' || /pagefind|search/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => requests.map(({ url }) => url).join('\n')).toContain('pagefind/pagefind.js');
});
