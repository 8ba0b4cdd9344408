import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOut } from '#importer/understand/write-out.ts';
import { compareCounts } from './compare-counts.ts';

const place = { kind: 'file' } as const;
const input = {
  blocks: [
    { kind: 'paragraph' as const, label: '第一条', text: '　照办《甲》[^1]。', place },
    { kind: 'table' as const, rows: [[{ text: '甲', columns: 1, rows: 1 }]], place },
  ],
  notes: [{ name: '1', text: '注文', place }],
};

test('finds nothing lost in what was written out', () => {
  assert.deepEqual(compareCounts(input, writeOut(input).paragraphs), []);
});

test('names what was lost', () => {
  const [, ...others] = writeOut(input).paragraphs;
  assert.deepEqual(
    compareCounts(input, others).map(({ what, input: read, output }) => `${what} ${read} ${output}`),
    ['汉字 9 3', '“第…条” 1 0', '括号和书名号 2 0'],
  );
});
