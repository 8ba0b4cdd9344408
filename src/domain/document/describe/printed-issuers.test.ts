import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers } from '#domain/document/invented.fixture.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
import { printedIssuers } from './printed-issuers.ts';

/** Zones with their lines; ids of the issuers, and what is no known name, with its line. */
const cases: [string, [Zone, string][], string[], string[]][] = [
  ['the signature', [['signature', '甲市人民政府']], ['jia-shi'], []],
  [
    'the signature before the letterhead',
    [
      ['letterhead', '甲市人民政府文件'],
      ['signature', '乙省教育厅　甲市人民政府'],
    ],
    ['yi-sheng', 'jia-shi'],
    [],
  ],
  ['a name broken at the end of a line', [['signature', '甲市人民\n政府办公室']], ['jia-shi-bangongshi'], []],
  [
    'party and government offices',
    [['signature', '中共甲市委员会办公室 甲市人民政府办公室']],
    ['jia-shiwei', 'jia-shi-bangongshi'],
    [],
  ],
  ['an alias', [['signature', '市政府']], ['jia-shi'], []],
  [
    'an order',
    [
      ['letterhead', '甲市人民政府令'],
      ['signature', '市　长　　某某某'],
    ],
    ['jia-shi'],
    [],
  ],
  ['a signature with its date', [['date', '乙省教育厅 2020年3月1日']], ['yi-sheng'], []],
  ['a date alone', [['date', '2020年3月1日']], [], []],
  [
    'other words of a letterhead',
    [
      ['letterhead', '内部资料'],
      ['signature', '乙省教育厅'],
    ],
    ['yi-sheng'],
    [],
  ],
  [
    'a body that is not known',
    [
      ['letterhead', '丙市教育局文件'],
      ['signature', '乙省教育厅'],
    ],
    ['yi-sheng'],
    ['1 丙市教育局'],
  ],
  [
    'bodies that are not named',
    [
      ['signature', '乙省教育厅'],
      ['signature', '等三部门'],
    ],
    ['yi-sheng'],
    ['2 等三部门'],
  ],
  [
    'the title where nothing else names anyone',
    [
      ['title', '甲市人民政府、乙省教育厅关于登记的通知'],
      ['signature', '市长 某某某'],
    ],
    ['jia-shi', 'yi-sheng'],
    [],
  ],
  ['a title with one that is not known', [['title', '甲市人民政府 丙市教育局关于登记的通知']], [], []],
  ['a title of no one', [['title', '关于登记的通知']], [], []],
];

for (const [name, zones, ids, strangers] of cases)
  test(`reads ${name}`, () => {
    const units = zones.map(
      ([zone, text], i): Unit => ({
        zone,
        text: text.replace('\n', ''),
        lines: text.split('\n'),
        why: 'within',
        line: i + 1,
      }),
    );
    const found = printedIssuers(units, issuers);
    assert.deepEqual(
      found.issuers.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      found.strangers.map(({ words, line }) => `${line} ${words}`),
      strangers,
    );
  });
