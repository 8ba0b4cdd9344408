import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Nodes, Root } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { rehypeApparatus } from '#markdown/render/rehype-apparatus.ts';
import { htmlOptions } from '#markdown/render/render-html.ts';
import { parseBody } from './parse-body.ts';
import { syntaxPlugins } from './syntax-plugins.ts';

const processor = unified()
  .use(remarkParse)
  .use(syntaxPlugins)
  .use(remarkRehype, htmlOptions)
  .use(rehypeApparatus)
  .freeze();

/**
 * What a reader sees of the first table: a line a row, cells parted by ¦, calls of notes as their numbers.
 */
function shown(body: string): string[] {
  const tree = processor.runSync(processor.parse(body)) as Root;
  const rows: string[] = [];
  visit(tree, 'element', (node: Element) => {
    const cells = node.children.filter(({ type }) => type === 'element');
    if (node.tagName === 'tr') rows.push(cells.map(wordsOf).join('¦'));
  });
  return rows;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'element' && node.properties.dataNote !== undefined)
    return `〔${node.properties.dataNote}〕`;
  if ('children' in node) return node.children.map(wordsOf).join('');
  return node.type === 'text' ? node.value.trim() : '';
}

const head = '| 甲 | 乙 |\n| - | - |\n';

/** A table; what is shown of it. */
const tables: [string, string, string[]][] = [
  ['as many cells as the heading', `${head}| 子 | 丑 |`, ['甲¦乙', '子¦丑']],
  ['more cells than the heading', `${head}| 子 | 丑 | 寅 | 卯 |`, ['甲¦乙¦¦', '子¦丑¦寅¦卯']],
  ['words after the last pipe', `${head}| 子 | 丑 | 寅`, ['甲¦乙¦', '子¦丑¦寅']],
  [
    'a long row among others',
    `${head}| 子 |\n| 丑 | 寅 | 卯 |\n| 辰 |`,
    ['甲¦乙¦', '子¦¦', '丑¦寅¦卯', '辰¦¦'],
  ],
  ['empty cells before the last', `${head}| | | | 子 |`, ['甲¦乙¦¦', '¦¦¦子']],
  ['a pipe too many', `${head}| 子 | 丑 | |\n| 寅 | | ||`, ['甲¦乙', '子¦丑', '寅¦']],
  ['one column', '| 甲 |\n| - |\n| 子 | 丑 |', ['甲¦', '子¦丑']],
  ['a line that follows a table', `${head}后文`, ['甲¦乙', '后文¦']],
  ['a pipe in a cell', `| 甲\\|乙 |\n| - |\n| 子\\\\|丑 |`, ['甲|乙¦', '子\\\\¦丑']],
  ['the call of a note', `${head}| 子[^a] | 丑 | [^a] |\n\n[^a]: 注`, ['甲¦乙¦', '子〔1〕¦丑¦〔1〕']],
  ['a table in a note', `丙[^a]\n\n[^a]: 注\n\n    | 甲 |\n    | - |\n    | 子 | 丑 |`, ['甲¦', '子¦丑']],
];

for (const [name, body, rows] of tables) {
  test(`shows every word of a table: ${name}`, () => assert.deepEqual(shown(body), rows));
}

test('gives the text of a table the cells that are shown', () => {
  assert.deepEqual(
    parseBody(`${head}| 子\\|丑 | 寅 | 卯`).blocks.map(({ text }) => text),
    ['甲\t乙\n子|丑\t寅\t卯'],
  );
});

test('keeps the alignment of the columns that have one', () => {
  const [block] = parseBody('| 甲 |\n| -: |\n| 子 | 丑 |').blocks;
  assert.deepEqual(block?.table?.align, ['right', null]);
});

test('leaves a backslash before a pipe outside tables as it is', () => {
  assert.deepEqual(
    parseBody('甲\\|乙').blocks.map(({ text }) => text),
    ['甲\\|乙'],
  );
});
