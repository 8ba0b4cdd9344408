import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collectedNumbers, variedNumbers } from './document-number.cases.ts';
import { formatDocumentNumber } from './document-number.ts';
import { findDocumentNumbers } from './find-document-numbers.ts';

const read = (text: string, knownCodes?: string[]) =>
  findDocumentNumbers(text, knownCodes).value.map(({ number }) => formatDocumentNumber(number));

/** Text, and the normal forms of the numbers in it. */
const certain: [string, ...string[]][] = [
  ['鄂人社函〔2019〕296号', '鄂人社函〔2019〕296号'],
  ['根据人社厅函〔2019〕83号', '人社厅函〔2019〕83号'],
  ['按国办发(1985)49号文件', '国办发〔1985〕49号'],
  ['我院法〔1998〕86号', '法〔1998〕86号'],
  ['以下简称京缓堵函〔2017〕3号', '京缓堵函〔2017〕3号'],
  ['作出温国土资发（2018）366号', '温国土资发〔2018〕366号'],
  ['1985年11月30日市人民政府京政发〔1985〕167号', '京政发〔1985〕167号'],
  ['2019年鄂人社函〔2019〕296号', '鄂人社函〔2019〕296号'],
  ['贯彻落实国发〔2018〕11号、国办发〔2019〕24号', '国发〔2018〕11号', '国办发〔2019〕24号'],
  ['《若干意见》（鄂办发 [2017]144号)等', '鄂办发〔2017〕144号'],
  ['《若干意见》（鄂办发\n\n[2017]144号)等', '鄂办发〔2017〕144号'],
  ['（鄂人社\n函〔2019〕296号）', '鄂人社函〔2019〕296号'],
  ['（鄂\n人社函〔2019〕296号）', '鄂人社函〔2019〕296号'],
  ['湖北省人力资源和社会保障厅\n鄂人社函〔2019〕296号', '鄂人社函〔2019〕296号'],
  ['武汉市人社局\n武人社发〔2019〕6号', '武人社发〔2019〕6号'],
  [
    '《意见》（国发〔2018〕39号）和《通知》（人社部函〔2019〕20号）',
    '国发〔2018〕39号',
    '人社部函〔2019〕20号',
  ],
  ['《甲》《乙》（国发〔2018〕39号、人社部函〔2019〕20号）', '国发〔2018〕39号', '人社部函〔2019〕20号'],
  ['人社部发〔2018〕74号、〔2019〕90号', '人社部发〔2018〕74号', '人社部发〔2019〕90号'],
  ['湘政发〔2018〕1号和温政发〔2019〕2号', '湘政发〔2018〕1号', '温政发〔2019〕2号'],
  ['（和政发〔2019〕3号）', '和政发〔2019〕3号'],
  ['（即国发〔2018〕11号）', '国发〔2018〕11号'],
  ['见国发〔2018〕11号', '国发〔2018〕11号'],
  ['省人社厅鄂人社函〔2019〕296号文', '鄂人社函〔2019〕296号'],
  ['财政部财税〔2018〕103号', '财税〔2018〕103号'],
  ['工信部财〔2019〕12号', '工信部财〔2019〕12号'],
  ['依据工信厅节函〔2019〕2号', '工信厅节函〔2019〕2号'],
  ['教育部教基一〔2015〕5号', '教基一〔2015〕5号'],
  ['国务院办公厅国办发明电〔2020〕10号', '国办发明电〔2020〕10号'],
  ['中央决定国发〔2018〕11号', '国发〔2018〕11号'],
  ['由劳社部发[2008]3号规定', '劳社部发〔2008〕3号'],
  ['（法发〔1993〕36号，已废止）', '法发〔1993〕36号'],
  ['闽政〔1992〕综29号', '闽政〔1992〕综29号'],
  ['根据国务院令第375号', '国务院令第375号'],
  ['《工伤保险条例》（国务院令第375号）', '国务院令第375号'],
  ['国务院第375号令公布的条例', '国务院令第375号'],
  ['违反中华人民共和国主席令第二十四号', '中华人民共和国主席令第24号'],
  ['国务院令第375号和财政部令第100号', '国务院令第375号', '财政部令第100号'],
  ['（湖北省人民政府令第 412 号）', '湖北省人民政府令第412号'],
  ['按照交通运输部令（2015年第20号）执行', '交通运输部令2015年第20号'],
  ['现发布国家税务总局公告2019年第32号', '国家税务总局公告2019年第32号'],
  ['依据财政部、税务总局公告2019年第87号', '财政部 税务总局公告2019年第87号'],
  ['《公告》（财政部 税务总局公告2019年第87号）', '财政部 税务总局公告2019年第87号'],
  ['国发〔2018〕11号、财政部公告2019年第3号', '国发〔2018〕11号', '财政部公告2019年第3号'],
  ['国家数据局公告2024年第1号', '国家数据局公告2024年第1号'],
  ['依照工业和信息化部公告2020年 第3号', '工业和信息化部公告2020年第3号'],
  ['（证监会公告〔2019〕1号）', '证监会公告〔2019〕1号'],
  ['（国令第843号）', '国令第843号'],
  ['（新冠肺炎联防联控机制综发〔2020〕3号）', '新冠肺炎联防联控机制综发〔2020〕3号'],
  ['（武汉市人民代表大会常务委员会公告第8号）', '武汉市人民代表大会常务委员会公告第8号'],
  ['国办函〔2019〕1号以及〔2019〕2号', '国办函〔2019〕1号', '国办函〔2019〕2号'],
  ['执行财税字第089号的规定', '财税字第89号'],
  ['根据穗府办规〔2019〕8号', '穗府办规〔2019〕8号'],
  ['（阳府办函〔2019〕8号）', '阳府办函〔2019〕8号'],
  ['省人民政府府发〔2019〕8号', '府发〔2019〕8号'],
  ['由泸人社函〔2020〕1号规定', '泸人社函〔2020〕1号'],
  ['与药监局公告〔2019〕12号', '药监局公告2019年第12号'],
  ['由国家主席令第二十六号公布', '国家主席令第26号'],
];

for (const [text, ...numbers] of certain) {
  test(`finds ${numbers.join(' and ')} in “${text}”`, () => {
    assert.deepEqual(read(text), numbers);
    assert.deepEqual(findDocumentNumbers(text).diagnostics, []);
  });
}

/** Text, the code that is believed, and its offset. */
const uncertain: [string, string, number][] = [
  ['我们一直坚持黔国土资发〔2018〕3号', '黔国土资发', 6],
  ['大家都很喜欢温国土资发〔2018〕3号', '国土资发', 7],
  ['今天上午大家一起看武人社发〔2018〕3号', '起看武人社发', 7],
  ['A 函〔2018〕3号', '函', 2],
  ['x国发甲〔2018〕3号', '国发甲', 1],
  ['经泸人社函〔2018〕3号', '经泸人社函', 0],
];

for (const [text, code, offset] of uncertain) {
  test(`is not sure of ${code} in “${text}”`, () => {
    const { value, diagnostics } = findDocumentNumbers(text);
    const [found] = value;
    assert.equal(found?.number.code, code);
    assert.deepEqual(diagnostics, [
      { code: 'number-edge-uncertain', args: { found: found?.raw, code }, offset },
    ]);
  });
}

const known: [string, string[], string][] = [
  ['大家都很喜欢温国土资发〔2018〕3号', ['温国土资发'], '温国土资发〔2018〕3号'],
  ['大家都很喜欢温国土资发〔2018〕3号', ['国土资发', '温国土资发'], '温国土资发〔2018〕3号'],
  ['（京财税〔2018〕3号）', ['财税'], '京财税〔2018〕3号'],
  ['（温财税〔2018〕3号）', ['财税'], '温财税〔2018〕3号'],
  ['今天传来财税〔2018〕3号', ['财税'], '财税〔2018〕3号'],
  ['（和政发〔2018〕3号）', ['和政发'], '和政发〔2018〕3号'],
  ['据说招标办公告2018年第3号', ['招标办公告'], '招标办公告2018年第3号'],
];

for (const [text, codes, number] of known) {
  test(`finds ${number} in “${text}” where ${codes.join(', ')} is known`, () => {
    assert.deepEqual(read(text, codes), [number]);
    assert.deepEqual(findDocumentNumbers(text, codes).diagnostics, []);
  });
}

const nothing = [
  '（2012）西民四初字第438号民事判决',
  '（2016）最高法民再98号',
  '（2010）高民一申字第12号、（2010）证发字第12号',
  '不服二中民终字第00453号判决',
  '（1988）浙法民上字 7 号',
  '京ICP备05070218号 京公网安备11010202000001号',
  '按 GB/T 37668—2019 执行',
  '索引号：000014349/2017-00110',
  'CLI.2.96270',
  '安全理事会第437号决议',
  '2019年10月16日第13号',
  '2015年第20号',
  '特发此公告第八号',
  '服从命令第3号',
  '持京房权证海字第0123号房产证',
];

for (const text of nothing) {
  test(`finds nothing in “${text}”`, () => assert.deepEqual(read(text), []));
}

for (const [text, offset] of [
  ['我厅〔2019〕296号文', 2],
  ['据〔2019〕296号文', 1],
  ['和〔2019〕296号文', 1],
] as const) {
  test(`reports a year and serial without code in “${text}”`, () => {
    assert.deepEqual(findDocumentNumbers(text), {
      value: [],
      diagnostics: [{ code: 'number-code-missing', args: { found: '〔2019〕296号' }, offset }],
    });
  });
}

test('gives offsets into the text as it was given', () => {
  const text = '𠮷：根据《意见》（ 国函 〔２００６〕044 号）、人社部发〔2018〕74号和 〔2019〕90号。';
  const found = findDocumentNumbers(text).value;
  for (const { start, end, raw } of found) assert.equal(text.slice(start, end), raw);
  assert.deepEqual(
    found.map(({ raw }) => raw),
    ['国函 〔２００６〕044 号', '人社部发〔2018〕74号', '〔2019〕90号'],
  );
});

for (const [raw, kind, code, year, serial] of [...collectedNumbers, ...variedNumbers]) {
  if (kind === 'none') {
    test(`finds no other number in “${raw}”`, () => {
      for (const { number } of findDocumentNumbers(raw).value) assert.ok(raw.includes(`${number.serial}号`));
    });
  } else if (!isLetterSpaced(raw)) {
    for (const text of [`《题名》（${raw}）`, `根据${raw.trim()}的规定`, `${raw}文件`]) {
      test(`finds “${raw}” in “${text}”`, () => {
        assert.deepEqual(
          findDocumentNumbers(text).value.map(({ number }) => number),
          [{ kind, code, ...(year && { year }), serial }],
        );
      });
    }
  }
}

function isLetterSpaced(raw: string): boolean {
  return /[\u200b]|(?:^| )\p{sc=Han} \p{sc=Han}/u.test(raw);
}

test('takes nothing of the number before into a code', () => {
  const { value } = findDocumentNumbers('国第3号令国〔2019〕1号');
  assert.deepEqual(
    value.map(({ raw }) => raw),
    ['国第3号令', '国〔2019〕1号'],
  );
});

test('takes any text; what is found lies in order and in the text', () => {
  const pieces = fc.constantFrom(
    ...'国务院令公告字第年号〔〕（）0129一二〇鄂人社函和 、\n\u3000𠮷',
    '〔2019〕1号',
    '第3号',
    '财政部',
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces, maxLength: 60 })),
      (text) => {
        let from = 0;
        for (const { start, end, raw } of findDocumentNumbers(text).value) {
          assert.ok(from <= start && start < end);
          assert.equal(text.slice(start, end), raw);
          from = end;
        }
      },
    ),
    { numRuns: 2000 },
  );
});

const long = [
  '国',
  ' ',
  '〔',
  '〔2019〕',
  '公告',
  '公告 ',
  '第',
  '1',
  '一',
  '第1号',
  '字第1',
  '财政部、',
  '国发〔2019〕1号、',
  '令第1号',
];

for (const unit of long) {
  test(`goes through 100,000 characters of “${unit}”`, () => {
    assert.ok(findDocumentNumbers(unit.repeat(100_000 / unit.length)).value.length <= 100_000);
  });
}
