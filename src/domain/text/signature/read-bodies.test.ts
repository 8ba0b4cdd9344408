import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBodies } from './read-bodies.ts';

const known = new Set(['云岭市财政局', '云岭市教育局', '市教育局', '市政府', '云岭市人民政府']);
const read = (...lines: string[]) => {
  const { names, signatories, unread } = readBodies(lines, (name) => known.has(name));
  return [names.join(' '), signatories.join(' '), unread.join(' ')].join(' | ').replace(/( \| )+$/, '');
};

/** Lines, and names, signatories and what is left unread. */
const cases: [string, string[], string][] = [
  ['one name', ['云岭市教育局'], '云岭市教育局'],
  ['one that nobody knows', ['云岭市审计局'], '云岭市审计局'],
  ['several parted by white space', ['云岭市财政局　　云岭市教育局'], '云岭市财政局 云岭市教育局'],
  ['several parted by 、', ['云岭市财政局、云岭市审计局、市教育局'], '云岭市财政局 云岭市审计局 市教育局'],
  ['several lines', ['云岭市财政局', '云岭市教育局'], '云岭市财政局 云岭市教育局'],
  [
    'several lines of several',
    ['云岭市财政局 云岭市审计局', '云岭市教育局 云岭市体育局'],
    '云岭市财政局 云岭市审计局 云岭市教育局 云岭市体育局',
  ],
  ['the same twice', ['云岭市教育局', '云岭市教育局'], '云岭市教育局'],
  ['nothing between them', ['云岭市财政局云岭市教育局'], '云岭市财政局 云岭市教育局'],
  [
    'nothing between what nobody knows',
    ['云岭市审计局云岭市体育局云岭市人民检察院'],
    '云岭市审计局 云岭市体育局 云岭市人民检察院',
  ],
  [
    'party and government',
    ['中共云岭市委办公室 云岭市人民政府办公室'],
    '中共云岭市委办公室 云岭市人民政府办公室',
  ],
  ['party and government without a gap', ['中共云岭市委云岭市人民政府'], '中共云岭市委 云岭市人民政府'],
  [
    'their offices without a gap',
    ['中共云岭市委办公室云岭市人民政府办公室'],
    '中共云岭市委办公室 云岭市人民政府办公室',
  ],
  ['central bodies', ['国务院办公厅　中央军委办公厅'], '国务院办公厅 中央军委办公厅'],
  ['a name that holds another place', ['国家税务总局云岭市税务局'], '国家税务总局云岭市税务局'],
  ['an office of a known body', ['云岭市教育局办公室'], '云岭市教育局办公室'],
  ['a name parted within', ['云岭市人民政府 办公室'], '云岭市人民政府办公室'],
  ['a known name parted within', ['云岭市 教育局'], '云岭市教育局'],
  ['letter-spacing', ['云　岭　市　教　育　局'], '云岭市教育局'],
  ['a letterhead', ['云岭市教育局文件'], '云岭市教育局'],
  ['a spaced letterhead', ['云岭市教育局　文　件'], '云岭市教育局'],
  ['a joint letterhead', ['云岭市教育局', '云岭市财政局　文件'], '云岭市教育局 云岭市财政局'],
  ['an order', ['云岭市人民政府令'], '云岭市人民政府'],
  ['an order and its number', ['云岭市人民政府令第12号'], '云岭市人民政府'],
  ['an announcement', ['云岭市教育局　公告', '（2025年第2号）'], '云岭市教育局'],
  ['minutes', ['云岭市人民政府办公室会议纪要'], '云岭市人民政府办公室'],
  ['a seal', ['云岭市教育局（公章）'], '云岭市教育局'],
  ['an office and a person', ['市　长　　某某某'], ' | 市长某某某'],
  ['an office with its body', ['云岭市市长 某某某'], ' | 云岭市市长某某某'],
  ['a form', ['局长：×××'], ' | 局长：×××'],
  ['a body whose office sounds like one', ['云岭市局长办公室'], '云岭市局长办公室'],
  ['radicals', ['云岭市⼈⺠政府'], '云岭市人民政府'],
  ['others that are not named', ['云岭市教育局等三部门'], ' |  | 云岭市教育局等三部门'],
  ['others that are not named, apart', ['云岭市教育局 等三部门'], '云岭市教育局 |  | 等三部门'],
  ['a sentence', ['本通知由教育局负责解释。'], ' |  | 本通知由教育局负责解释。'],
  ['a person alone', ['某某某'], ' |  | 某某某'],
  ['a row of a table', ['甲表\t12\t13'], ' |  | 甲表 12 13'],
  ['nothing', ['', '　'], ''],
];

for (const [name, lines, expected] of cases)
  test(`reads ${name}`, () => assert.equal(read(...lines), expected));

const bodies = [
  '云岭市财政局',
  '云岭市教育局',
  '云岭市审计局',
  '中共云岭市委办公室',
  '云岭市发展和改革委员会',
];

test('reads any names in their order, however they are parted', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 1 }),
      fc.constantFrom(' ', '　　', '、', '\n', ''),
      (names, between) => {
        const found = readBodies(names.join(between).split('\n'), (name) => known.has(name));
        assert.deepEqual(found, { names, signatories: [], unread: [] });
      },
    ),
  );
});

test('loses no word of any line', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'云岭市教育财政局办公室委中共长某 、　令'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, (line) => {
      const { names, signatories, unread } = readBodies([line], (name) => known.has(name));
      const said = new Set([...names, ...signatories, ...unread].join(''));
      for (const character of line.replace(/[\s、令]/g, '')) assert.ok(said.has(character));
    }),
  );
});
