import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { formatDiagnostics } from './report.ts';

const root = join('/', 'library');
const file = join(root, 'documents', 'a.mdx');

const cases: [Diagnostic, string][] = [
  [
    { code: 'source-orphan', args: { path: 'sources/b.txt' }, file, line: 7 },
    `! ${join('documents', 'a.mdx')}:7 来源文本 sources/b.txt 没有同名的全文文件。请核对文件名。 [source-orphan]`,
  ],
  [
    { code: 'source-orphan', args: { path: 'sources/b.txt' }, file },
    `! ${join('documents', 'a.mdx')} 来源文本 sources/b.txt 没有同名的全文文件。请核对文件名。 [source-orphan]`,
  ],
  [
    { code: 'source-orphan', args: { path: 'sources/b.txt' } },
    '! 来源文本 sources/b.txt 没有同名的全文文件。请核对文件名。 [source-orphan]',
  ],
  [
    { code: 'front-matter-missing', args: {}, file, line: 1 },
    `✗ ${join('documents', 'a.mdx')}:1 文件开头没有文件信息。应以单独一行“---”开始，写好字段后再以单独一行“---”结束。 [front-matter-missing]`,
  ],
];

for (const [diagnostic, line] of cases) {
  test(`writes “${line.slice(0, 40)}…”`, () => {
    assert.equal(formatDiagnostics([diagnostic], root), line);
  });
}

test('cuts what it quotes, which may be a whole paragraph', () => {
  const report = formatDiagnostics(
    [{ code: 'note-missing', args: { found: `[^${'甲'.repeat(40_000)}]` } }],
    root,
  );
  assert.ok(report.length < 800);
  assert.match(report, /\[\^甲+… 没有对应的编者注/);
});

test('puts errors last, and leaves the order of the rest', () => {
  const inferred: Diagnostic = { code: 'closing-inferred', args: { count: 1 } };
  const diagnostics: Diagnostic[] = [
    { code: 'front-matter-missing', args: {} },
    inferred,
    { code: 'source-orphan', args: { path: 'sources/b.txt' } },
    { code: 'id-duplicate', args: { id: 'a', other: 'a.md' } },
    inferred,
  ];
  const report = formatDiagnostics(
    diagnostics.map((diagnostic, line) => ({ ...diagnostic, file, line: line + 1 })),
    root,
  );
  assert.deepEqual(
    report.split('\n').map((line) => line.slice(0, 1) + /:(\d)/.exec(line)?.[1]),
    ['·2', '·5', '!3', '✗1', '✗4'],
  );
});

test('writes nothing for no diagnostics', () => {
  assert.equal(formatDiagnostics([], root), '');
});
