import { existsSync } from 'node:fs';
import { type BuiltPage, builtPages, host, type Link } from '../support/sites/built-pages.ts';
import { pageFile } from '../support/sites/site-folder.ts';
import { siteSettings } from '../support/sites/site-settings.ts';
import { type Site, sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';

for (const [name, site] of Object.entries(sites)) {
  test(`every internal link, script, style and #id leads to something: ${name}`, () => {
    const pages = builtPages(site);
    const internal = linksOf(pages).filter(({ url }) => url.origin === host);
    expect(internal.length).toBeGreaterThan(100);
    const dead = internal.filter(({ url }) => {
      const id = decodeURIComponent(url.hash.slice(1));
      return !isFile(site, url) || (id !== '' && !pages.get(url.pathname)?.ids.includes(id));
    });
    expect(dead.map(({ from, url }) => `${from} → ${url.href}`)).toEqual([]);
    for (const [address, { ids }] of pages)
      expect(new Set(ids).size, `ids on ${address} stand once`).toBe(ids.length);
  });

  test(`every page can be reached from home by links: ${name}`, () => {
    const pages = builtPages(site);
    const reached = new Set([site.base]);
    for (const path of reached)
      for (const { url } of pages.get(path)?.links ?? [])
        if (url.origin === host && pages.has(url.pathname)) reached.add(url.pathname);
    // Pages for old links need not be reachable.
    const unreached = [...pages].filter(
      ([path, { leadsOn, unlisted }]) => !leadsOn && !unlisted && !reached.has(path),
    );
    expect(unreached.map(([path]) => path)).toEqual([]);
  });

  test(`an external link says so, and leads only to a host that the library lists: ${name}`, () => {
    const pages = builtPages(site);
    const { hosts, mailbox } = siteSettings(site.content);
    const leaving = linksOf(pages).filter(({ url }) => url.origin !== host && url.protocol !== 'data:');
    const letters = leaving.filter(({ url }) => url.protocol === 'mailto:');
    const external = leaving.filter((link) => !letters.includes(link));
    if (hosts.length > 0) expect(external.length).toBeGreaterThan(3);
    for (const { from, url, text, rel } of external) {
      expect(hosts, `${from} → ${url.href}`).toContain(url.host);
      expect(url.protocol).toMatch(/^https?:$/);
      expect(text, url.href).toContain('站外');
      expect(rel, url.href).toContain('external');
    }
    expect(letters.length).toBeGreaterThanOrEqual(pages.size);
    for (const { url } of letters) expect(url.pathname).toBe(mailbox);
  });

  test(`each page names its own address as the canonical one, that of a clause the whole text: ${name}`, () => {
    const pages = builtPages(site);
    for (const [address, { canonical, leadsOn, unlisted }] of pages) {
      const whole = address.replace(/(?<=\/documents\/[^/]+\/).+/, '');
      if (unlisted) expect(canonical, address).toBe('');
      else if (leadsOn) expect(pages.get(canonical)?.canonical, address).toBe(canonical);
      else expect(canonical, address).toBe(whole);
    }
  });
}

const linksOf = (pages: Map<string, BuiltPage>): Link[] => [...pages.values()].flatMap(({ links }) => links);

function isFile({ folder, base }: Site, { pathname }: URL): boolean {
  const path = decodeURIComponent(pathname);
  return path.startsWith(base) && existsSync(pageFile(`./${path.slice(base.length)}`, folder));
}
