import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { defined } from '#domain/defined.ts';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeFullText } from '#domain/document/make-document.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { shownCitations } from '#domain/library/shown-citations.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';
import { sketch, textOf } from '#markdown/parse/text-of.fixture.ts';
import type { ElementNode } from './element.ts';
import { renderDocument } from './render-document.ts';

const plan = record('plan', '登记行动方案', null, {
  period: { from: '2019', to: '2021', grade: 'B', source: 'paper' },
});
const held = record('jiazhengfa-2019-1', '登记办法', '甲政发〔2019〕1号');
const citing = fullText('citing', ['关于照办的通知', '按《甲市政府关于先办的决定》第一部分第（一）项办理。']);

function render(paragraphs: readonly string[], fields: Record<string, unknown> = {}, source?: string) {
  const origin = { description: '抄录', state: '已核对' };
  const frontMatter = fullTextSchema.parse({ text: 'full', origin, ...fields });
  const document = makeFullText(
    { id: 'source', frontMatter, ...parseBody(paragraphs.join('\n\n')), ...defined({ source }) },
    issuers,
  ).value;
  const library = makeLibrary([document, held, citing, plan], issuers);
  const hrefOf = (id: string, clause?: string) => `/documents/${id}/${clause ? `#${clause}` : ''}`;
  const tree = renderDocument(document, shownCitations(library, document, hrefOf));
  return { document, tree };
}

const notice = [
  '甲市人民政府',
  '甲政发〔2020〕5号',
  '关于做好\n登记的通知',
  '各区：',
  '按《登记办法》（甲政发〔2019〕1号）办：',
  '一、任务',
  '（一）登记。做好登记。',
  '再做。',
  '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |',
  '二、附则',
  '甲市人民政府',
  '2020年3月1日',
];

/** The tree without what editors added, one line for each child of the root. */
const outline = (paragraphs: readonly string[], fields = {}) =>
  render(paragraphs, fields).tree.children.map((child) => sketch(child).replace(/a\.handle\(\)/g, ''));

test('nests clauses in sections, and gives each paragraph its id', () => {
  assert.deepEqual(outline(notice), [
    'p(甲市¦人民政府)',
    'p(span.nowrap.document-number(甲政发〔2020〕5号))',
    'h1.lines(关于·做好¦登记的·通知)',
    'p(各区：)',
    'p#preamble__p_1(按a.citation(《登记办法》（span.nowrap.document-number(甲政发〔2019〕1号)）)办：)',
    'section#sec_1(div.heading(h2(一、任务))section#sec_1__para_1(div.run-in(h3(（一）登记。)p(做好span.nowrap(登记。)))p#sec_1__para_1__p_2(再做。)div.table#sec_1__para_1__p_3(甲乙12)))',
    'section#sec_2(div.heading(h2(二、附则)))',
    'p(甲市¦人民政府)',
    'p(span.nowrap(2020年3月1日))',
  ]);
});

test('shows a table that opens an attachment as a table, without a heading', () => {
  const table = '| 甲[^a] | 乙 |\n| - | - |\n| 1 | 2 |';
  assert.equal(
    outline(['关于登记的通知', '请登记。', '2020年3月1日', table, '[^a]: 注。']).at(-2),
    'section#att_1(div.table(甲[^a]乙12))',
  );
});

test('keeps the marks of withheld words, and says after them what is left out', () => {
  const paragraphs = notice.with(4, '请找██办：').with(5, '一、向█报《登█办法》');
  const entry = { what: '姓名', reason: '个人信息' };
  const withheld = [
    { clause: 'preamble__p_1', ...entry },
    { clause: 'sec_1', count: 2, ...entry },
  ];
  const { document, tree } = render(paragraphs, { withheld });
  const sign = 'span.withheld(〔此处略去姓名：个人信息〕)';
  const shown = sketch(tree).replaceAll('¦', '');
  assert.ok(shown.includes(`请找span(span.masked(██)${sign})办：`));
  assert.ok(
    shown.includes(
      `h2(一、向span(span.masked(█)${sign})报《登span(span.masked(█)${sign})span.nowrap(办法》))`,
    ),
  );
  assert.equal(textOf(tree), document.units.map(({ text }) => text.replace(/\s/g, '')).join(''));
});

test('marks the place of a difference in a zone without ids, for the list of differences to lead to', () => {
  const frontMatter = {
    corrections: [{ place: 'notes', from: '(此件', to: '（此件', reason: '识别' }],
  };
  const paragraphs = [...notice, '（此件公开发布）'];
  const source = paragraphs
    .join('\n')
    .replace('（此件', '(此件')
    .replace(/\|[ -]*/g, '');
  const { tree } = render(paragraphs, frontMatter, source);
  assert.deepEqual(sketch(tree.children.at(-1) as Nodes), 'p(span#difference-1()（此件公开发布）)');
});

test('keeps an anchor for every former id in its place, and tells readers whose link was published for other words', () => {
  const fields = {
    clauseAliases: { sec_9: 'sec_2', sec_8: 'sec_9', preamble__p_2: 'preamble__p_1' },
    moved: { sec_1__para_1: 'sec_2', sec_1__para_1__p_2: 'sec_2' },
  };
  const shown = outline(notice, fields).join('\n');
  assert.match(shown, /p#preamble__p_1\(span\.former#preamble__p_2\(\)按/);
  assert.match(shown, /section#sec_2\(span\.former#sec_9\(\)span\.former#sec_8\(\)div/);
  const told = 'p.moved(序号更正前发布的链接在此处指另一处文字，现为a(二、)。)';
  assert.ok(
    shown.includes(`p(做好span.nowrap(登记。)))${told}p#sec_1__para_1__p_2(再做。)${told}div`),
    shown,
  );
  assert.equal(textOf(render(notice, fields).tree), textOf(render(notice).tree));
});

test('puts a line in the place of what is withheld, marked as not of the text', () => {
  const withheld = [
    { zone: 'notes', what: '附注', reason: '涉密' },
    { zone: 'contact', what: '联系人', reason: '个人信息' },
  ];
  const { tree } = render(notice, { withheld });
  assert.deepEqual(tree.children.slice(7).map(sketch), [
    'p.withheld#withheld-2(此处略去联系人：个人信息。)',
    'p(甲市¦人民政府)',
    'p(span.nowrap(2020年3月1日))',
    'p.withheld#withheld-1(此处略去附注：涉密。)',
  ]);
  assert.equal(textOf(tree), textOf(render(notice).tree));
});

const first = (node: Nodes, className: string): ElementNode | undefined => {
  if (node.type === 'htmlElement' && String(node.data.hProperties.className).startsWith(className))
    return node;
  return 'children' in node ? node.children.map((child) => first(child, className)).find(Boolean) : undefined;
};

const href = '/documents/jiazhengfa-2019-1/';
/** A sentence, and the attributes of what marks its citation. */
const citations: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['见《登记办法》。', {}, { className: 'citation', href }],
  [
    '见《登记须知》（甲政发〔2019〕1号）。',
    {},
    { className: 'citation', href, 'data-doubt': 'title-differs', title: '《登记办法》' },
  ],
  ['按甲政发〔2019〕1号办。', {}, { className: 'citation', href, title: '《登记办法》' }],
  ['见《别的办法》（甲政发〔2000〕9号）。', {}, { className: 'citation', 'data-unresolved': '' }],
  [
    '见旧办法。',
    { links: [{ clause: 'preamble__p_1', words: '旧办法', to: 'jiazhengfa-2019-1' }] },
    { className: 'citation editorial', href, title: '编者所加链接' },
  ],
];

for (const [sentence, fields, attributes] of citations) {
  test(`marks the citation in “${sentence}”`, () => {
    const { tree } = render(['关于登记的通知', sentence], fields);
    const found = Object.entries(first(tree, 'citation')?.data.hProperties ?? {});
    const stated = found.filter(([, value]) => value !== undefined);
    assert.deepEqual(Object.fromEntries(stated), attributes);
  });
}

test('puts the notes last', () => {
  const { tree } = render(['关于登记的通知', '见[^1]《登记办法》[^2]。', '[^1]: 注甲。', '[^2]: 注乙。']);
  assert.deepEqual(tree.children.slice(1).map(sketch), [
    'p#preamble__p_1(见[^1]a.citation(《登记办法》)[^2]。a.handle())',
    '注甲。',
    '注乙。',
  ]);
});

test('says beside a clause who cites it, in which words, and marks that as not of the text', () => {
  const { tree } = render(['甲市政府关于先办的决定', '决定如下：', '一、任务', '（一）先办。后报。']);
  const section = tree.children.at(-1) as ElementNode;
  assert.equal(
    section.children.map(sketch).at(-1),
    'section#sec_1__para_1(div.run-in(h3(（一）先办。)p(span.nowrap(后报。)a.handle()))details.cited-by(summary(被引 1)ul(li(a(《关于照办的通知》引言)q(按《甲市政府关于先办的决定》第一部分第（一）项办理。)))))',
  );
  assert.equal(textOf(section), '一、任务（一）先办。后报。');
});

test('links a citation to the document, and the clause named after it to the clause', () => {
  const attributes = (node: Nodes): unknown[] => [
    ...(node.type === 'htmlElement' && String(node.data.hProperties.className).startsWith('citation')
      ? [[textOf(node), node.data.hProperties.href]]
      : []),
    ...('children' in node ? node.children.flatMap(attributes) : []),
  ];
  const { tree } = render(['关于再办的通知', '按《关于照办的通知》第1段和《登记办法》第三条。'], {});
  assert.deepEqual(attributes(tree), [
    ['《关于照办的通知》', '/documents/citing/'],
    ['第1段', '/documents/citing/#preamble__p_1'],
    ['《登记办法》', '/documents/jiazhengfa-2019-1/'],
  ]);
});

const anyParagraph = fc.oneof(
  fc.constantFrom(
    ...notice,
    '附件1',
    '附件',
    '1.甲',
    '（1）乙。丙。',
    '（此件公开发布）',
    '抄送：甲',
    '联系人：甲',
    '甲[^1]乙',
  ),
  fc.string({ unit: fc.constantFrom(...'甲乙2020年（一）《》、。：Aa1 ') }),
);

test('shows every character of every unit, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(anyParagraph), (paragraphs) => {
      const { document, tree } = render([...paragraphs, '[^1]: 注。']);
      assert.equal(bare(textOf(tree)), bare(document.units.map(({ text }) => text).join('')));
    }),
    { numRuns: 300 },
  );
});

const bare = (text: string) => text.replace(/\s/g, '');

test('says after a clause for which years a plan was made that it speaks of, without a link', () => {
  const links = [{ words: '登记行动', clause: 'sec_1', to: 'plan' }];
  const paragraphs = ['关于做好登记的通知', '一、推进登记行动', '二、再推进登记行动'];
  assert.equal(
    outline(paragraphs, { links })[1],
    'section#sec_1(div.heading(h2(一、推进¦a.citation.editorial(登记¦行动)))' +
      'p.period-mark(登记行动为期span.nowrap(2019—2021年)span.scripted(，已期满)))',
  );
});
