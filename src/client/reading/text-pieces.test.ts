import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { element, openPage } from '#client/page.fixture.ts';
import { textPieces } from './text-pieces.ts';

const textsOf = (html: string, at: number, length: number) => {
  openPage(`<div id="place">${html}</div>`);
  return textPieces(element('#place'), at, length).map(({ data }) => data);
};

const cases: [string, string, [number, number], string[]][] = [
  ['the beginning', '甲乙丙', [0, 1], ['甲']],
  ['the middle', '甲乙丙', [1, 1], ['乙']],
  ['the end', '甲乙丙', [2, 1], ['丙']],
  ['all', '甲乙丙', [0, 3], ['甲乙丙']],
  ['characters around white space', '甲 乙\n丙', [1, 2], ['乙\n丙']],
  ['characters of several elements', '甲<b>乙</b>丙', [0, 3], ['甲', '乙', '丙']],
  ['characters beyond what editors added', '甲<sup data-apparatus>注1</sup>乙', [0, 2], ['甲', '乙']],
  ['characters after an element of white space', '甲<b> </b>乙', [1, 1], ['乙']],
  ['more than there is', '甲乙', [1, 9], ['乙']],
  ['a place beyond the end', '甲乙', [5, 1], []],
  ['the node after a place between two characters', '甲乙丙', [1, 0], ['乙丙']],
  ['the node after the beginning', '甲乙', [0, 0], ['甲乙']],
];

for (const [name, html, [at, length], expected] of cases)
  test(`gives ${name}`, () => assert.deepEqual(textsOf(html, at, length), expected));

test('gives just the characters that are asked for, and the cuts can be undone', () => {
  const part = fc.tuple(
    fc.constantFrom('', 'b', 'sup data-apparatus'),
    fc.string({ unit: fc.constantFrom(...'甲乙丙 \n') }),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 6 }),
      fc.nat(12),
      fc.integer({ min: 1, max: 12 }),
      (parts, at, length) => {
        const html = parts
          .map(([tag, text]) => (tag ? `<${tag}>${text}</${tag.split(' ')[0]}>` : text))
          .join('');
        const own = parts.flatMap(([tag, text]) => (tag.startsWith('sup') ? [] : text)).join('');
        const bare = (text: string) => text.replace(/\s/g, '');
        assert.equal(bare(textsOf(html, at, length).join('')), bare(own).slice(at, at + length));
        element('#place').normalize();
        const before = document.createElement('div');
        before.innerHTML = html;
        before.normalize();
        assert.equal(element('#place').innerHTML, before.innerHTML);
      },
    ),
  );
});
