import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { builtPages } from '../support/sites/built-pages.ts';
import { readHead, type Thing } from '../support/sites/page-head.ts';
import { filesBelow, pageFile } from '../support/sites/site-folder.ts';
import { type Site, sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';

const documentPath = /^documents\/[^/]+\/$/;
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

for (const [name, site] of Object.entries(sites)) {
  const pages = builtPages(site);
  const readJson = (path: string) => JSON.parse(readFileSync(join(site.folder, path), 'utf8'));

  /** Whether an address of the site leads nowhere. */
  const isDead = (address: string): boolean => {
    const { pathname, hash } = new URL(address);
    const ids = pages.get(pathname)?.ids;
    const path = pathname.slice(site.base.length);
    return ids
      ? hash !== '' && !ids.includes(decodeURIComponent(hash.slice(1)))
      : !existsSync(pageFile(`./${path}`, site.folder));
  };

  test(`the head of every page says what it is, and of a document what is known: ${name}`, () => {
    for (const [address, { canonical, leadsOn, unlisted }] of pages) {
      const path = address.slice(site.base.length);
      const { tags, things } = readHead(pageFile(`./${path}`, site.folder));
      expect([...tags.keys()], address).not.toContain('SiteIDCode');
      if (leadsOn || unlisted) {
        expect(things, address).toBeUndefined();
        continue;
      }
      expect(tags.get('SiteName'), address).toEqual(tags.get('og:site_name'));
      const own = tags.get('og:url')?.[0] ?? '';
      if (path === '') expect(things?.map((thing) => thing['@type'])).toEqual(['WebSite']);
      else expectWay(things, own);
      expect(addressesIn(things).filter(isDead), address).toEqual([]);
      if (!documentPath.test(path)) continue;
      expect(tags.get('citation_title'), address).toEqual(tags.get('DC.title'));
      expect(tags.get('ArticleTitle'), address).toEqual(tags.get('DC.title'));
      const [work] = things ?? [];
      expect(work, address).toMatchObject({
        '@type': 'Legislation',
        '@id': own,
        name: tags.get('DC.title')?.[0],
      });
      expect(new URL(own).pathname).toBe(canonical);
      for (const date of [work?.legislationDate, work?.datePublished]) if (date) expect(date).toMatch(day);
      expect(work?.legislationDate, address).toBe(tags.get('DCTERMS.created')?.[0]);
    }
  });

  test(`every file of a document is as its schema says, has the words of the page, and leads somewhere: ${name}`, () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validators = {
      document: ajv.compile(readJson('schemas/document-1.json')),
      library: ajv.compile(readJson('schemas/library-1.json')),
      numbers: ajv.compile(readJson('schemas/numbers-1.json')),
    };
    const list = readJson('library.json');
    const held = list.documents.map(({ id }: { id: string }) => `documents/${id}/`);
    const shown = [...pages].filter(
      ([path, page]) => !page.leadsOn && !page.unlisted && documentPath.test(path.slice(site.base.length)),
    );
    expect(held.toSorted()).toEqual(shown.map(([path]) => path.slice(site.base.length)).toSorted());
    for (const [kind, path] of [
      ['library', 'library.json'],
      ['numbers', 'numbers.json'],
      ...held.map((page: string) => ['document', page.replace(/\/$/, '.json')]),
    ]) {
      const file = readJson(path);
      const validate = validators[kind as keyof typeof validators];
      validate(file);
      expect(validate.errors ?? [], path).toEqual([]);
      expect(addressesIn(file).filter(isDead), path).toEqual([]);
      if (kind === 'document')
        expectWords(site, file, pages.get(`${site.base}documents/${file.id}/`)?.text ?? '');
    }
  });

  test(`feeds and sitemap read as what they are, and list the pages that are their own: ${name}`, () => {
    const atom = readXml(join(site.folder, 'updates/atom.xml'));
    const ids = [...atom.getElementsByTagName('entry')].map(
      (entry) => entry.getElementsByTagName('id')[0]?.textContent,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const feed = readJson('updates/feed.json');
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids);
    for (const { date_published: time, url } of feed.items) {
      expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/);
      expect(isDead(url), url).toBe(false);
    }
    const sitemap = readXml(join(site.folder, 'sitemap-0.xml'));
    const listed = [...sitemap.getElementsByTagName('loc')].map(
      ({ textContent }) => new URL(textContent ?? '').pathname,
    );
    const own = [...pages].filter(
      ([path, page]) => !page.unlisted && !page.leadsOn && page.canonical === path,
    );
    expect(listed.toSorted()).toEqual(own.map(([path]) => path).toSorted());
    const search = readXml(join(site.folder, 'opensearch.xml')).getElementsByTagName('Url')[0];
    expect(isDead(search?.getAttribute('template')?.replace(/\?.*/, '') ?? '')).toBe(false);
    const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
    expect(isDead(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '')).toBe(false);
    expect(filesBelow(site.folder)).toContain('sitemap-index.xml');
  });
}

/** Expects the breadcrumb to begin at home, count up, and end at the page. */
function expectWay(things: Thing[] | undefined, own: string): void {
  const way = things?.find((thing) => thing['@type'] === 'BreadcrumbList');
  const steps = (way?.itemListElement ?? []) as { position: number; name: string; item: string }[];
  expect(steps.length, own).toBeGreaterThan(1);
  expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
  expect(steps[0]?.name).toBe('首页');
  expect(steps.at(-1)?.item).toBe(own);
}

/** All addresses of the site that a file or a head names. */
function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(?:@id|item|address|text|markdown|json|\$schema|contentUrl)$/.test(key) && /^https?:/.test(value)
      ? [value]
      : [];
  if (Array.isArray(value)) return value.flatMap((one) => addressesIn(one, key));
  return Object.entries(value ?? {}).flatMap(([name, one]) => addressesIn(one, name));
}

interface Words {
  id: string;
  blocks: { id?: string; text: string; table?: object }[];
}

/** Expects the words of each block on the page and in the plain text, after their id. */
function expectWords({ folder }: Site, { id, blocks }: Words, page: string): void {
  const bare = (words: string) => words.replace(/\s/g, '');
  const onPage = bare(page);
  const text = readFileSync(join(folder, `documents/${id}.txt`), 'utf8');
  const markdown = readFileSync(join(folder, `documents/${id}.md`), 'utf8');
  for (const block of blocks) {
    expect(onPage, `${id} ${block.id}`).toContain(bare(block.text));
    const parting = block.table ? '\n' : ' ';
    expect(text).toContain(`\n${block.id ? `[${block.id}]${parting}` : ''}${block.text}\n`);
    if (block.id) expect(markdown).toContain(`<a id="${block.id}"></a>`);
  }
}

function readXml(file: string) {
  const onError = (_level: string, message: string) => {
    throw new Error(`${file}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(readFileSync(file, 'utf8'), 'application/xml');
}
