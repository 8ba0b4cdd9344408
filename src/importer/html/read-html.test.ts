import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printInputText } from '#importer/model/print-input-text.ts';
import { lists, notes, tables, texts } from './read-html.cases.ts';
import { readHtml } from './read-html.ts';

const limits = { maxSize: 10 ** 7 };
const encode = (text: string) => new TextEncoder().encode(text);

async function read(source: string) {
  const outcome = await readHtml(encode(source), limits);
  assert.ok('text' in outcome, JSON.stringify(outcome));
  return outcome.text;
}

const page = (inside: string) => `<meta charset="utf-8"><body><div id="zoom">${inside}</div></body>`;

const groups = { reads: texts, numbers: lists, 'reads a table with': tables, 'reads notes': notes };
for (const [verb, cases] of Object.entries(groups))
  for (const [name, inside, expected] of cases)
    test(`${verb} ${name}`, async () => {
      assert.deepEqual(printInputText(await read(page(inside))).split('\n'), expected);
    });

const looks: [string, string, object][] = [
  [
    'a style',
    '<p style="text-align:center;text-indent:2em;font-size:16px">甲</p>',
    { align: 'center', indent: 2, size: 12 },
  ],
  ['attributes', '<div align="right"><font size="5">甲</font></div>', { align: 'right', size: 18 }],
  ['an element', '<center><h1>甲</h1></center>', { align: 'center', size: 24 }],
  ['spaces', '<p>　　甲</p>', { indent: 2 }],
  ['an indent in points', '<p style="font-size:16pt;text-indent:32pt">甲</p>', { indent: 2, size: 16 }],
  [
    'a rule',
    '<style>/* a */ p.t { text-align: center } .t { text-align: right }</style><p class="t">甲</p>',
    { align: 'center' },
  ],
  ['most letters', '<p style="font-size:16pt">甲甲<b style="font-size:22pt">乙</b></p>', { size: 16 }],
  ['an inline element that cannot place its block', '<p><span style="text-align:center">甲</span></p>', {}],
];
for (const [name, inside, expected] of looks)
  test(`tells the look that comes of ${name}`, async () => {
    const [block] = (await read(page(inside))).blocks;
    assert.ok(block?.kind === 'paragraph');
    const { kind: _, text: __, place: ___, ...look } = block;
    assert.deepEqual({ ...look }, expected);
  });

test('tells where a paragraph begins by line and column', async () => {
  const { blocks } = await read('<div id="zoom">\n <p>\n  甲<br>\n　　乙</p></div>');
  assert.deepEqual(
    blocks.map(({ place }) => place),
    [
      { kind: 'line', line: 3, column: 3, words: '甲' },
      { kind: 'line', line: 4, column: 1, words: '乙' },
    ],
  );
});

const refused: [string, string, string][] = [
  ['no words', '<p></p>', 'file-empty'],
  ['words that a script brings', '<div id="app"></div><script>x</script>', 'html-script-only'],
  ['a container that a script fills', '<p>首页</p><div id="UCAP-CONTENT"></div>', 'html-script-only'],
  ['a frame alone', '<frameset><frame src="a.html"></frameset>', 'html-frame-only'],
  ['elements that never end', '<div>'.repeat(5000), 'html-too-deep'],
];
for (const [name, source, code] of refused)
  test(`refuses a page with ${name}`, async () => {
    const outcome = await readHtml(encode(source), limits);
    assert.deepEqual('refused' in outcome && outcome.refused.map((finding) => finding.code), [code]);
  });
