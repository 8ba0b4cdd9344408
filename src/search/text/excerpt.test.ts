import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defined } from '#domain/defined.ts';
import { excerpt } from './excerpt.ts';

const long = '子'.repeat(40);
/** Words of two characters each. */
const words = (count: number) => '登记'.repeat(count);

/**
 * A text with marks in 【】, the offset after its marker; the excerpt with marks and with … where it is
 * cut.
 */
const cases: [string, string, number | undefined, string][] = [
  ['a short passage', '甲【乙】丙', undefined, '甲【乙】丙'],
  ['without the marker that the name repeats', '一、甲【乙】丙', 2, '甲【乙】丙'],
  ['with a marker that is itself marked', '【一】、甲乙', 2, '【一】、甲乙'],
  ['from a stop that is near', `${long}，甲乙【丙】丁`, undefined, '…甲乙【丙】丁'],
  [
    'from some characters before, where no stop is near',
    `${words(20)}【丙】`,
    undefined,
    `…${words(12)}【丙】`,
  ],
  ['from after the marks that close with a stop', `${long}。”甲乙【丙】丁`, undefined, '…甲乙【丙】丁'],
  ['from the beginning of a word', `${words(20)}子【丙】`, undefined, `…${words(12)}子【丙】`],
  ['up to the end of a word', `【甲】${words(100)}`, undefined, `【甲】${words(48)}…`],
  [
    'from the code of a number',
    `${long}：甲政发〔2020〕5号${words(10)}子子【丙】`,
    undefined,
    `…甲政发〔2020〕5号${words(10)}子子【丙】`,
  ],
  [
    'a number with its code, where no mark stands before it',
    `${words(20)}〔2020〕51号${words(9)}【丙】`,
    undefined,
    `…${words(5)}〔2020〕51号${words(9)}【丙】`,
  ],
  ['all of a date', `【甲】${words(46)}2020年12月31日。丑`, undefined, `【甲】${words(46)}2020年12月31日…`],
  [
    'all of a second mark',
    `【甲】${words(46)}【子丑寅卯】${words(9)}`,
    undefined,
    `【甲】${words(46)}【子丑寅卯】…`,
  ],
  ['all of a mark that is longer', `【${'子'.repeat(120)}】丑`, undefined, `【${'子'.repeat(120)}】…`],
  ['without the marks after its end', `【甲】${words(100)}【乙】`, undefined, `【甲】${words(48)}…`],
  ['a passage without marks', '甲乙丙', undefined, '甲乙丙'],
];

for (const [name, marked, markerEnd, expected] of cases) {
  test(`shows ${name}`, () => {
    const { text, marks } = unmark(marked);
    const shown = excerpt({ passage: { name: '', text, ...defined({ markerEnd }) }, marks });
    const body = shown.marks.reduceRight(
      (value, { start, end }) => `${value.slice(0, start)}【${value.slice(start, end)}】${value.slice(end)}`,
      shown.text,
    );
    assert.equal(`${shown.cutBefore ? '…' : ''}${body}${shown.cutAfter ? '…' : ''}`, expected);
  });
}

/** A text with marks in 【】 and one number in 「」, and the numbers of its excerpt. */
const numberCases: [string, string, string[]][] = [
  ['in a text that is not cut', '甲「子发〔2020〕5号」【丙】', ['子发〔2020〕5号']],
  ['in a piece that is cut from a text', `${long}，甲「子发〔2020〕5号」【丙】`, ['子发〔2020〕5号']],
  [
    'all of it, though it begins before a stop',
    `${long}「子部、丑局公告2020年第5号」${words(8)}【丙】`,
    ['子部、丑局公告2020年第5号'],
  ],
  ['without one that stands outside', `「子发〔2020〕5号」${long}，甲【丙】`, []],
];

for (const [name, marked, expected] of numberCases) {
  test(`gives the place of a number: ${name}`, () => {
    const { text, marks } = unmark(marked.replace(/[「」]/g, ''));
    const bare = marked.replace(/[【】]/g, '');
    const numbersAt = [{ start: bare.indexOf('「'), end: bare.indexOf('」') - 1 }];
    const shown = excerpt({ passage: { name: '', text, numbersAt }, marks });
    assert.deepEqual(
      shown.numbers.map(({ start, end }) => shown.text.slice(start, end)),
      expected,
    );
  });
}

test('shows a piece of the text with its first mark', () => {
  const anyHit = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 150 }), fc.nat(300), fc.nat(4));
  fc.assert(
    fc.property(anyHit, ([before, length, after, markerEnd]) => {
      const text = '子，'.repeat(150).slice(0, before) + '甲'.repeat(length) + '丑'.repeat(after);
      const mark = { start: before, end: before + length };
      const { text: shown, marks } = excerpt({
        passage: { name: '', text, ...defined({ markerEnd }) },
        marks: [mark],
      });
      assert.ok(text.includes(shown));
      assert.deepEqual(
        marks.map(({ start, end }) => shown.slice(start, end)),
        ['甲'.repeat(length)],
      );
    }),
  );
});

function unmark(marked: string) {
  const marks = [...marked.matchAll(/【(.*?)】/g)].map((match, i) => {
    const start = match.index - 2 * i;
    return { start, end: start + (match[1] ?? '').length };
  });
  return { text: marked.replace(/[【】]/g, ''), marks };
}
