import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { FullText } from '#domain/document/document.ts';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeFullText } from '#domain/document/make-document.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import type { ClausePageRules } from '#domain/library/clause-pages.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { shownCitations } from '#domain/library/shown-citations.ts';
import { compareShown } from '#domain/source/compare-shown.ts';
import { clausesOf, unitsWithin } from '#domain/text/clauses.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';
import { renderClauses } from '#markdown/render/render-clauses.ts';
import { renderBody, treeToHtml } from '#markdown/render/render-html.ts';
import { anyBody } from './any-body.fixture.ts';
import { comparePages } from './compare-pages.ts';
import { readArticle } from './read-article.ts';

const hrefOf = (id: string) => `/documents/${id}/`;
const cited = record('jiazhengfa-2019-1', '登记办法', '甲政发〔2019〕1号');

/**
 * Reads a body as the site does, says of each █ what is withheld, and renders its page and those of its
 * clauses.
 */
function build(body: string) {
  const parsed = parseBody(body);
  const make = (withheld: unknown[]): FullText => {
    const origin = { description: '抄录', state: '已核对' };
    const frontMatter = fullTextSchema.parse({ text: 'full', origin, withheld });
    return makeFullText({ id: 'a', frontMatter, ...parsed }, issuers).value;
  };
  const withheld = make([]).units.flatMap(({ id, zone, text }) =>
    Array.from(text.matchAll(/█+/g), () => ({ clause: id ?? zone, what: '姓名', reason: '个人信息' })),
  );
  const document = make(withheld);
  const shown = shownCitations(makeLibrary([document, cited], issuers), document, hrefOf);
  return {
    document,
    page: treeToHtml(renderBody(document, shown)),
    clause: renderClauses(document, shown, hrefOf('a')),
  };
}

const wordsOf = (html = '') =>
  readArticle(`<main><article class="text">${html}</article></main>`)
    ?.map(({ text }) => text)
    .join('') ?? '';
const bare = (text: string) => text.replace(/\s/g, '');

test('shows every word of any body, on its page and on those of its clauses', () => {
  fc.assert(
    fc.property(anyBody, ({ source, words }) => {
      const { document, page, clause } = build(source);
      assert.equal(bare(document.units.map(({ text }) => text).join('')), bare(words));
      assert.equal(bare(wordsOf(page)), bare(words));
      for (const { id } of clausesOf(document.units))
        assert.deepEqual(compareShown(unitsWithin(document.units, id), wordsOf(clause(id)), id), []);
    }),
    { numRuns: 100 },
  );
});

const text = fullText('a', ['关于登记的通知', '请办：', '一、登记。逐册登记。', '再报。', '二、备案']);
const pages: Record<string, string> = {
  'documents/a/':
    '<h1>关于登记的通知</h1><p>请办：</p><h2>一、登记。</h2><p>逐册登记。</p><p>再报。</p><h2>二、备案</h2>',
  'documents/a/sec_1/': '<h2>一、登记。</h2><p>逐册登记。</p><p>再报。</p>',
  'documents/a/sec_2/': '<h2>二、备案</h2>',
};
const rules = (on: boolean): ClausePageRules => ({ on, ledgers: new Map(), mark: undefined });

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
});
after(() => rm(folder, { recursive: true }));

/**
 * What differs; pages that replace those of the text, and whether clauses have pages; line of the file, page
 * and place of what is reported.
 */
const sites: [string, Record<string, string>, boolean, ...[number, string, string][]][] = [
  ['nothing', {}, true],
  [
    'a word on the page of a text',
    { 'documents/a/': pages['documents/a/']?.replace('逐册', '') ?? '' },
    true,
    [5, 'documents/a/', 'sec_1'],
  ],
  [
    'a paragraph on the page of a clause',
    { 'documents/a/sec_1/': '<h2>一、登记。</h2><p>逐册登记。</p>' },
    true,
    [7, 'documents/a/sec_1/', 'sec_1__p_2'],
  ],
  ['the page of a clause, where there are none', { 'documents/a/sec_1/': '' }, false],
  ['all of a clause', { 'documents/a/sec_2/': '' }, true, [9, 'documents/a/sec_2/', 'sec_2']],
];

for (const [name, replaced, clausePages, ...expected] of sites) {
  test(`finds on the built pages what differs: ${name}`, async () => {
    const outDir = join(folder, name);
    for (const [path, html] of Object.entries({ ...pages, ...replaced })) {
      await mkdir(join(outDir, path), { recursive: true });
      const article = `<article class="text">${html}</article>`;
      await writeFile(join(outDir, path, 'index.html'), `<!doctype html><main>${article}</main>`);
    }
    const library = makeLibrary([text, cited], issuers);
    const files = new Map([['a', 'content/documents/a.mdx']]);
    const found = comparePages({ library, clausePages: rules(clausePages), files }, outDir);
    assert.deepEqual(
      found.map(({ code, file, line, args }) => [code, file, line, args.page, args.where]),
      expected.map(([line, page, where]) => ['page-differs', 'content/documents/a.mdx', line, page, where]),
    );
  });
}

test('tells a page without its text from one that shows it', async () => {
  const outDir = join(folder, 'empty');
  await mkdir(join(outDir, 'documents/a'), { recursive: true });
  await writeFile(join(outDir, 'documents/a/index.html'), '<p>关于登记的通知</p>');
  const library = makeLibrary([text], issuers);
  const found = comparePages({ library, clausePages: rules(false), files: new Map() }, outDir);
  assert.deepEqual(
    found.map(({ line, args }) => [line, args.shown]),
    [[1, '[]']],
  );
});
