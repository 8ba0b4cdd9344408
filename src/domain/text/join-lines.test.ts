import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinLines } from './join-lines.ts';

const cases: [string, string][] = [
  ['关于做好\n登记的通知', '关于做好登记的通知'],
  ['关于做好 \n\u3000 登记', '关于做好登记'],
  ['关于做好\r\n登记', '关于做好登记'],
  ['关于做好\r登记', '关于做好登记'],
  ['Akoma\nNtoso', 'Akoma Ntoso'],
  ['第 1\n2 页', '第 1 2 页'],
  ['1\n2\n3', '1 2 3'],
  ['第1\n号', '第1号'],
  ['（ABC\n）', '（ABC）'],
  ['甲 乙', '甲 乙'],
  ['\n甲\n', '甲'],
  ['', ''],
];

for (const [text, joined] of cases) {
  test(`joins ${JSON.stringify(text)} to “${joined}”`, () => {
    assert.equal(joinLines(text), joined);
  });
}

test('changes nothing but white space, and leaves one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'甲乙aB1 \n\r\t\u3000，') }), (text) => {
      const joined = joinLines(text);
      assert.equal(joined.replace(/\s/g, ''), text.replace(/\s/g, ''));
      assert.doesNotMatch(joined, /[\n\r]/);
    }),
  );
});
