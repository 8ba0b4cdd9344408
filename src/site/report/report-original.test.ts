import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, record } from '#domain/document/invented.fixture.ts';
import { sha256Of } from '#site/read/read-source.ts';
import { reportOriginal } from './report-original.ts';

const kept = '关于登记的通知\n联系人：██\n2020年3月1日';
const original = kept.replace('██', '甄某');
const documents = [
  record('jia', '备案办法', null),
  { ...fullText('yi', ['关于备案的通知']), source: '关于备案的通知\n2020年3月1日' },
  { ...fullText('bing', ['关于登记的通知']), source: kept },
  fullText('ding', ['关于登记的通知']),
];
const bytes = (text: string) => new TextEncoder().encode(text);

/** File, id where it is stated, whether it is the source, what is said. */
const cases: [string, Uint8Array, string | undefined, boolean, RegExp][] = [
  [
    'the original',
    bytes(original),
    undefined,
    true,
    new RegExp(`“bing”.*1 处共 2 字.*${sha256Of(bytes(kept))}`),
  ],
  [
    'one with other lines',
    bytes(original.replaceAll('\n', '\r\n')),
    undefined,
    true,
    /“bing”.*只有空白或换行不同/,
  ],
  [
    'one that differs',
    bytes(original.replace('登记', '登计')),
    'bing',
    false,
    /不是“bing”[\s\S]*第 1 行.*登\[记\]/,
  ],
  ['one that is most like another', bytes('关于备案的通知\n2021年'), undefined, false, /不是“yi”/],
  ['one that is like none', bytes('甲'), undefined, false, /没有一行相同/],
  ['one of a document without a source', bytes(original), 'ding', false, /没有留存“ding”/],
  ['another encoding', Uint8Array.from([0xb5, 0xc7]), undefined, false, /UTF-8/],
];

for (const [name, file, id, isSource, words] of cases) {
  test(`judges ${name}`, () => {
    const said = reportOriginal(file, documents, id);
    assert.equal(said.isSource, isSource);
    assert.match(said.text, words);
    assert.doesNotMatch(said.text, /甄某/);
  });
}
