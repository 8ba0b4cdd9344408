import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argsOf } from '#domain/diagnostic/args-of.fixture.ts';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import { fullText } from '#domain/document/invented.fixture.ts';
import { checkQuotes } from './check-quotes.ts';

const text = [
  '甲市人民政府',
  '甲政发〔2020〕5号',
  '关于做好登记的通知',
  '各区人民政府：',
  '一、登记',
  '各区于10月30日前报送登记情况。',
];
const relation = { kind: 'mentions', to: 'other', grade: 'D', source: 'text' };

/** Front matter, and of what is wrong with it the code, the place, the nearest passage or place. */
const cases: [string, Record<string, unknown>, ...[string, string, string][]][] = [
  ['nothing where nothing is quoted', {}],
  [
    'nothing where the words stand in a clause, a paragraph, a zone without ids',
    {
      glance: [
        {
          task: { words: '一、登记', clause: 'sec_1' },
          who: { words: '各区人民政府', clause: 'addressees' },
          due: { words: '10月30日前', clause: 'sec_1__p_1', date: '2020-10-30' },
        },
      ],
      links: [{ clause: 'sec_1__p_1', words: '登记情况', to: 'other' }],
      relations: [{ ...relation, clause: 'sec_1', words: '登记' }],
    },
  ],
  [
    'words that differ, with the nearest passage',
    { glance: [{ task: { words: '报送登记的情况', clause: 'sec_1__p_1' } }] },
    ['words-not-found', 'glance.0.task.words', '报送登记情况'],
  ],
  [
    'words of another clause, which it names',
    { links: [{ clause: 'sec_1', words: '10月30日前报送登记', to: 'other' }] },
    ['words-elsewhere', 'links.0.clause', 'sec_1__p_1'],
  ],
  [
    'words unlike any',
    { relations: [{ ...relation, clause: 'sec_1', words: '甲乙丙丁戊' }] },
    ['words-not-found', 'relations.0.words', ''],
  ],
  [
    'a clause that is not there',
    { glance: [{ task: { words: '登记', clause: 'sec_1__p_2' } }] },
    ['clause-unknown', 'glance.0.task.clause', 'sec_1__p_1'],
  ],
];

for (const [name, fields, ...expected] of cases) {
  test(`reports ${name}`, () => {
    const sources = { text: { publisher: '正文' } };
    const found = checkQuotes(fullText('jiazhengfa-2020-5', text, { sources, ...fields }));
    assert.deepEqual(
      found.map((one) => [one.code, one.path?.join('.'), argsOf(one).nearest ?? argsOf(one).found]),
      expected,
    );
    for (const diagnostic of found) assert.doesNotMatch(messageOf(diagnostic), /undefined/);
  });
}
