import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from './join-lines.ts';
import { textLines } from './text-line.ts';

const linesOf = (text: string) => {
  let after: 'blank' | undefined;
  return textLines(text).flatMap((line) => {
    const read = after && !line.after ? { ...line, after } : line;
    after = line.text === '' ? 'blank' : undefined;
    return line.text === '' ? [] : [read];
  });
};

/** Sixty columns, broken inside a sentence: sets the width of the text below it. */
const full =
  '　　为了保障群众饮水安全，现就冬季水源保护工作有关事项通知如\n下，请各县认真贯彻执行，并将落实情况及时报送市水务局备案为\n要。\n';
const joined =
  '为了保障群众饮水安全，现就冬季水源保护工作有关事项通知如下，请各县认真贯彻执行，并将落实情况及时报送市水务局备案为要。';

/** A text and its paragraphs. */
const cases: [string, string, string[]][] = [
  [
    'a paragraph for each line',
    '云岭市水务局\n关于护水的通知\n各县：\n请认真执行',
    ['云岭市水务局', '关于护水的通知', '各县：', '请认真执行'],
  ],
  ['lines of one width', full, [joined]],
  [
    'a label in the midst of a sentence',
    `${full}　　看护人不履行本办法第十条第二款第\n（一）项规定的，改正。`,
    [joined, '看护人不履行本办法第十条第二款第', '（一）项规定的，改正。'],
  ],
  [
    'a date and a note below a full line',
    `${full}　　本通知的执行情况由市水务局会同市财政局、市教育局监督检查\n2026年1月5日\n（此件公开发布）`,
    [joined, '本通知的执行情况由市水务局会同市财政局、市教育局监督检查', '2026年1月5日', '（此件公开发布）'],
  ],
  [
    'a list that hangs below its first words',
    `${full}抄送：市委办公室，市人大常委会办公室，市政协办公室，市法院、\n　　　市检察院，驻市各单位。`,
    [joined, '抄送：市委办公室，市人大常委会办公室，市政协办公室，市法院、市检察院，驻市各单位。'],
  ],
  [
    'a line in the midst that is short',
    `${full}　　各县应当于每月五日以前，\n将上月情况报市水务局。`,
    [joined, '各县应当于每月五日以前，将上月情况报市水务局。'],
  ],
  [
    'a sentence over a page',
    '各县人民政府应当于每年十一月底以前完成水源保护区的检查\n\f并将结果报市水务局。',
    ['各县人民政府应当于每年十一月底以前完成水源保护区的检查并将结果报市水务局。'],
  ],
];

for (const [name, text, expected] of cases)
  test(`joins ${name}`, () => {
    assert.deepEqual(
      joinLines(linesOf(text)).paragraphs.map((paragraph) => paragraph.text),
      expected,
    );
  });

test('tells the indent of a paragraph and the alignment of a line', () => {
  const text = `${' '.repeat(20)}关于护水的通知文件的\n${full}${' '.repeat(40)}云岭市水务局`;
  assert.deepEqual(
    joinLines(linesOf(text)).paragraphs.map(({ align, indent }) => align ?? indent),
    ['center', 2, 'right'],
  );
});

test('reports what it joined', () => {
  const [finding] = joinLines(linesOf(full)).findings;
  assert.deepEqual(finding?.code === 'lines-joined' && finding.args, { width: 30, lines: 3, paragraphs: 1 });
});
