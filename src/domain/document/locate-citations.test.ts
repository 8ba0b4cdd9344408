import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText } from './invented.fixture.ts';

/** What a notice cites: title or number, and the places. */
const cases: [name: string, paragraphs: string[], ...cited: [what: string, places: string][]][] = [
  [
    'that document again',
    ['违反《甲办法》第一条的，依照该办法第五条处理。'],
    ['甲办法', '第一条'],
    ['甲办法', '第五条'],
  ],
  [
    'further places in the same sentence',
    ['违反《甲办法》第一条的，依照第六条、第七条第二款处理。'],
    ['甲办法', '第一条'],
    ['甲办法', '第六条 第七条第二款'],
  ],
  [
    'no further places in the next sentence',
    ['执行《甲办法》第一条。第六条所称登记，另行规定。'],
    ['甲办法', '第一条'],
  ],
  [
    'no places after two documents',
    ['违反《甲办法》第一条、《乙办法》第二条的，依照第六条处理。'],
    ['甲办法', '第一条'],
    ['乙办法', '第二条'],
  ],
  ['neither of two', ['《甲办法》和《乙办法》施行后，按该办法第五条办理。'], ['甲办法', ''], ['乙办法', '']],
  [
    'a short name without marks, later on',
    ['按《甲市登记条例》（以下简称条例）办理。', '执行条例第十二条。'],
    ['甲市登记条例', ''],
    ['条例', '第十二条'],
  ],
  ['a law without marks', ['依照刑法第五条处理。'], ['刑法', '第五条']],
];

for (const [name, paragraphs, ...expected] of cases)
  test(`cites ${name}`, () => {
    const { units, citations } = fullText('source', ['关于登记的通知', ...paragraphs]);
    const found = citations.map(({ unit, title = '', pins = [] }) => [
      title,
      pins.map(({ start, end }) => units[unit]?.text.slice(start, end)).join(' '),
    ]);
    assert.deepEqual(found, expected);
  });
