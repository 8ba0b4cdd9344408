import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { unitsOf } from '#domain/document/document.ts';
import { issuers } from '#domain/document/invented.fixture.ts';
import { differenceGroups } from '#domain/source/difference-groups.ts';
import { documentId, readDocumentFile } from './read-document-file.ts';

const frontMatter = 'text: full\norigin:\n  description: 抄录\n  state: 已核对\n';
const file = `---\n${frontMatter}---\n\n甲市人民政府\n\n甲政发〔2020〕5号\n\n关于做好\n登记的通知\n\n请照办。\n`;
const read = (text: string, path = '/a/jiazhengfa-2020-5.mdx') => readDocumentFile(path, text, { issuers });

const dresses: [string, string][] = [
  ['as it is', file],
  ['with CRLF', file.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\uFEFF${file}`],
  ['with spaces after the dashes', file.replaceAll('---\n', '---  \n')],
];

for (const [name, text] of dresses) {
  test(`reads a file ${name}`, () => {
    const { document, diagnostics } = read(text);
    assert.deepEqual(diagnostics, []);
    assert.equal(document?.id, 'jiazhengfa-2020-5');
    assert.equal(document?.text, 'full');
    assert.deepEqual(
      unitsOf(document).map(({ text: words, line }) => [words, line]),
      [
        ['甲市人民政府', 8],
        ['甲政发〔2020〕5号', 10],
        ['关于做好登记的通知', 12],
        ['请照办。', 15],
      ],
    );
  });
}

const withoutFrontMatter: [string, string][] = [
  ['no text', ''],
  ['text alone', '关于登记的通知\n'],
  ['front matter that is never closed', `---\n${frontMatter}`],
  ['front matter after the text', `关于登记的通知\n${file}`],
  ['an empty line before it', `\n${file}`],
];

for (const [name, text] of withoutFrontMatter) {
  test(`reports missing front matter: ${name}`, () => {
    const { document, diagnostics } = read(text);
    assert.equal(document, undefined);
    assert.deepEqual(diagnostics, [{ code: 'front-matter-missing', args: {}, line: 1 }]);
  });
}

const scanned = `---\n${frontMatter}---\n\n甲政发〔2020〕5号\n\n关于⼯作的\n通知\n\u200B\n⼀、校⻋\n\n按《登\xAD记办法》（国办\u2060发〔2020〕6\xAD号）办。\n\n甲市人民政府\n\n⼆〇⼆〇年三⽉⼗⼆⽇\n`;

test('reads a text with its encoding repaired, and lists each repair', () => {
  const { document, diagnostics } = read(scanned);
  assert.deepEqual(
    diagnostics.map(({ code, line }) => [code, line]),
    [['characters-repaired', 10]],
  );
  assert.ok(document?.text === 'full');
  const { units, citations, description, differences } = document;
  assert.deepEqual(
    units.map(({ id, zone, text }) => [id ?? zone, text]),
    [
      ['number', '甲政发〔2020〕5号'],
      ['title', '关于工作的通知'],
      ['sec_1', '一、校车'],
      ['sec_1__p_1', '按《登记办法》（国办发〔2020〕6号）办。'],
      ['signature', '甲市人民政府'],
      ['date', '二〇二〇年三月十二日'],
    ],
  );
  assert.equal(description.dates[0]?.value.value, '2020-03-12');
  assert.equal(citations[0]?.numberRaw, '国办发〔2020〕6号');
  assert.deepEqual(
    differences.map(({ piece, at, from, to, rule }) => `${piece} ${at} ${from}→${to} ${rule}`).slice(0, 6),
    ['1 2 ⼯→工', '2 0 ⼀→一', '2 3 ⻋→车', '3 3 \xAD→', '3 10 \u2060→', '3 18 \xAD→'].map(
      (difference) => `${difference} undefined`,
    ),
  );
  assert.equal(differences.length, 12);
});

test('lists the repairs of a kept source, whatever the file has instead', () => {
  const bytes = new TextEncoder().encode(
    '甲政发〔2020〕5号\n关于⼯作的通知\n⼀、校车\n按《登记办法》（国办发〔2020〕6号）办。\n甲市人民政府\n二〇二〇年三月十二日',
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = scanned.replace('  state', `  sha256: ${sha256}\n  state`);
  const { document, diagnostics } = readDocumentFile('/a/jiazhengfa-2020-5.md', text, {
    issuers,
    source: { path: 'sources/jiazhengfa-2020-5.txt', bytes },
  });
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['characters-repaired'],
  );
  assert.ok(document?.text === 'full');
  assert.deepEqual(
    document.differences.map(({ piece, at, from, to }) => `${piece} ${at} ${from}→${to}`),
    ['1 2 ⼯→工', '2 0 ⼀→一'],
  );
  assert.deepEqual(
    differenceGroups(document).map(({ count, stated, readings }) => [
      count,
      stated,
      ...readings.map(({ spoken }) => spoken),
    ]),
    [[2, false, '“⼯（U+2F2F）”改为“工”', '“⼀（U+2F00）”改为“一”']],
  );
});

test('takes dashes in the body for text', () => {
  const { document } = read(`${file}\n---\n\n甲\n`);
  assert.deepEqual(
    unitsOf(document)
      .slice(-2)
      .map(({ text }) => text),
    ['---', '甲'],
  );
});

test('reads front matter without a body, and an empty one', () => {
  assert.deepEqual(
    read(`---\n${frontMatter}---`).diagnostics.map(({ code }) => code),
    ['text-empty'],
  );
  assert.equal(read('---\n---\n').diagnostics[0]?.code, 'field-missing');
});

/** A file, and code and line of what is wrong with it. */
const broken: [string, string, string, [string, number | undefined][]][] = [
  [
    'front matter',
    file.replace('state', 'stat'),
    'jiazhengfa-2020-5.md',
    [
      ['field-missing', 3],
      ['field-unknown', 5],
    ],
  ],
  ['the name of the file', file, 'jiazhengfa-2020-6.md', [['id-differs', undefined]]],
  [
    'a statement',
    file.replace('---\n\n', 'number: 甲政发〔2020〕6号\n---\n\n'),
    'jiazhengfa-2020-5.md',
    [['statement-differs', 6]],
  ],
  [
    'the numbers of clauses',
    `${file}\n一、甲\n\n三、乙\n\n三、丙\n`,
    'jiazhengfa-2020-5.md',
    [
      ['clause-gap', 19],
      ['clause-repeated', 21],
    ],
  ],
  [
    'a key of a source',
    file
      .replace('---\n\n', 'dates:\n  - value: 2020\n    kind: signed\n    grade: A\n    source: a\n---\n\n')
      .replace('2020\n', "'2020'\n"),
    'jiazhengfa-2020-5.md',
    [['source-unknown', 10]],
  ],
];

for (const [name, text, path, expected] of broken) {
  test(`reports the line of what is wrong in ${name}`, () => {
    assert.deepEqual(
      read(text, path).diagnostics.map(({ code, line }) => [code, line]),
      expected,
    );
  });
}

test('takes the id from the file name', () => {
  assert.equal(documentId('/a/b/jiazhengfa-2020-5.mdx'), 'jiazhengfa-2020-5');
  assert.equal(documentId('jiazhengfa-2020-5.md'), 'jiazhengfa-2020-5');
});
