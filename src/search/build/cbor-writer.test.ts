import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'cborg';
import fc from 'fast-check';
import { cborWriter } from './cbor-writer.ts';

test('writes what a library for CBOR writes', () => {
  const written = cborWriter();
  const items = fc.array(
    fc.oneof(
      fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
      fc.stringMatching(/^[0-9a-z]{0,300}$/),
      fc.constantFrom(-257, -256, -25, -24, 0, 23, 24, 255, 256, 65_535, 65_536),
    ),
    { maxLength: 300 },
  );
  fc.assert(
    fc.property(items, (own) => {
      written.array(own.length);
      for (const item of own) typeof item === 'number' ? written.integer(item) : written.ascii(item);
      assert.deepEqual(Buffer.from(written.take()), Buffer.from(encode(own)));
    }),
  );
});

test('holds more than it began with', () => {
  const written = cborWriter();
  const text = 'a'.repeat(200_000);
  written.ascii(text);
  assert.deepEqual(Buffer.from(written.take()), Buffer.from(encode(text)));
});
