import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultMessage } from './fault-message.ts';

const fault = (code: string, paths = {}) =>
  Object.assign(new Error(`${code}: said in English`), { code, ...paths });

const cases: [title: string, error: Error, message: RegExp][] = [
  [
    'a full disk',
    fault('ENOSPC'),
    /^写不了 \/www：磁盘空间不足（ENOSPC）。请腾出空间后再试，或用 --out 换一个文件夹。$/,
  ],
  [
    'a file held open is named',
    fault('EBUSY', { dest: '/www/a.html' }),
    /^写不了 \/www\/a\.html：正被其他程序占用/,
  ],
  [
    'a folder on its way is not',
    fault('EACCES', { path: '/www.new-1/a', dest: '/.www.new-1/a' }),
    /^写不了 \/www：没有权限/,
  ],
  [
    'a rare fault keeps its own words',
    fault('ESTALE'),
    /^写不了 \/www：ESTALE: said in English（ESTALE）。请排除原因后再试。$/,
  ],
];

for (const [title, error, message] of cases)
  test(`says what to do: ${title}`, () => assert.match(faultMessage('/www', error), message));

test('an error of the program itself is not blamed on the system', () => {
  assert.throws(() => faultMessage('/www', new TypeError('wrong')), TypeError);
});
