import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCodeOf, needsPerson, reportJson } from './import-report.ts';
import { noteLines } from './import-table.ts';
import type { Imported, ImportNote, ImportState } from './imported.ts';

const note = (severity: ImportNote['severity'], message: string): ImportNote => ({
  code: 'sample',
  severity,
  message,
});
const imported = (path: string, state: ImportState, ...notes: ImportNote[]): Imported => ({
  path,
  state,
  notes,
  clauses: 0,
  citations: 0,
});

test('names what needs a person, most urgent first, each by its worst finding', () => {
  const all = [
    imported('clean', 'new', note('note', '略')),
    imported('same', 'unchanged'),
    imported('one', 'new', note('check', '甲')),
    imported('two', 'new', note('check', '乙\n照抄'), note('check', '丙')),
    imported('changed', 'changed'),
    imported('refused', 'refused', note('check', '丁'), note('refused', '戊')),
  ];
  assert.deepEqual(needsPerson(all), [
    '✗ refused  未写  戊（另有 1 条）',
    '! changed  有变化',
    '! two  新  乙（另有 1 条）',
    '! one  新  甲',
  ]);
});

const exits: [Imported, isWritten: boolean, code: number][] = [
  [imported('a', 'new', note('note', '略')), true, 0],
  [imported('a', 'unchanged'), false, 0],
  [imported('a', 'new', note('check', '甲')), true, 3],
  [imported('a', 'changed'), false, 3],
  [imported('a', 'new', note('check', '甲')), false, 1],
  [imported('a', 'refused', note('refused', '甲')), false, 1],
];
for (const [one, isWritten, code] of exits)
  test(`ends with ${code} where one is ${one.state}${isWritten ? ' and written' : ''}`, () =>
    assert.equal(
      exitCodeOf([one], () => isWritten),
      code,
    ));

test('lines to paste stand below their sentence', () => {
  const lines = noteLines(imported('a', 'new', note('check', '请照抄：\na: 1\n')));
  assert.deepEqual(lines, ['  ! 请照抄： [sample]\na: 1']);
});

test('a report names the files of a document, but does not contain them', () => {
  const one = { ...imported('a', 'new'), files: [{ path: 'documents/a.md', text: '全文' }] };
  assert.deepEqual(JSON.parse(reportJson([one]))[0].writes, ['documents/a.md']);
  assert.doesNotMatch(reportJson([one]), /全文/);
});
