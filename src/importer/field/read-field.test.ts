import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readField } from './read-field.ts';

const cases: [code: string, result: string, text: string, findings: string[]][] = [
  [' REF _Ref1 \\r \\h ', '第三条', '第三条', []],
  [' HYPERLINK "http://yunling.example/" ', '云岭市', '云岭市', []],
  [' REF _Ref1 ', 'Error: Reference source not found', 'Error: Reference source not found', ['field-stale']],
  [' REF _Ref1 ', '错误!未找到引用源。', '错误!未找到引用源。', ['field-stale']],
  [' REF _Ref1 ', 'Error! Bookmark not defined.', 'Error! Bookmark not defined.', ['field-stale']],
  [' DATE \\@ "yyyy年M月d日" ', '2027年1月1日', '2027年1月1日', ['field-date']],
  [' CREATEDATE ', '2027年1月1日', '2027年1月1日', []],
  [' TC "总则" ', '', '', []],
  [' PAGE ', '', '', []],
  ['eq \\o\\ac(○,12)', '', '⑫', []],
  ['EQ \\o\\ac(○,36)', '', '㊱', []],
  ['EQ \\o\\ac(○,甲)', '', '甲', ['field-enclosed']],
  ['EQ \\o\\ac(△,1)', '', '1', ['field-enclosed']],
  ['EQ \\* jc0 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(pān),攀)', '', '攀', ['ruby-left']],
  ['EQ \\f(1,2)', '', '〓', ['field-empty']],
  [' FORMCHECKBOX ', '', '〓', ['field-empty']],
  ['', '', '', []],
];

test('reads what a field shows', () => {
  for (const [code, result, text, codes] of cases) {
    const read = readField(code, result, { kind: 'file' });
    assert.deepEqual([read.text, read.findings.map((finding) => finding.code)], [text, codes], code);
  }
});
