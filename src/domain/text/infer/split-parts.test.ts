import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Line, readLines } from './line.ts';
import { splitParts } from './split-parts.ts';

/** How often the words of lines are read while they are parted. */
function readings(count: number): number {
  let read = 0;
  const counted = (line: Line): Line => ({
    ...line,
    get text() {
      read++;
      return line.text;
    },
  });
  const blocks = Array.from({ length: count }, (_, i) => ({ text: '水源保护办法', line: i + 1 }));
  splitParts(readLines(blocks).map(counted), 0);
  return read;
}

test('reads the words of many possible titles in linear time', () => {
  const [once, twice, fourTimes] = [readings(200), readings(400), readings(800)];
  assert.ok(twice - 2 * once <= once / 10, `${once} and ${twice}`);
  assert.ok(fourTimes - 2 * twice <= twice / 10, `${twice} and ${fourTimes}`);
});
