import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSample } from './read-sample.fixture.ts';
import { firstWords, readTree, rowsOf } from './tree-rows.fixture.ts';

const folder = import.meta.dirname;
const cell = (text: string) => ({ text, calls: [] });

test('parts a text at empty lines, joins lines and reads tables', () => {
  assert.deepEqual(readSample('关于登记\n的通知\n\n| 甲 | 乙 |\n|---|---:|\n| 子 | |\n'), [
    { text: '关于登记的通知', lines: ['关于登记', '的通知'], line: 1 },
    {
      text: '甲\t乙\n子\t',
      lines: ['| 甲 | 乙 |', '|---|---:|', '| 子 | |'],
      line: 4,
      table: {
        align: [null, 'right'],
        rows: [
          [cell('甲'), cell('乙')],
          [cell('子'), cell('')],
        ],
      },
    },
  ]);
});

test('names the ids that begin at a block', () => {
  const row = (id: string, text: string) => ({ zone: 'body', id, text, line: 1, why: 'within' }) as const;
  const article = {
    id: 'art_1',
    level: 'article',
    marker: '第一条　',
    headingEnd: 3,
    runIn: true,
    depth: 0,
  } as const;
  const units = [
    { ...row('art_1__para_1', '第一条　甲。'), start: article },
    row('art_1__para_2', '乙。'),
    row('closing__p_1', '丙。'),
  ];
  assert.deepEqual(
    rowsOf(units).map(({ ids }) => ids),
    ['art_1 art_1__para_1', 'art_1__para_2', 'closing__p_1'],
  );
});

for (const file of globSync('*/*.txt', { cwd: folder }).sort()) {
  const read = (extension: string) => readFileSync(join(folder, file.replace(/\.txt$/, extension)), 'utf8');
  test(`has a row for each block of ${file}`, () => {
    assert.deepEqual(
      readTree(read('.tree.tsv')).map(({ words }) => words),
      readSample(read('.txt')).map(firstWords),
    );
  });

  test(`holds each id of ${file} in one that began before`, () => {
    const begun = new Set(['']);
    for (const { ids } of readTree(read('.tree.tsv'))) {
      for (const id of ids.split(' ').filter((each) => each !== '-')) {
        const around = id
          .replace(/(?:^|__)(?:preamble|closing|promulgation)(?=__)/, '')
          .replace(/(?:^|__)[^_]+_[^_]+$/, '');
        assert.ok(begun.has(around), `${id} without ${around}`);
        assert.ok(!begun.has(id), `${id} begins twice`);
        begun.add(id);
      }
    }
  });
}
