import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import { fileProblem } from './content-files.ts';

/** The system's error; what an author reads. Permissions cannot be tried by every user, root has them all. */
const cases: [string, Error & { code?: string }, string][] = [
  ['no permission', withCode('EACCES'), '读不了：没有读取它的权限。请改它的权限。'],
  ['a folder', withCode('EISDIR'), '读不了：它是文件夹，应是文件。请把它移走或改名。'],
  ['a file', withCode('ENOTDIR'), '读不了：它是文件，应是文件夹。请把它移走或改名。'],
  [
    'a link to nowhere',
    withCode('ENOENT'),
    '读不了：它是链接，所指的文件不存在。请删去这个链接，或恢复所指的文件。',
  ],
  ['a link to itself', withCode('ELOOP'), '读不了：它是链接，绕了一圈。请删去这个链接。'],
  [
    'a fault of the disk',
    withCode('EIO', 'EIO: i/o error, read'),
    '读不了：系统报告 EIO: i/o error, read。请检查磁盘和这个文件。',
  ],
];

function withCode(code: string, message = '') {
  return Object.assign(new Error(message), { code });
}

for (const [name, error, expected] of cases) {
  test(`says in one line what keeps a file from being read: ${name}`, () => {
    const problem = fileProblem(error, 'permalinks/a.tsv');
    assert.equal(problem.file, 'permalinks/a.tsv');
    assert.equal(messageOf(problem), expected);
  });
}
