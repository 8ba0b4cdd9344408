import assert from 'node:assert/strict';
import { test } from 'node:test';
import cfb from 'cfb';
import fc from 'fast-check';
import { openCompound } from './open-compound.ts';

/** Packs a compound file with another library, so that the tests do not rely on ours. */
function compound(streams: Record<string, Uint8Array>): Uint8Array {
  const file = cfb.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) cfb.utils.cfb_add(file, name, [...bytes]);
  return Uint8Array.from(cfb.write(file, { type: 'array' }) as number[]);
}

const ramp = (length: number) => Uint8Array.from({ length }, (_, i) => i % 251);

test('reads large and small streams of the root, and none of an embedded object', () => {
  const bytes = compound({
    '/WordDocument': ramp(5000),
    '/1Table': ramp(100),
    '/ObjectPool/WordDocument': ramp(7),
  });
  const file = openCompound(bytes);
  assert.deepEqual(file?.stream('WordDocument')?.bytes, ramp(5000));
  assert.deepEqual(file?.stream('1Table')?.bytes, ramp(100));
  assert.equal(file?.stream('0Table'), undefined);
});

test('says how much of a stream a truncated file contains', () => {
  const bytes = compound({ '/WordDocument': ramp(5000) });
  for (let end = 0; end < bytes.length; end += 100) {
    const stream = openCompound(bytes.subarray(0, end))?.stream('WordDocument');
    if (!stream) continue;
    assert.deepEqual(stream.bytes.subarray(0, stream.present), ramp(5000).subarray(0, stream.present));
  }
});

test('stops where a chain of sectors is circular', () => {
  const bytes = compound({ '/WordDocument': ramp(5000) });
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let i = 0; i < 12; i += 1) view.setUint32(table + 4 * i, i === 11 ? 0 : i + 1, true);
  const file = openCompound(bytes);
  assert.ok((file?.stream('WordDocument')?.bytes.length ?? 0) <= bytes.length);
});

test('reads back what was written', () => {
  const stream = fc.uint8Array({ maxLength: 9000 });
  fc.assert(
    fc.property(stream, stream, stream, (first, second, third) => {
      const file = openCompound(compound({ '/A': first, '/Bb': second, '/Ccc': third }));
      const read = ['A', 'Bb', 'Ccc'].map((name) => file?.stream(name)?.bytes.length);
      assert.deepEqual(read, [first.length, second.length, third.length]);
      assert.deepEqual(file?.stream('Bb')?.bytes, second);
    }),
    { numRuns: 50 },
  );
});
