import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery, type Reading } from './parse-query.ts';

const tables: Reading = {
  variants: ['发發', '备備', '号號', '厅廳'],
  codes: ['甲政发', '甲厅函'],
  issuers: [
    { name: '甲市人民政府', aliases: ['甲市政府'] },
    { name: '甲市人民政府办公室', aliases: [], officeOf: 0 },
  ],
};
const parse = (typed: string) => parseQuery(typed, tables);

const whole = [
  '甲政发〔2020〕5号',
  '甲政发[2020]5号',
  '甲政发［2020］5号',
  '甲政发(2020)5号',
  '甲政发（2020）5号',
  '甲政发【2020】5号',
  '甲政发﹝2020﹞5号',
  '甲政发〔2020］5号',
  '甲政发2020 5号',
  '甲政发 2020 5',
  '甲政发2020-5',
  '甲政发２０２０　５',
  '甲政发2020年5号',
  '甲政发20205号',
  '甲政发〔2020〕5',
  '甲政发〔２０２０〕５号',
  '甲政发〔2020〕05号',
  '甲政发〔2020〕第5号',
  ' 甲政发 〔2020〕 5 号 ',
  '“甲政发〔2020〕5号”',
  '（甲政发〔2020〕5号）',
  '甲政发〔2020〕5号文',
  '甲政发〔2020〕5号文件',
  '甲政发(2020) 5',
  '甲政发{2020}5号',
  '甲政发「2020」5号',
  '甲政发<2020>第5号',
  '甲政发〔2020)5',
  '甲政发〔2020年〕5号',
  '甲政發〔2020〕5號',
  '甲政发〔2020〕5号。',
  '甲政发〔2020〕5号、',
  '文号：甲政发〔2020〕5号',
  '发文字号:甲政发〔2020〕5号；',
];

for (const typed of whole) {
  test(`reads the number in “${typed}”`, () => {
    const { terms } = parse(typed);
    assert.equal(terms.length, 1);
    const { code, year, serial, whole: number } = terms[0]?.number ?? {};
    assert.deepEqual([code, year, serial, number?.kind], ['甲政发', 2020, 5, 'standard']);
    assert.ok(terms[0]?.runs.some((run) => run.join(' ') === '甲 政 发 2020 5 号'));
  });
}

/** What is typed, and the code, year and serial that it is read as. */
const parts: [string, string | undefined, number | undefined, number | undefined][] = [
  ['甲厅函 2020', '甲厅函', 2020, undefined],
  ['甲厅函〔2020〕', '甲厅函', 2020, undefined],
  ['甲厅函2020年', '甲厅函', 2020, undefined],
  ['甲厅函', '甲厅函', undefined, undefined],
  ['甲厅函5号', '甲厅函', undefined, 5],
  ['5号', undefined, undefined, 5],
  ['5', undefined, undefined, 5],
  ['２９６', undefined, undefined, 296],
  ['第５号', undefined, undefined, 5],
  ['5号文', undefined, undefined, 5],
  ['2020年5号', undefined, 2020, 5],
  ['〔2020〕5号', undefined, 2020, 5],
  ['2020 5号文件', undefined, 2020, 5],
  ['〔2020〕5', undefined, 2020, 5],
  ['[2020] 第5', undefined, 2020, 5],
  ['2020 5', undefined, 2020, 5],
  ['2020-05', undefined, 2020, 5],
  ['甲厅函5', '甲厅函', undefined, 5],
  ['甲厅函 5', '甲厅函', undefined, 5],
  ['甲廳函 2020', '甲厅函', 2020, undefined],
  ['5號文', undefined, undefined, 5],
  ['5号文。', undefined, undefined, 5],
  ['2020号', undefined, undefined, 2020],
  ['国务院令第375号', '国务院令', undefined, 375],
  ['财政部公告2019年第39号', '财政部公告', 2019, 39],
];

for (const [typed, ...expected] of parts) {
  test(`reads a part of a number in “${typed}”`, () => {
    const { terms } = parse(typed);
    assert.equal(terms.length, 1);
    const { code, year, serial } = terms[0]?.number ?? {};
    assert.deepEqual([code, year, serial], expected);
  });
}

for (const typed of [
  '乙政发 2020',
  '甲市2020年登记',
  '2020',
  '05',
  '123456',
  '-5',
  '号',
  '登记办法',
  '2020年10月',
  '2020—2021',
  '2020年5',
  '10号楼',
  '乙政发 5',
  '今年第5次',
])
  test(`reads no number in “${typed}”`, () => {
    assert.ok(parse(typed).terms.every(({ number }) => number === undefined));
  });

/** What is typed, the terms asked for, the terms excluded. */
const phrases: [string, string[], string[]?][] = [
  ['登记', ['登记']],
  ['做好登记 备案', ['做好登记', '备案']],
  ['登记，备案', ['登记备案']],
  ['登记\u3000備案', ['登记', '备案']],
  ['GB9704 —— 办法', ['gb9704', '办法']],
  ['“登记 备案” 办法', ['登记备案', '办法']],
  ['「登记 备案」', ['登记备案']],
  ['"登记 备案" -"登记 办法"', ['登记备案'], ['登记办法']],
  ['“双品牌”建设', ['双品牌建设']],
  ['登记 -备案 －办法', ['登记'], ['备案', '办法']],
  ['-登记', [], ['登记']],
  ['登记 - 备案', ['登记', '备案']],
  ['《登记办法》（甲政发〔2020〕5号）', ['登记办法', '甲政发20205号']],
  ['，。 "', []],
  ['', []],
];

for (const [typed, terms, excluded = []] of phrases) {
  test(`asks for ${terms.join(' + ') || 'nothing'} by “${typed}”`, () => {
    const query = parse(typed);
    assert.deepEqual(
      [query.terms, query.excluded].map((list) => list.map(({ runs }) => runs[0]?.join(''))),
      [terms, excluded],
    );
  });
}

test('knows a body by any name, and its office with it', () => {
  assert.deepEqual(parse('甲市政府').terms[0]?.issuers, [0, 1]);
  assert.deepEqual(parse('甲市人民政府办公室').terms[0]?.issuers, [1]);
  assert.deepEqual(parse('甲市').terms[0]?.issuers, []);
});

test('cuts a query that no reader types, and never through a character', () => {
  assert.equal(parse('甲'.repeat(10_000)).terms[0]?.runs[0]?.length, 200);
  assert.ok(parse(`甲${'𠮷'.repeat(10_000)}`).typed.isWellFormed());
});

test('finds nothing by half a character alone, not everything', () => {
  assert.notEqual(parse('\ud83d').typed, '');
  assert.deepEqual(parse('\ud83d').terms, []);
});

test('takes anything typed without throwing, and never asks for an empty phrase', () => {
  const unit = fc.constantFrom(
    ...'甲政发〔〕()2019 第5号年文"“”「」-《》',
    '\0',
    '\u202e',
    '\ud83d',
    '😀',
    '.*+?^$',
    '{}|\\',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit })), (typed) => {
      const { terms, excluded } = parse(typed);
      for (const { runs, text } of [...terms, ...excluded]) {
        assert.ok(runs.length > 0 && runs.every((run) => run.length > 0 && run.every((word) => word !== '')));
        assert.ok(text.isWellFormed());
      }
    }),
  );
});
