import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeDocument, paragraphDifference } from './merge-document.ts';

const hash = (digit: string) => digit.repeat(64);
const front = (digit: string, more = '') =>
  `---\ntext: full\norigin:\n  description: 文本\n  state: 已核对\n  sha256: ${hash(digit)}\n${more}---\n`;
const body = (...paragraphs: string[]) => `\n${paragraphs.join('\n\n')}\n`;

const former = front('a') + body('关于登记的通知', '甲照办。', '乙照办。');

test('keeps what editors wrote and takes what the source changed', () => {
  const held =
    front('a', 'subject: 登记   # 归类\n') + body('关于登记的通知', '甲照办。[^1]', '乙照办。', '[^1]: 注');
  const fresh = front('b') + body('关于登记的通知', '甲照办。', '乙立即照办。');
  assert.deepEqual(mergeDocument(held, former, fresh), {
    file:
      front('b', 'subject: 登记   # 归类\n') +
      body('关于登记的通知', '甲照办。[^1]', '乙立即照办。', '[^1]: 注'),
  });
});

test('names a paragraph that both sides changed', () => {
  const held = front('a') + body('关于登记的通知', '甲速办。', '乙照办。');
  const fresh = front('b') + body('关于登记的通知', '甲缓办。', '乙照办。');
  assert.deepEqual(mergeDocument(held, former, fresh), { conflicts: ['甲速办。 → 甲缓办。'] });
});

test('withholds what the new source withholds, and keeps what editors said of the rest', () => {
  const withheld = (...entries: string[]) =>
    `withheld:\n${entries.map((entry) => `  - { ${entry}, reason: 不公开 }\n`).join('')}`;
  const [one, other] = ['clause: preamble__p_1, what: 姓名', 'clause: sec_2, what: 姓名'];
  const base = front('a', withheld(one, 'zone: contact, what: 电话'));
  const held = front(
    'a',
    `added: 2026-01-01   # 收录\n${withheld(`${one}（经办人）`, 'zone: contact, what: 电话')}`,
  );
  const fresh = front('b', withheld(one, other));
  const merged = mergeDocument(held + body('甲'), base + body('甲'), fresh + body('甲'));
  assert.ok('file' in merged);
  assert.match(merged.file, /经办人[\s\S]*clause: sec_2/);
  assert.doesNotMatch(merged.file, /contact/);
  assert.match(merged.file, /added: 2026-01-01 +# 收录/);
});

test('turns a record into a full text that keeps its facts', () => {
  const held = `---\ntext: record\nnumber: null # 不详\noutlineSeen: { value: [要求], grade: C, source: a }\n---\n\n摘要。\n`;
  const merged = mergeDocument(held, held, former);
  assert.ok('file' in merged);
  assert.equal(
    merged.file,
    `---\ntext: full\nnumber: null # 不详\norigin:\n  description: 文本\n  state: 已核对\n  sha256: ${hash('a')}\n---\n${body('关于登记的通知', '甲照办。', '乙照办。')}`,
  );
});

test('shows where paragraphs differ', () => {
  const long = '照'.repeat(50);
  assert.deepEqual(paragraphDifference(body('甲', `${long}办。`), body('甲', `${long}做。`, '乙')), [
    `- …${'照'.repeat(30)}办。`,
    `+ …${'照'.repeat(30)}做。`,
    '+ 乙',
  ]);
});
