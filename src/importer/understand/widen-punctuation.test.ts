import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widenPunctuation } from './widen-punctuation.ts';

const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ lines: text.split('\n'), look: {}, place: { kind: 'file' } as const }));

test('widens half-width punctuation, and states it in one rule for the range', () => {
  const found = widenPunctuation(
    paragraphs('各区：', '现就登记，补登，通知如下：', '(一)登记,要快。', '二、其他；完。', '(此件公开发布)'),
  );
  assert.deepEqual(
    found?.paragraphs.map(({ lines }) => lines[0]),
    ['各区：', '现就登记，补登，通知如下：', '（一）登记，要快。', '二、其他；完。', '（此件公开发布）'],
  );
  assert.deepEqual(found?.correction, {
    ranges: [{ first: '（一）登记，要快', last: '（此件公开发布）' }],
    replace: { '(': '（', ')': '）', ',': '，' },
    count: 5,
    reason: '导入的文本用了半角标点',
    inferred: true,
  });
});

test('leaves a text that has none, and widens one that has little else', () => {
  assert.equal(widenPunctuation(paragraphs('各区：', '请照办。')), undefined);
  const found = widenPunctuation(paragraphs('各区:', '登记,要快(含补登)。'));
  assert.deepEqual(found?.paragraphs[1]?.lines, ['登记，要快（含补登）。']);
});

test('the range begins with words that occur nowhere before', () => {
  const found = widenPunctuation(
    paragraphs('（一）登记，要快，要全，要准。', '（一）登记，要快，要全,要稳。', '完，了，吗。'),
  );
  assert.equal(found?.correction.ranges[0]?.first, '（一）登记，要快，要全，要稳');
});
