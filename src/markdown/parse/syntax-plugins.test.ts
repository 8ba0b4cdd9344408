import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import { parseBody } from './parse-body.ts';
import { plainLines } from './plain-lines.cases.ts';
import { readBlocks } from './read-blocks.ts';
import { syntaxPlugins } from './syntax-plugins.ts';

// The parser of .mdx files is a dependency of Astro's integration, not of ours.
const path = createRequire(import.meta.resolve('@astrojs/mdx')).resolve('@mdx-js/mdx');
const mdx: Mdx = await import(pathToFileURL(path).href);
const processor = mdx.createProcessor({ remarkPlugins: syntaxPlugins });

interface Mdx {
  createProcessor(options: { remarkPlugins: PluggableList }): { parse(text: string): Root };
}

const bare = (body: ReturnType<typeof parseBody>) => ({
  blocks: body.blocks,
  notes: body.notes.map(({ name }) => name),
});

const bodies = [
  ...plainLines,
  plainLines.join('\n\n'),
  plainLines.join('\n'),
  "import x from 'y'\n\nexport const a = 1\n\n{a}\n\n<x>\n\n</y>",
  '| 甲 | {乙} |\n| - | - |\n| <3年 | 1[^1] |\n\n[^1]: 注 {x} <y>。',
  '| 甲 |\n| - |\n| 1\\|2 | {x} | 3[^1]\n\n[^1]: 注。',
];

for (const body of bodies) {
  test(`reads ${JSON.stringify(body).slice(0, 60)} in .mdx as in .md`, () => {
    assert.deepEqual(bare(readBlocks(processor.parse(body))), bare(parseBody(body)));
  });
}

test('reads any text in .mdx as in .md', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...plainLines, '', '甲', '    '), fc.string()))
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, (body) => {
      assert.deepEqual(bare(readBlocks(processor.parse(body))), bare(parseBody(body)));
    }),
  );
});
