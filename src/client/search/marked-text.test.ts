import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import { markedText, markedTitle } from './marked-text.ts';

/**
 * An element that prints its content: a mark in 【】, what stays on one line in [], a place where a line may
 * end as /.
 */
class FakeElement {
  className = '';
  private readonly tag: string;
  private readonly words: unknown[] = [];
  constructor(tag: string) {
    this.tag = tag;
  }
  append(...words: unknown[]) {
    this.words.push(...words);
  }
  toString() {
    if (this.className === 'break') return '/';
    return this.tag === 'mark' ? `【${this.words.join('')}】` : `[${this.words.join('')}]`;
  }
}

before(() => {
  Object.assign(globalThis, { document: { createElement: (tag: string) => new FakeElement(tag) } });
});
after(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

const number = '甲政发〔2020〕5号';

/** A text with marks in 【】, and how it is shown. */
const cases: [string, string, string][] = [
  ['a number in running text', `各地，根据${number}办理`, `各地，根据[${number}]办理`],
  ['a mark inside a number', '各地，根据甲政【发〔2020〕】5号', '各地，根据[甲政【发〔2020〕】5号]'],
  ['a mark that is a number', `各地，根据【${number}】办理`, `各地，根据【[${number}]】办理`],
  ['marks beside a number', `各地，【根据】${number}【办理】`, `各地，[【根据】][${number}][【办理】]`],
  ['a mark over its edge', '各地，【根据甲政】发〔2020〕5号', '各地，[【根据甲政】发〔2020〕5号]'],
  ['a long mark around a number', `各地，【根据${number}办理】`, `各地，【根据[${number}]办理】`],
];

for (const [name, marked, shown] of cases) {
  test(`keeps a number on one line: ${name}`, () => {
    const { text, marks } = unmark(marked);
    assert.equal(markedText(text, marks, findDocumentNumbers(text).value).join(''), shown);
  });
}

test('keeps a number of a title on one line', () => {
  const { text, marks } = unmark('关于转发甲政【发〔2020〕】5号文件的通知');
  assert.equal(
    markedTitle(text, marks, findDocumentNumbers(text).value).join(''),
    '关于/转发/[甲政【发〔2020〕】5号]/文件的/通知',
  );
});

function unmark(marked: string) {
  const marks = [...marked.matchAll(/【(.*?)】/g)].map((match, i) => {
    const start = match.index - 2 * i;
    return { start, end: start + (match[1] ?? '').length };
  });
  return { text: marked.replace(/[【】]/g, ''), marks };
}
