import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defined } from '#domain/defined.ts';
import { readSource, sha256Of } from './read-source.ts';

const path = 'sources/a.txt';
const origin = { description: '抄录', state: '已核对' };
const bytes = (text: string) => new TextEncoder().encode(text);
const good = bytes('登记\r\n办法');
/** 登记 in GB18030, on the third line. */
const foreign = Uint8Array.from([0x41, 0x0a, 0x0a, 0xb5, 0xc7, 0xbc, 0xc7]);
const hash = sha256Of(good);

/** File, SHA-256 of the front matter, text read, what is reported. */
const cases: [string, Uint8Array | undefined, string | undefined, string | undefined, ...string[][]][] = [
  ['a source that is what it is said to be', good, hash, '登记\r\n办法'],
  ['a document of which no source is kept', undefined, undefined, undefined],
  ['a source that is missing', undefined, hash, undefined, ['source-missing', path]],
  ['a source of which no hash is stated', good, undefined, '登记\r\n办法', ['source-unhashed', path, hash]],
  [
    'a source that was altered',
    bytes('登记'),
    hash,
    '登记',
    ['source-altered', path, hash, sha256Of(bytes('登记'))],
  ],
  ['another encoding', foreign, sha256Of(foreign), undefined, ['source-not-utf8', path, '3']],
  ['an empty source', bytes(''), sha256Of(bytes('')), ''],
  ['a byte order mark, which is kept', bytes('\uFEFF登'), sha256Of(bytes('\uFEFF登')), '\uFEFF登'],
];

for (const [name, file, sha256, text, ...expected] of cases) {
  test(`reads ${name}`, () => {
    const { value, diagnostics } = readSource({ path, bytes: file }, { ...origin, ...defined({ sha256 }) });
    assert.equal(value, text);
    assert.deepEqual(
      diagnostics.map(({ code, args }) => [code, ...Object.values(args).map(String)]),
      expected,
    );
  });
}
