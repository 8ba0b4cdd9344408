import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#importer/finding/finding.ts';
import { type List, type ListLevel, parseLevelText } from './list.ts';
import { ListCounter } from './list-counter.ts';

const place = { kind: 'paragraph', paragraph: 1 } as const;

/** `1:chineseCounting:第%1章` with, after a space, `restart=0`, `legal`, `space` or `nothing`. */
function level(shorthand: string): ListLevel {
  const [main = '', ...options] = shorthand.split(' ');
  const [start, format = '', text = ''] = main.split(':');
  const restart = options.find((option) => option.startsWith('restart='))?.slice(8);
  return {
    start: Number(start),
    format,
    text: parseLevelText(text),
    suffix: options.includes('nothing') ? 'nothing' : options.includes('space') ? 'space' : 'tab',
    ...(restart && { restart: Number(restart) }),
    ...(options.includes('legal') && { legal: true }),
  };
}

function list(
  levels: (string | undefined)[],
  id = '1',
  starts: [number, number][] = [],
  definition = '0',
): List {
  return {
    id,
    definition,
    levels: levels.map((each) => (each && level(each)) || undefined),
    starts: new Map(starts),
  };
}

/** Labels of paragraphs, each a list and a level. */
function labels(paragraphs: [List, number][]): { labels: string; codes: string } {
  const findings: Finding[] = [];
  const counter = new ListCounter(findings);
  const found = paragraphs.map(([each, index]) => counter.next(each, index, place) ?? '-');
  return { labels: found.join(' '), codes: findings.map((finding) => finding.code).join(' ') };
}

const notice = list([
  '1:chineseCountingThousand:%1、',
  '1:chineseCountingThousand:（%2）',
  '1:decimal:%3.',
  '1:decimal:（%4）',
  '1:decimalEnclosedCircle:%5',
]);
const act = ['1:chineseCountingThousand:第%1章', '1:chineseCountingThousand:第%2条 restart=0'];
const outline = ['1:decimal:%1', '1:decimal:%1.%2', '1:decimal:%1.%2.%3'];
const at = (each: List, ...indexes: number[]): [List, number][] => indexes.map((index) => [each, index]);

const cases: [string, [List, number][], string, string?][] = [
  [
    'levels of a notice',
    at(notice, 0, 1, 2, 3, 4, 4, 1, 2, 0, 1),
    '一、 （一） 1. （1） ① ② （二） 1. 二、 （一）',
  ],
  [
    'articles on and on through chapters',
    at(list(act), 0, 1, 1, 0, 1),
    '第一章　 第一条　 第二条　 第二章　 第三条　',
  ],
  [
    'articles of each chapter',
    at(list(['1:decimal:第%1章', '1:decimal:第%2条']), 0, 1, 0, 1),
    '第1章　 第1条　 第2章　 第1条　',
  ],
  ['decimals of an outline', at(list(outline), 0, 1, 1, 2, 0, 1), '1　 1.1　 1.2　 1.2.1　 2　 2.1　'],
  ['a start', at(list(['3:decimal:%1.']), 0, 0), '3. 4.'],
  ['a start of 0', at(list(['0:decimal:%1.']), 0, 0), '0. 1.'],
  [
    'a restart after level 1 only',
    at(list(['1:decimal:%1.', '1:decimal:%2)', '1:decimal:%3> restart=1']), 0, 1, 2, 1, 2, 0, 1, 2),
    '1. 1) 1> 2) 2> 2. 1) 1>',
  ],
  [
    'a restart after a lower level: as usual',
    at(list(['1:decimal:%1.', '1:decimal:%2) restart=5']), 0, 1, 0, 1),
    '1. 1) 2. 1)',
  ],
  [
    'ASCII digits by isLgl',
    at(list([act[0] ?? '', '1:decimal:%1.%2 legal']), 0, 1, 0, 1),
    '第一章　 1.1　 第二章　 2.1　',
  ],
  ['no number', at(list(['1:none:%1', '1:decimal:%2.']), 0, 1, 1), '- 1. 2.'],
  ['words alone', at(list(['1:none:附件']), 0), '附件　'],
  ['a bullet', at(list(['1:bullet:●']), 0, 0), '● ●'],
  ['no space', at(list(['1:decimal:第%1条 nothing']), 0), '第1条'],
  [
    'a level without definition',
    at(list(['1:decimal:%1.', undefined]), 0, 1, 0),
    '1. - 2.',
    'number-undefined',
  ],
  ['a level out of range', at(list(outline), 9), '-', 'number-undefined'],
  [
    'a level passed over',
    at(list(outline), 1, 1, 0, 1),
    '1.1　 1.2　 2　 2.1　',
    'number-parent-missing number-parent-missing',
  ],
  ['a level passed over that nothing shows', at(notice, 0, 2, 2, 0), '一、 1. 2. 二、'],
  ['an unknown format, once', at(list(['1:cardinalText:%1.']), 0, 0), '1. 2.', 'number-format-unknown'],
  [
    'a number that has no sign, once',
    at(list(['20:decimalEnclosedCircle:%1']), 0, 0, 0),
    '⑳ 21　 22　',
    'number-doubtful',
  ],
];
for (const [name, paragraphs, expected, codes = ''] of cases) {
  test(`counts ${name}`, () => assert.deepEqual(labels(paragraphs), { labels: expected, codes }));
}

test('continues in another list of the same definition, unless that overrides the start, once', () => {
  const levels = ['1:decimal:%1.', '1:decimal:%2)'];
  const [one, two, three] = [list(levels, '1'), list(levels, '2'), list(levels, '3', [[0, 5]])];
  const paragraphs = [...at(one, 0, 0), ...at(two, 0), ...at(three, 0, 0), ...at(one, 0), ...at(three, 0)];
  assert.equal(labels(paragraphs).labels, '1. 2. 3. 5. 6. 7. 8.');
});

test('starts a sublevel at its override again and again', () => {
  const three = list(['1:decimal:%1.', '1:decimal:%2)'], '3', [[1, 4]]);
  assert.equal(labels(at(three, 0, 1, 1, 0, 1)).labels, '1. 4) 5) 2. 4)');
});

test('counts lists of other definitions separately', () => {
  const [one, two] = [list(['1:decimal:%1.'], '1'), list(['1:decimal:%1.'], '2', [], '7')];
  assert.equal(labels([...at(one, 0), ...at(two, 0), ...at(one, 0)]).labels, '1. 1. 2.');
});

test('parses the text of a level', () => {
  assert.deepEqual(parseLevelText('第%1.%2条'), ['第', 0, '.', 1, '条']);
  assert.deepEqual(parseLevelText('100%'), ['100%']);
  assert.deepEqual(parseLevelText(''), []);
});
