import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zlibSync } from 'fflate';
import { checkStreams } from './check-streams.ts';

const limits = { maxSize: 100_000 };
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const packed = String.fromCharCode(...zlibSync(bytesOf('BT ET '.repeat(2000))));
const end = 'startxref\n9\n%%EOF\n';
const file = (data: string, { more = '', tail = end, after = '\n' } = {}) =>
  bytesOf(
    `%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode ${more}>>\nstream\n${data}${after}endstream\nendobj\n${tail}`,
  );
const changed = packed.slice(0, 12) + String.fromCharCode(packed.charCodeAt(12) ^ 1) + packed.slice(13);

const cases: [name: string, bytes: Uint8Array, codes: string[]][] = [
  ['nothing in a whole file', file(packed), []],
  ['nothing where another break ends a stream', file(packed, { after: '\r\n' }), []],
  ['nothing where none does', file(packed, { after: '' }), []],
  ['a changed byte', file(changed), ['pdf-streams-damaged']],
  ['a cut stream', file(packed.slice(0, -9)), ['pdf-streams-damaged']],
  ['an end that is missing', file(packed, { tail: '' }), ['pdf-end-missing']],
  ['nothing in pictures', file(changed, { more: '/Subtype /Image ' }), []],
  ['nothing in encrypted streams', file(changed, { tail: `trailer << /Encrypt 2 0 R >>\n${end}` }), []],
];

for (const [name, bytes, codes] of cases)
  test(`reports ${name}`, () =>
    assert.deepEqual(
      checkStreams(bytes, limits).map(({ code }) => code),
      codes,
    ));

test('refuses streams that unpack to more than the limit', () => {
  assert.throws(() => checkStreams(file(packed), { maxSize: 5000 }), /file-too-large/);
});
