import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeFullText } from '#domain/document/make-document.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { shownCitations } from '#domain/library/shown-citations.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';
import { renderClauses } from './render-clauses.ts';

const body = [
  '关于登记的通知',
  '请办：',
  '一、任务[^1]',
  '（一）登记。按《登记办法》（甲政发〔2019〕1号）[^2]办。',
  '再做。',
  '二、附则',
  '[^1]: 注甲。',
  '[^2]: 注乙。',
].join('\n\n');

const frontMatter = fullTextSchema.parse({
  text: 'full',
  origin: { description: '抄录', state: '已核对' },
  moved: { sec_2: 'sec_1__para_1' },
});
const document = makeFullText({ id: 'notice', frontMatter, ...parseBody(body) }, issuers).value;
const library = makeLibrary(
  [document, record('jiazhengfa-2019-1', '登记办法', '甲政发〔2019〕1号')],
  issuers,
);
const render = renderClauses(
  document,
  shownCitations(library, document, (id) => `/documents/${id}/`),
  '/documents/notice/',
);

/** A clause, and its HTML up to the notes. */
const cases: [string, string | undefined][] = [
  [
    'sec_1__para_1',
    '<section id="sec_1__para_1" data-zone="body"><div class="run-in"><h2>（一）登记。</h2><p>按' +
      '<a class="citation" href="/documents/jiazhengfa-2019-1/">《登记办法》（<span class="nowrap document-number">甲政发〔2019〕1号</span>）</a>',
  ],
  [
    'sec_2',
    '<section id="sec_2" data-zone="body"><div class="heading"><h2>二、附则</h2></div><p class="moved" data-apparatus>' +
      '序号更正前发布的链接在此处指另一处文字，现为<a href="/documents/notice/#sec_1__para_1">一、（一）</a>。</p></section>',
  ],
  ['sec_3', undefined],
  ['preamble__p_1', undefined],
];

for (const [id, html] of cases)
  test(`renders ${id} alone`, () => assert.equal(render(id)?.slice(0, html?.length), html));

test('keeps the order of headings in a clause that holds others', () => {
  assert.deepEqual(
    [...(render('sec_1') ?? '').matchAll(/<(h\d)[^>]*>([^<]*)/g)].map(([, tag, words]) => `${tag} ${words}`),
    ['h2 一、任务', 'h3 （一）登记。', 'h2 编者注'],
  );
});

test('lists the notes that a clause calls, and no others', () => {
  const notes = (id: string) => (render(id) ?? '').match(/注[甲乙]。/g) ?? [];
  assert.deepEqual(notes('sec_1'), ['注甲。', '注乙。']);
  assert.deepEqual(notes('sec_1__para_1'), ['注乙。']);
  assert.deepEqual(notes('sec_2'), []);
});

test('has no handles, and no id twice', () => {
  const html = render('sec_1') ?? '';
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.doesNotMatch(html, /handle/);
  assert.ok(ids.length > 4);
  assert.equal(new Set(ids).size, ids.length);
});
