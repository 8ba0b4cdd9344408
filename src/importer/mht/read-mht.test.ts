import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InputText } from '#importer/model/input-text.ts';
import { printFindings, printInputText } from '#importer/model/print-input-text.ts';
import { readMht } from './read-mht.ts';

const limits = { maxSize: 10 ** 7 };
const page = (inside: string) => `<meta charset=utf-8><div id=zoom>${inside}</div>`;
const html = 'Content-Type: text/html; charset=utf-8';
const related = (...parts: string[]) =>
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\tboundary="b 1"',
    '',
    'preamble',
    ...parts.flatMap((part) => ['--b 1', part]),
    '--b 1--',
    '',
  ].join('\r\n');
const part = (body: string, ...headers: string[]) => [...headers, '', body].join('\r\n');
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{20}/g, '$&\r\n');

async function read(source: string): Promise<InputText | string[]> {
  const outcome = await readMht(new Uint8Array(Buffer.from(source)), limits);
  return 'text' in outcome ? outcome.text : printFindings(outcome.refused);
}

const cases: [string, string, string][] = [
  ['letters as they are', related(part(page('<p>甲'), html)), '甲'],
  [
    'quoted-printable',
    related(part(page('<p>=E7=94=\r\n=B2=3D =zz'), html, 'Content-Transfer-Encoding: Quoted-Printable')),
    '甲= =zz',
  ],
  ['base64', related(part(base64(page('<p>甲')), html, 'Content-Transfer-Encoding: base64')), '甲'],
  [
    'the part that the message begins with',
    related(part(page('<p>乙'), html), part(page('<p>甲'), html, 'Content-ID: <r@x>')).replace(
      ';\r\n',
      ';\r\n\tstart="<r@x>";\r\n',
    ),
    '甲',
  ],
  [
    'a message in a message',
    related(
      part(
        related(part(page('<p>甲'), html))
          .replaceAll('b 1', 'c')
          .slice(19),
        'X: y',
      ).replace('\r\n\r\nContent', '\r\nContent'),
    ),
    '甲',
  ],
  ['one page alone', `MIME-Version: 1.0\r\n${html}\r\n\r\n${page('<p>甲')}`, '甲'],
  [
    'where it was saved',
    related(part(page('<p>甲'), html, 'Content-Location: https://www.example.gov.cn/a.html')),
    '甲\n@address https://www.example.gov.cn/a.html',
  ],
  [
    'the page in a frame',
    related(part('<iframe src="cid:a"></iframe>', html), part(page('<p>甲'), html)),
    '甲\n! mht-frame-taken',
  ],
  [
    'a file cut off after the page',
    related(part(page('<p>甲'), html), part('x', 'Content-Type: image/png')).slice(0, -9),
    '甲\n! mht-cut',
  ],
];
for (const [name, source, expected] of cases)
  test(`reads ${name}`, async () => {
    const text = await read(source);
    assert.equal(Array.isArray(text) ? text.join() : printInputText(text), expected);
  });

const nested = (depth: number): string =>
  depth === 0
    ? part(page('<p>甲'), html)
    : part(
        `--b${depth}\n${nested(depth - 1)}\n--b${depth}--`,
        `Content-Type: multipart/mixed; boundary=b${depth}`,
      );
const refused: [string, string, string][] = [
  ['no page', related(part('甲', 'Content-Type: text/plain')), 'mht-no-page'],
  ['a page that is cut off', related(part(page('<p>甲'), html)).slice(0, -12), 'file-damaged'],
  ['too many levels', `MIME-Version: 1.0\r\n${nested(9)}`, 'mht-nested'],
  ['an empty page', related(part('', html)), 'file-empty'],
];
for (const [name, source, code] of refused)
  test(`refuses ${name}`, async () => assert.deepEqual(await read(source), [`! ${code}`]));

test('tells places by the lines of the file', async () => {
  const source = related(
    part(
      page('<p>=E7=94=\r\n=B2</p>\r\n<p>=E4=B9=99</p>'),
      html,
      'Content-Transfer-Encoding: quoted-printable',
    ),
  );
  const text = await read(source);
  assert.ok(!Array.isArray(text));
  assert.deepEqual(
    text.blocks.map(({ place }) => place),
    [
      { kind: 'line', line: 10, words: '甲' },
      { kind: 'line', line: 12, words: '乙' },
    ],
  );
});
