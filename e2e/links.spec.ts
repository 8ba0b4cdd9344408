import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { htmlPages, siteFolder } from './support/site-folder.ts';
import { siteSettings } from './support/site-settings.ts';

interface Link {
  page: string;
  href: string;
  text: string;
  rel: string[];
}

test('every internal link, script, style and #id leads to something', async ({ page, baseURL }) => {
  const ids = new Map<string, Set<string>>();
  const targets: { from: string; url: URL }[] = [];
  for (const address of htmlPages()) {
    await page.goto(address);
    const { found, named } = await page.evaluate(() => ({
      found: [
        ...document.querySelectorAll<HTMLElement>('[href]:not([rel=canonical]), [src], form[action]'),
      ].map((element) =>
        String(Reflect.get(element, 'href') || Reflect.get(element, 'src') || Reflect.get(element, 'action')),
      ),
      named: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    expect(new Set(named).size, `ids on ${address} stand once`).toBe(named.length);
    ids.set(new URL(address, baseURL).pathname, new Set(named));
    targets.push(...found.map((href) => ({ from: address, url: new URL(href) })));
  }
  const internal = targets.filter(({ url }) => url.origin === new URL(baseURL ?? '').origin);
  expect(internal.length).toBeGreaterThan(100);
  const dead = internal.filter(({ url }) => {
    const id = decodeURIComponent(url.hash.slice(1));
    return !isFile(url, baseURL ?? '') || (id !== '' && !ids.get(url.pathname)?.has(id));
  });
  expect(dead.map(({ from, url }) => `${from} → ${url.href}`)).toEqual([]);
});

test('every page can be reached from home by links', async ({ page, baseURL }) => {
  const reached = new Set([new URL(baseURL ?? '').pathname]);
  for (const path of reached) {
    await page.goto(path);
    for (const { href } of await linksOf(page)) {
      const url = new URL(href);
      if (url.origin === new URL(baseURL ?? '').origin) reached.add(url.pathname);
    }
  }
  const all = htmlPages().filter((address) => address !== './404.html');
  expect([...reached].sort()).toEqual(all.map((address) => new URL(address, baseURL).pathname).sort());
});

test('a link that leaves says so, and leads only to a host that the library lists', async ({
  page,
  baseURL,
}) => {
  const leaving: Link[] = [];
  for (const address of htmlPages()) {
    await page.goto(address);
    leaving.push(
      ...(await linksOf(page)).filter(({ href }) => !href.startsWith(new URL(baseURL ?? '').origin)),
    );
  }
  const letters = leaving.filter(({ href }) => href.startsWith('mailto:'));
  const external = leaving.filter((link) => !letters.includes(link));
  expect(external.length).toBeGreaterThan(10);
  for (const { page: from, href, text, rel } of external) {
    expect(siteSettings.hosts, `${from} → ${href}`).toContain(new URL(href).host);
    expect(new URL(href).protocol, href).toMatch(/^https?:$/);
    expect(text, href).toContain('站外');
    expect(rel, href).toContain('external');
  }
  expect(letters.length).toBeGreaterThan(htmlPages().length);
  for (const { href } of letters) expect(new URL(href).pathname).toBe(siteSettings.mailbox);
});

test('each page names its own address as the canonical one; that of a clause, the whole text', {
  tag: '@full',
}, async ({ page, baseURL }) => {
  for (const address of htmlPages().filter((path) => !/404/.test(path))) {
    await page.goto(address);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const whole = address.replace(/(?<=^\.\/documents\/[^/]+\/).+/, '');
    expect(new URL(canonical ?? '').pathname).toBe(new URL(whole, baseURL).pathname);
  }
});

const linksOf = (page: Page): Promise<Link[]> =>
  page.locator('a[href]').evaluateAll((links) =>
    (links as HTMLAnchorElement[]).map(({ href, textContent, relList }) => ({
      page: location.pathname,
      href,
      text: textContent ?? '',
      rel: [...relList],
    })),
  );

function isFile(url: URL, base: string): boolean {
  const path = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length));
  return existsSync(join(siteFolder, path.replace(/(?<=^|\/)$/, 'index.html')));
}
