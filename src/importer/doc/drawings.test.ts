import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bytes } from './bytes.ts';
import { u16, u32 } from './doc.fixture.ts';
import { readShapes } from './drawings.ts';

const record = (type: number, bytes: number[], instance = 0, version = 0) => [
  ...u16((instance << 4) | version),
  ...u16(type),
  ...u32(bytes.length),
  ...bytes,
];
const container = (type: number, ...inside: number[][]) => record(type, inside.flat(), 0, 0xf);

/** A shape with properties: numbers, or words. */
function shape(id: number, properties: [number, number | string][] = []): number[] {
  const words = properties.map(([, value]) =>
    typeof value === 'string' ? [...`${value}\0`].flatMap((letter) => u16(letter.charCodeAt(0))) : [],
  );
  const fixed = properties.flatMap(([code, value], i) =>
    typeof value === 'string'
      ? [...u16(code | 0x8000), ...u32(words[i]?.length ?? 0)]
      : [...u16(code), ...u32(value)],
  );
  const head = record(0xf00a, [...u32(id), ...u32(0)]);
  return container(0xf004, head, record(0xf00b, [...fixed, ...words.flat()], properties.length));
}

test('finds shapes, and those of a group by the number of the group', () => {
  const group = container(0xf003, shape(3), shape(4, [[0x4104, 1]]), container(0xf003, shape(5), shape(6)));
  const named = shape(2, [
    [0x380, '图片 1'],
    [0x104, 7],
    [0x381, '印章'],
  ]);
  const drawing = container(0xf002, container(0xf003, shape(1), named, group));
  const shapes = readShapes(new Bytes(Uint8Array.from([...container(0xf000), 0, ...drawing])));
  assert.deepEqual(shapes.get(2), [{ id: 2, isPicture: true, words: '印章' }]);
  assert.deepEqual(
    shapes.get(3)?.map(({ id, isPicture }) => [id, isPicture]),
    [
      [3, false],
      [4, true],
      [5, false],
      [6, false],
    ],
  );
  assert.equal(shapes.get(4), undefined);
});

test('stops where records exceed the table or overlap', () => {
  const deep = Array.from({ length: 100 }).reduce<number[]>((inside) => container(0xf003, inside), shape(1));
  for (const bytes of [
    [],
    [0],
    [0, 0, 0, 0xf0, 0xff, 0xff, 0xff, 0xff],
    [...container(0xf000), 0, ...deep],
  ]) {
    assert.equal(readShapes(new Bytes(Uint8Array.from(bytes))).size, 0);
  }
});
