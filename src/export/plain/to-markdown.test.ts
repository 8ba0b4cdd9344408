import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ExportedDocument } from '#export/export-document.ts';
import { exportDocument } from '#export/export-document.ts';
import { library, notice, opinion, site } from '#export/programs/sample-library.fixture.ts';
import { toMarkdown } from './to-markdown.ts';

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The words of each block after the rule that ends the heading lines. */
function blocksIn(markdown: string): string[] {
  const { children } = parse(markdown);
  const rule = children.findIndex(({ type }) => type === 'thematicBreak');
  return children
    .slice(rule + 1)
    .filter(({ type }) => type !== 'footnoteDefinition')
    .map(wordsOf);
}

const exported = exportDocument(notice, library, site);

test('reads back as the words of the document', () => {
  assert.deepEqual(
    blocksIn(toMarkdown(exported)),
    exported.blocks.map(({ text }) => text),
  );
});

test('links what the text cites, and nothing else', () => {
  const links: string[] = [];
  visit(parse(toMarkdown(exported)), 'link', (link) => {
    links.push(`${wordsOf(link)} → ${link.url.replace('https://library.example/documents/', '')}`);
  });
  assert.deepEqual(links.slice(-2), [
    '《关于规范登记的意见》（甲政发〔2019〕3号） → jiazhengfa-2019-3/',
    '本通知第二条 → jiazhengfa-2020-5/#sec_2',
  ]);
});

test('has an anchor for each id, and headings where they stand alone', () => {
  const markdown = toMarkdown(exported);
  for (const { id } of exported.blocks) if (id) assert.ok(markdown.includes(`<a id="${id}"></a>`), id);
  const headings: string[] = [];
  visit(parse(markdown), 'heading', (heading) => {
    headings.push(`${heading.depth} ${wordsOf(heading)}`);
  });
  assert.deepEqual(headings, ['1 关于做好<登记> & “办理”的通知', '2 一、登记', '2 二、办理']);
});

test('says of a record that no text is held', () => {
  const markdown = toMarkdown(exportDocument(opinion, library, site));
  assert.match(markdown, /- 来源：甲市文库。未收录全文/);
  assert.deepEqual(blocksIn(markdown), ['编者写的摘要。']);
});

const table = {
  align: ['left', null],
  rows: [
    [cell('项|目'), cell('数_量_', { offset: 1, note: '1' })],
    [cell('甲*政*发〔2020〕5号'), cell('')],
  ],
} satisfies ExportedDocument['blocks'][number]['table'];

function cell(text: string, ...calls: { offset: number; note: string }[]) {
  return { text, calls };
}

test('writes a table with its links and references to notes', () => {
  const text = table.rows.map((row) => row.map((one) => one.text).join('\t')).join('\n');
  const start = text.indexOf('甲');
  const target = { document: 'x', address: 'https://library.example/x/' };
  const markdown = toMarkdown({
    ...exported,
    blocks: [{ id: 'sec_1__p_1', zone: 'body', text, table }],
    citations: [{ block: 0, start, end: start + 11, words: '', target, places: [] }],
    ownLinks: [],
    notes: [{ name: '1', paragraphs: ['第一段', '- 第二段'] }],
  });
  const tree = parse(markdown);
  const cells: string[] = [];
  visit(tree, 'tableCell', (one) => {
    cells.push(wordsOf(one));
  });
  assert.deepEqual(cells, ['项|目', '数_量_', '甲*政*发〔2020〕5号', '']);
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') found.push(wordsOf(node));
    if (node.type === 'link') found.push(node.url);
    if (node.type === 'footnoteReference') found.push(node.identifier);
  });
  assert.deepEqual(found.slice(-3), ['1', target.address, '第一段- 第二段']);
});

test('no word of a text is read as Markdown syntax', () => {
  const signs = [...'\\`*_[]<>~|&!@$#+-=.):/(^"\'1a甲〇。', 'www.', 'http://', '&amp;', '<b>', '![', '---'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { minLength: 1 }), fc.boolean(), (parts, withId) => {
      const text = parts.join('');
      const block = { zone: 'body' as const, text, ...(withId && { id: 'sec_1' }) };
      const markdown = toMarkdown({ ...exported, blocks: [block], citations: [], ownLinks: [] });
      assert.deepEqual(blocksIn(markdown), [text]);
    }),
  );
});
