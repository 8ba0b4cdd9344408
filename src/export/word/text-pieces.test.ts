import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textPieces } from './text-pieces.ts';

const target = { document: 'other', address: 'https://library.example/other/' };

test('a link, a heading and a reference to a note split a text', () => {
  const link = { start: 4, end: 6, target };
  assert.deepEqual(textPieces('一、登记甲乙。', [link], [{ offset: 7, note: '1' }], 4), [
    { text: '一、登记', inHeading: true, notes: [] },
    { text: '甲乙', inHeading: false, notes: [], target },
    { text: '。', inHeading: false, notes: ['1'] },
  ]);
});

test('a reference to a note may stand before the first word', () => {
  assert.deepEqual(textPieces('甲', [], [{ offset: 0, note: '1' }]), [
    { text: '', inHeading: false, notes: ['1'] },
    { text: '甲', inHeading: false, notes: [] },
  ]);
});

test('no word is lost, whatever overlaps', () => {
  const offset = fc.nat(30);
  const links = fc.array(fc.tuple(offset, offset).map(([start, end]) => ({ start, end, target })));
  const calls = fc.array(offset.map((at) => ({ offset: at, note: '1' })));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), links, calls, offset, (text, led, called, heading) => {
      const pieces = textPieces(text, led, called, heading);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
    }),
  );
});
