import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { frontMatterSchema } from '#domain/document/schema/front-matter.ts';
import { readYaml } from './read-yaml.ts';

const head = 'text: full\norigin:\n  description: 抄录\n  state: 已核对\n';
const recordHead = 'text: record\nnumber: null\ntitle:\n  value: 登记办法\n  grade: B\n  source: paper\n';

/**
 * Front matter that begins on line 2 of its file; of what is wrong code, line, field, found (or likeliest
 * meant), expected.
 */
const cases: [string, string, ...[string, number, Record<string, string>][]][] = [
  ['nothing', head],
  ['nothing of a record', recordHead],
  [
    'a missing kind of document',
    'title: 甲\n',
    ['field-missing', 2, { field: 'text', expected: 'full（收录全文）或 record（未收录全文）' }],
  ],
  [
    'another kind of document',
    'text: ful\n',
    [
      'field-invalid',
      2,
      { field: 'text', found: '“ful”', expected: 'full（收录全文）或 record（未收录全文）' },
    ],
  ],
  [
    'an unknown field, and the likeliest meant',
    `${head}subjct: 甲\n`,
    ['field-unknown', 6, { field: 'subjct', nearest: 'subject' }],
  ],
  [
    'an unknown field inside another',
    `${head.replace('state', 'stat')}`,
    ['field-missing', 3, { field: 'origin.state', expected: '文字' }],
    ['field-unknown', 5, { field: 'origin.stat', nearest: 'state' }],
  ],
  [
    'an unknown field like none',
    'text: full\norigin:\n  description: 抄录\n  state: 已核对\n  wholly-different: 1\n',
    [
      'field-unknown',
      6,
      { field: 'origin.wholly-different', nearest: '', known: 'description、state、received、sha256' },
    ],
  ],
  [
    'a missing field',
    'text: full\n',
    ['field-missing', 2, { field: 'origin', expected: '若干字段（description、state、received、sha256）' }],
  ],
  [
    'a number for words',
    `${head}title: 2019\n`,
    ['field-invalid', 6, { field: 'title', found: '2019', expected: '文字' }],
  ],
  [
    'a fact without grade and source, wherever it stands',
    `${recordHead}facts:\n  - text: 已办。\nfigures:\n  - { what: 登记, kind: target, value: 3件, grade: B }\n`,
    ['field-missing', 9, { field: 'facts.0.grade', expected: 'A、B、C、D 之一' }],
    ['field-missing', 9, { field: 'facts.0.source', expected: '文字' }],
    ['field-missing', 11, { field: 'figures.0.source', expected: '文字' }],
  ],
  [
    'a fact of a full text without its source',
    `${head}title:\n  value: 登记办法\n  grade: B\n`,
    ['field-missing', 6, { field: 'title.source', expected: '文字' }],
  ],
  [
    'an inference, which is no grade',
    `${recordHead}facts:\n  - { text: 已办。, grade: I, source: paper }\n`,
    ['field-invalid', 9, { field: 'facts.0.grade', found: '“I”', expected: 'A、B、C、D 之一' }],
  ],
  [
    'an unknown kind of relation',
    `${recordHead}relations:\n  - { kind: base, to: a, grade: B, source: paper }\n`,
    [
      'field-invalid',
      9,
      {
        field: 'relations.0.kind',
        found: '“base”',
        expected:
          'basis、implements、advances、extends、supports、follows、forwards、amends、repeals、cites、mentions 之一',
      },
    ],
  ],
  [
    'a period that ends before it begins, an amount without unit, words without their clause',
    `${recordHead}period: { from: 2022, to: 2021, grade: B, source: paper }\nfigures:\n  - { what: 登记, kind: target, value: 3件, amount: 3, grade: B, source: paper }\nrelations:\n  - { kind: cites, to: a, words: 甲, grade: B, source: paper }\n`,
    [
      'field-invalid',
      12,
      { field: 'relations.0.words', found: '“甲”', expected: '与 clause 同时写，或都不写' },
    ],
    ['field-invalid', 8, { field: 'period.to', found: '2021', expected: '不早于 from 的日期' }],
    ['field-missing', 10, { field: 'figures.0.unit', expected: '与 amount 同时写，或都不写' }],
  ],
  [
    'words for a number',
    `${head}closing: 一\n`,
    ['field-invalid', 6, { field: 'closing', found: '“一”', expected: '数字' }],
  ],
  [
    'words for a list',
    `${head}issuers: jia-shi\n`,
    ['field-invalid', 6, { field: 'issuers', found: '“jia-shi”', expected: '列表（每项前加“- ”）' }],
  ],
  [
    'an empty value',
    `${head}title: ''\n`,
    ['field-invalid', 6, { field: 'title', found: '“”', expected: '至少 1 个字' }],
  ],
  [
    'values outside our lists, in their places',
    `${head}relations:\n  - kind: basis\n    to: a\n    grade: D\n    source: text\n  - kind: bases\n    to: b\n    grade: E\n    source: text\n`,
    [
      'field-invalid',
      11,
      {
        field: 'relations.1.kind',
        found: '“bases”',
        expected:
          'basis、implements、advances、extends、supports、follows、forwards、amends、repeals、cites、mentions 之一',
      },
    ],
    ['field-invalid', 13, { field: 'relations.1.grade', found: '“E”', expected: 'A、B、C、D 之一' }],
  ],
  [
    'a source that is neither a key nor a list of keys',
    recordHead.replace('source: paper', 'source: 7'),
    ['field-invalid', 7, { field: 'title.source', found: '7', expected: '文字' }],
  ],
  [
    'a correction of neither form, by the form that it is likeliest meant in',
    `${head}corrections:\n  - place: sec_1\n    form: 甲\n    to: 乙\n    reason: 误\n`,
    ['field-missing', 7, { field: 'corrections.0.from' }],
    ['field-unknown', 8, { field: 'corrections.0.form', nearest: 'from' }],
  ],
  [
    'a malformed hash',
    head.replace('state:', 'sha256: 12ab\n  state:'),
    ['field-invalid', 5, { field: 'origin.sha256', expected: '64 位小写十六进制数' }],
  ],
  [
    'what is withheld neither as a zone nor as words of a clause',
    `${head}withheld:\n  - what: 姓名\n    reason: 个人信息\n`,
    ['field-missing', 7, { field: 'withheld.0.zone' }],
  ],
  [
    'a date that is not in the calendar',
    `${head}dates:\n  - value: 2019-02-30\n    kind: signed\n    grade: A\n    source: a\n`,
    [
      'field-invalid',
      7,
      {
        field: 'dates.0.value',
        expected: '日历上存在的日期，写作 2019、2019-04 或 2019-04-26',
      },
    ],
  ],
  [
    'an address of no web page',
    `${head}sources:\n  a:\n    publisher: 甲\n    url: javascript:alert(1)\n`,
    [
      'field-invalid',
      9,
      { field: 'sources.a.url', found: '“javascript:alert(1)”', expected: 'http(s) 网址' },
    ],
  ],
  ['a tab', `${head}links:\n\t- clause: a\n`, ['yaml-invalid', 7, { reason: '用了制表符缩进' }]],
  [
    'a full-width colon',
    `${head.replace('origin:', 'origin：')}`,
    ['yaml-invalid', 3, { reason: '字段名后面没有半角冒号加空格（全角“：”不算）' }],
  ],
  ['an open quotation mark', 'text: "full\n', ['yaml-invalid', 3, {}]],
  [
    'a field that stands twice',
    'text: full\ntext: full\n',
    ['yaml-invalid', 3, { reason: '同一个字段写了两次' }],
  ],
  [
    'a value that begins with an asterisk',
    `${head}title: *重点\n`,
    ['yaml-invalid', 6, { reason: '“*重点”会被当作引用，文字请加引号' }],
  ],
  ['no field at all', '', ['field-missing', 2, { field: 'text' }]],
];

for (const [name, yaml, ...expected] of cases) {
  test(`reports ${name}`, () => {
    const { value, diagnostics } = readYaml(yaml, frontMatterSchema, 2);
    assert.equal(value === undefined, expected.length > 0);
    assert.deepEqual(
      diagnostics.map(({ code, line, args }, i) => [
        code,
        line,
        pick(args, Object.keys(expected[i]?.[2] ?? {})),
      ]),
      expected,
    );
  });
}

const pick = (args: Record<string, string | number>, keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, args[key]]));

test('gives the line of a place, or of the nearest place around it', () => {
  const { lineOf } = readYaml('a:\n  b:\n    - c: 1\n      d:\n        e: 2\n', z.unknown(), 10);
  const lines: [(string | number)[], number][] = [
    [['a'], 10],
    [['a', 'b'], 11],
    [['a', 'b', 0], 12],
    [['a', 'b', 0, 'd'], 13],
    [['a', 'b', 0, 'd', 'e'], 14],
    [['a', 'b', 0, 'f'], 12],
    [['a', 'b', 7], 11],
    [['x', 'y'], 10],
    [[], 10],
  ];
  assert.deepEqual(
    lines.map(([path]) => lineOf(path)),
    lines.map(([, line]) => line),
  );
});
