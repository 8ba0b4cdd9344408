import fc from 'fast-check';
import { plainLines } from '#markdown/parse/plain-lines.cases.ts';

/** A part of a document file, and the words of the document that it holds. */
export interface Written {
  source: string;
  words: string;
}

const asIs = (source: string): Written => ({ source, words: source });
const join = (parts: readonly Written[], separator: string): Written => ({
  source: parts.map(({ source }) => source).join(separator),
  words: parts.map(({ words }) => words).join(''),
});

const atom = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...'登记办理各区（）《》“”、，。；：—…〔〕█\u3000 '.split(''),
      '登记',
      '逐册登记。',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '《登记办法》（甲政发〔2019〕1号）第三条第（二）项',
      '甲政发〔2019〕1号',
      '见第二部分第（一）项',
      '（以下简称《办法》）',
      '██',
      '2020年3月1日',
      '3.14',
      '1.5万人',
      '50%以上',
      '1~3年，或5~10年',
      'Annex B',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'*_`~<>{}()[]!&#$"\''.split(''),
      '<b>',
      '</p>',
      '</article>',
      '<!--',
      '&lt;',
      '![x](y)',
      'https://a.example/?b=1&c=2',
      '𠮷é☐',
      '\uFDD0\u200B',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('甲'.repeat(400), 'x'.repeat(300), '1'.repeat(60), '█'.repeat(40)),
  },
);

const labels = ['1', 'a', '注'];
const call = fc.constantFrom(...labels).map((label): Written => ({ source: `[^${label}]`, words: '' }));
const noteTexts = [
  '注文。',
  '按《登记办法》（甲政发〔2019〕1号）。',
  '注\n\n    | 甲 |\n    | - |\n    | 子 | 丑 |',
];

const words = (more: fc.Arbitrary<Written>) =>
  fc
    .array(fc.oneof({ weight: 5, arbitrary: atom.map(asIs) }, { weight: 1, arbitrary: more }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => join(parts, ''));

const marker = fc.constantFrom(
  '',
  '',
  '一、',
  '二、',
  '十一、',
  '（一）',
  '（二）',
  '1.',
  '2．',
  '3、',
  '（1）',
  '（２）',
);
const indent = fc.constantFrom('', '', '\u3000\u3000', '    ');
const line = fc
  .tuple(indent, marker, words(fc.oneof(call, fc.constant(asIs('\\')))), fc.constantFrom('', '', '  '))
  // What is white space alone would end the paragraph.
  .map(([before, number, text, after]) =>
    join(
      [before, number || '甲', text, after].map((part) => (typeof part === 'string' ? asIs(part) : part)),
      '',
    ),
  );

const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => join(lines, '\n'));

/** Without a backslash, which would swallow the pipe after it. */
const cell = fc.oneof(
  words(fc.oneof(call, fc.constant({ source: '\\|', words: '|' }))),
  fc.constant(asIs('')),
);
const row = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.constantFrom(' |', ' ', ''))
  .map(([cells, close]): Written => {
    const { source, words } = join(cells, ' | ');
    return { source: `| ${source}${close}`, words };
  });
const table = fc
  .tuple(
    fc.array(fc.tuple(cell, fc.constantFrom('-', ':--', '--:', ':-:')), { minLength: 1, maxLength: 4 }),
    fc.array(row, { maxLength: 4 }),
  )
  .map(([columns, rows]) => {
    const heading = join(
      columns.map(([text]) => text),
      ' | ',
    );
    const delimiters = columns.map(([, delimiter]) => delimiter).join(' | ');
    return join(
      [{ ...heading, source: `| ${heading.source} |` }, { source: `| ${delimiters} |`, words: '' }, ...rows],
      '\n',
    );
  });

const plain = fc.constantFrom(...plainLines.filter((text) => !text.includes('[^'))).map(asIs);
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 3, arbitrary: table },
  { weight: 1, arbitrary: plain },
);
const some = (...texts: string[]) => fc.subarray(texts.map(asIs));

/** The zones of an official document, each of which may be missing, and any blocks between them. */
export const anyBody: fc.Arbitrary<Written> = fc
  .tuple(
    some('甲市人民政府', '甲政发〔2020〕5号', '关于做好\n登记的通知', '各区、各单位：'),
    fc.array(block, { maxLength: 8 }),
    some('附件：1.登记表', '联系人：甲', '甲市人民政府\n乙省教育厅', '2020年3月1日', '（此件公开发布）'),
    fc.array(fc.oneof(block, fc.constantFrom('附件', '附件1', '附件2').map(asIs)), { maxLength: 4 }),
    some('抄送：乙省教育厅', '甲市人民政府办公室2020年3月2日印发'),
    fc.array(fc.constantFrom(...noteTexts), { minLength: labels.length, maxLength: labels.length }),
  )
  .map(([front, middle, tail, behind, imprint, notes]) =>
    join(
      [
        ...[...front, ...middle, ...tail, ...behind, ...imprint],
        ...notes.map((text, i) => ({ source: `[^${labels[i]}]: ${text}`, words: '' })),
      ],
      '\n\n',
    ),
  );
