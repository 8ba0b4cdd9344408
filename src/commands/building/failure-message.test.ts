import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFault } from '#site/report/content-fault.ts';
import { failureMessage } from './failure-message.ts';

const file = '/tmp/trace.txt';
const system = (code: string) =>
  Object.assign(new Error(`${code}: write '/x'`), { code, syscall: 'write', path: '/x' });

/** What ended a build, a part of the message, and whether the program is at fault. */
const cases: [string, unknown, RegExp, boolean][] = [
  [
    'a fault of the content',
    contentFault('内容有 1 处错误。', '改正后再试。'),
    /^✗ 内容有 1 处错误。改正后再试。$/,
    false,
  ],
  ['a full disk', system('ENOSPC'), /^✗ 读写文件时出错：ENOSPC: write '\/x'。请检查磁盘.*$/, false],
  ['a folder that no one may write to', system('EACCES'), /^✗ 读写文件时出错.*权限/, false],
  ['a file that the program should not have asked for', system('ENOENT'), /程序的错误.*ENOENT/, true],
  [
    'anything else',
    new TypeError('x is not a function\n    at y'),
    /^✗ 这是程序的错误，不是内容的错误：x is not a function\n {2}详细的记录在 \/tmp\/trace\.txt。请把它交给维护这个程序的人/,
    true,
  ],
  ['what is no error at all', 'no reason', /程序的错误.*：no reason\n/, true],
];

for (const [name, error, words, ours] of cases) {
  test(`says what ended a build: ${name}`, () => {
    const message = failureMessage(error, file);
    assert.match(message.text, words);
    assert.equal(message.ours, ours);
  });
}

test('names the place to report to where the project has one', () => {
  assert.match(
    failureMessage(new Error('x'), file, 'https://code.example/issues').text,
    /请把它报告到 https:\/\/code\.example\/issues，/,
  );
});

test('quotes only the first line of a long message', () => {
  const { text } = failureMessage(new Error(`${'x'.repeat(5000)}\nmore`), file);
  assert.ok(text.length < 400);
});
