import { type DocSource, level, lists, p, plc, type Run, sprm, u16, u32 } from './doc.fixture.ts';

type Case = [name: string, source: DocSource['main'] | DocSource, printed: string[]];

const hidden = sprm(0x083c, 1);
const deleted = sprm(0x0800, 1);
const inserted = sprm(0x0801, 1);
const special = sprm(0x0855, 1);
const field = (code: string, result?: Run): Run[] => [
  ['\x13', special],
  [code],
  ...(result ? ([['\x14', special], result] as Run[]) : []),
  ['\x15', special],
];

export const bodies: Case[] = [
  ['words of several runs', [p([['云'], ['岭', sprm(0x0835, 1)]]), p(''), p('市')], ['云岭', '市']],
  ['tabs, breaks and hyphens', [p('a\tb\x0bc\x0cd\x1ee\x1ff\u00a0g\x0eh')], ['a⇥b⏎c⏎d-ef\u00a0g⏎h']],
  ['letters of one byte', { main: [p('caf\xe9 \x93a\x94')], narrow: true }, ['café “a”']],
  ['half a letter', [p('a\ud800b')], ['a\ufffdb', '! letters-broken']],
  ['hidden words', [p([['a'], ['b', hidden]])], ['a', '! text-hidden']],
  [
    'words that their style hides, and those that it does not',
    {
      main: [
        p('a', [], { style: 1 }),
        p(
          [
            ['b', sprm(0x083c, 0x81)],
            ['c', sprm(0x083c, 0x80)],
          ],
          [],
          { style: 1 },
        ),
      ],
      styles: [{}, { base: 2, letters: [] }, { letters: hidden }],
    },
    ['b', '! text-hidden', '! text-hidden'],
  ],
  [
    'words that a style of letters hides',
    { main: [p([['a'], ['b', sprm(0x4a30, 1, 0)]])], styles: [{}, { kind: 2, letters: hidden }] },
    ['a', '! text-hidden'],
  ],
  ['deleted and inserted words', [p([['a'], ['bc', deleted], ['d', inserted]])], ['ad', '! text-deleted']],
  ['a deleted mark', [p('a', [], { markSprms: deleted }), p('b')], ['ab', '! text-deleted']],
  [
    'struck and raised words',
    [
      p([
        ['a', sprm(0x0837, 1)],
        ['2', sprm(0x2a48, 1)],
      ]),
    ],
    ['a2', '! text-raised', '! text-struck'],
  ],
  [
    'signs of a font',
    { main: [p([['(', [...sprm(0x6a09, 1, 0, 0xfe, 0xf0), ...special]], ['a']])], fonts: ['x', 'Wingdings'] },
    ['☑a'],
  ],
  [
    'letters of a symbol font',
    { main: [p([['l\uf0a8', sprm(0x4a4f, 1, 0)]])], fonts: ['x', 'Wingdings'] },
    ['●□'],
  ],
  ['the result of a field', [p([['a'], ...field(' REF x ', ['b']), ['c']])], ['abc']],
  ['a date', [p(field(' DATE ', ['b']))], ['b', '! field-date']],
  ['a field that is drawn', [p(field('eq \\o\\ac(○,3)'))], ['③']],
  [
    'a field in the code of another',
    [p([['\x13'], ['IF '], ...field(' PAGE ', ['1']), [' x'], ['\x14'], ['b'], ['\x15']])],
    ['b'],
  ],
  ['a field that does not end', [p([['a'], ['\x13'], ['bc']]), p('d')], ['abc', 'd', '! field-open']],
  [
    'a box of a form',
    {
      main: [
        p([
          ['\x13'],
          [' FORMCHECKBOX '],
          ['\x01', [...sprm(0x0806, 1), ...sprm(0x6a03, 0, 0, 0, 0), ...special]],
          ['\x15'],
          ['a'],
        ]),
      ],
      data: [
        ...u32(0),
        ...u16(0x44),
        ...Array.from({ length: 62 }, () => 0),
        ...u32(0xffffffff),
        ...u16(1 | (1 << 2)),
        0,
        0,
        0,
        0,
      ],
    },
    ['☑a'],
  ],
  [
    'a picture',
    [p([['a'], ['\x01', [...special, ...sprm(0x6a03, 0, 0, 0, 0)]]])],
    ['a', '%', '! picture-left'],
  ],
  [
    'an object',
    [
      p([
        ['a'],
        ['\x13'],
        [' EMBED Excel.Sheet.8 '],
        ['\x14'],
        ['\x01', [...special, ...sprm(0x080a, 1)]],
        ['\x15'],
      ]),
    ],
    ['a', '! object-left'],
  ],
  [
    'notes, one with a mark of its own',
    {
      main: [p([['a'], ['\x02', special], ['b*c'], ['\x02', special]])],
      footnotes: [p([['\x02', special], [' d']]), p('e'), p('')],
      endnotes: [p('f'), p('')],
      tables: {
        2: plc([1, 3, 9], [u16(1), u16(0)]),
        3: plc([0, 4, 6, 7], []),
        46: plc([5, 9], [u16(1)]),
        47: plc([0, 2, 3], []),
      },
    },
    ['a[^1]b[^2]*c[^3]', '[^1]: d', '[^2]: e', '[^3]: f'],
  ],
  [
    'comments and headers',
    {
      main: [p([['a'], ['\x05', special]])],
      headers: [p('x'), p('b'), p(field('PAGE', ['1'])), p('')],
      comments: [p('c')],
      tables: {
        4: plc([1, 3], [Array.from({ length: 30 }, () => 0)]),
        11: plc([0, 0, 0, 0, 0, 0, 2, 4, 12, 13], []),
      },
    },
    ['a', '~ b', '~ 1', '! comments-left'],
  ],
  [
    'text boxes, where they hang and where nothing says it',
    {
      main: [p('a'), p([['\x08', special], ['b']])],
      boxes: [p('c'), p('d'), p('')],
      tables: {
        40: plc([2, 9], [[...u32(1025), ...Array.from({ length: 22 }, () => 0)]]),
        56: plc(
          [0, 2, 4, 5],
          [1025, 1030, 0].map((id) => [...Array.from({ length: 14 }, () => 0), ...u32(id), ...u32(0)]),
        ),
      },
    },
    ['a', 'c', 'b', 'd', '! box-placed', '! doc-box-loose'],
  ],
  [
    'letters that a set of changes hides',
    { main: [p('a')], changes: [deleted, hidden], change: 3 },
    ['', '! file-empty'],
  ],
  [
    'a change in a short form',
    { main: [p('a', sprm(0x2403, 1))], change: (66 << 1) | (1 << 8) },
    ['a', '! text-deleted'],
  ],
  [
    'a note that nothing calls, and one whose call is deleted',
    {
      main: [p([['a'], ['\x02', [...special, ...deleted]]])],
      footnotes: [p('d'), p('ef'), p('')],
      tables: { 2: plc([1, 3], [u16(1)]), 3: plc([0, 2, 5, 6], []) },
    },
    ['a', '! doc-spare', '! text-deleted'],
  ],
  ['a text without properties', { main: [p('a')], tables: { 13: [] } }, ['a', '! doc-unformatted']],
  ['a text that is not whole', { main: [p('a')], stated: 5 }, ['a', '! doc-cut']],
  ['letters that belong to no story', { main: [p('a'), p('bcd')], stated: -4 }, ['a', '! doc-spare']],
];

const inList = (number: number, index = 0) => [...sprm(0x260a, index), ...sprm(0x460b, ...u16(number))];
const li = (index: number, words: string, number = 1) => p(words, inList(number, index));
const chinese = [level(39, '\0、'), level(39, '（\x01）'), level(0, '\x02.', { follow: 0 })];
const overriding = [...u32(5), ...u32(0x10)];

export const numbers: Case[] = [
  [
    'levels of a list',
    {
      main: [li(0, 'a'), li(1, 'b'), li(2, 'c'), p('d'), li(1, 'e'), li(2, 'f'), li(0, 'g')],
      ...lists(chinese),
    },
    ['一、a', '（一）b', '1.c', 'd', '（二）e', '1.f', '二、g'],
  ],
  [
    'articles on over chapters',
    {
      main: [li(0, 'a'), li(1, 'b'), li(0, 'c'), li(1, 'd')],
      ...lists([level(39, '第\0章', { follow: 1 }), level(39, '第\x01条', { flags: 8, follow: 0 })]),
    },
    ['第一章　a', '第一条　b', '第二章　c', '第二条　d'],
  ],
  [
    'numbers of styles, at the level that names the style',
    {
      main: [
        p('a', [], { style: 1 }),
        p('b', [], { style: 2 }),
        p('c', [], { style: 3 }),
        p('d', inList(0), { style: 2 }),
      ],
      styles: [{}, { paragraph: inList(1) }, { paragraph: sprm(0x460b, 1, 0) }, { base: 2 }],
      ...lists(chinese, { styles: [1, 2] }),
    },
    ['一、a', '（一）b', '（二）c', 'd'],
  ],
  [
    'lists that count on, and one that starts elsewhere',
    {
      main: [li(0, 'a'), li(0, 'b', 2), li(0, 'c', 3)],
      ...lists(chinese, { overrides: [[], [], overriding] }),
    },
    ['一、a', '二、b', '五、c'],
  ],
  [
    'a list whose level is defined anew, and where it starts',
    {
      main: [li(0, 'a')],
      ...lists(chinese, { overrides: [[...u32(9), ...u32(0x30), ...level(0, '\0.', { start: 3 })]] }),
    },
    ['3.a'],
  ],
  [
    'a simple list in ASCII digits',
    { main: [li(0, 'a')], ...lists([level(39, '\0.', { flags: 4 })]) },
    ['1.a'],
  ],
  [
    'bullets',
    {
      main: [li(0, 'a')],
      ...lists([level(23, '\uf06c', { letters: sprm(0x4a4f, 1, 0) })]),
      fonts: ['x', 'Wingdings'],
    },
    ['●a'],
  ],
  ['a list that is not defined', [li(0, 'a', 9)], ['a', '! number-undefined']],
  ['a paragraph taken out of its list by a number too high', [li(0, 'a', 0xf801)], ['a']],
  [
    'no deleted paragraphs',
    {
      main: [li(0, 'a'), p([['b', deleted]], inList(1), { markSprms: deleted }), li(0, 'c')],
      ...lists(chinese),
    },
    ['一、a', '二、c', '! text-deleted'],
  ],
];

const inTable = sprm(0x2416, 1);
const cell = (words: string, more: number[] = []) => p(words, [...inTable, ...more], { mark: '\x07' });
const rowOf = (edges: number[], flags: number[], more: number[] = []) => {
  const cells = flags.flatMap((each) => [...u16(each), ...Array.from({ length: 18 }, () => 0)]);
  const operand = [flags.length, ...edges.flatMap(u16), ...cells];
  return [...sprm(0xd608, ...u16(operand.length + 1)), ...operand, ...more];
};
const row = (edges: number[], flags: number[], more: number[] = []) =>
  p('', [...inTable, ...sprm(0x2417, 1), ...rowOf(edges, flags, more)], { mark: '\x07' });
const nested = [...inTable, ...sprm(0x6649, ...u32(2))];

export const tables: Case[] = [
  [
    'a table',
    [p('a'), cell('b'), p('c', inTable), cell('d'), row([0, 100, 200], [0, 0]), p('e')],
    ['a', '| b | c⏎d |', 'e'],
  ],
  [
    'merged cells',
    [
      ...[cell('a'), cell('b'), cell(''), row([0, 100, 200, 300], [0x60, 2, 1])],
      ...[cell(''), cell('c'), cell('d'), row([0, 100, 200, 300], [0x20, 0, 0])],
    ],
    ['| a | b ×2 |', '| ↑ | c | d |'],
  ],
  [
    'cells merged as older writers say it',
    [...'abcd'].map((words) => cell(words)).concat(row([0, 100, 200, 300, 400], [1, 2, 1, 2])),
    ['| a ×2 | c ×2 |', '! text-hidden', '! text-hidden'],
  ],
  [
    'cells that are merged after their row is defined',
    [
      ...[
        cell('a'),
        cell('b'),
        cell(''),
        row([0, 100, 200, 300], [0, 0, 0], [...sprm(0x5624, 1, 3), ...sprm(0xd62b, 2, 0, 3)]),
      ],
      ...[cell(''), cell('c'), cell('d'), row([0, 100, 200, 300], [0, 0, 0], sprm(0xd62b, 2, 0, 1))],
    ],
    ['| a | b ×2 |', '| ↑ | c | d |'],
  ],
  [
    'a table in a cell',
    [
      cell('a'),
      p('b', [...nested, ...sprm(0x244b, 1)]),
      p('c', [...nested, ...sprm(0x244b, 1)]),
      p('', [...nested, ...sprm(0x244b, 1), ...sprm(0x244c, 1), ...rowOf([0, 10, 20], [0, 0])]),
      cell('d'),
      row([0, 100, 200], [0, 0]),
    ],
    ['| a | b⇥c⏎d |', '! table-nested'],
  ],
  [
    'a row whose properties stand elsewhere',
    {
      main: [cell('a'), p('', sprm(0x6646, 0, 0, 0, 0), { mark: '\x07' })],
      data: (() => {
        const sprms = [...inTable, ...sprm(0x2417, 1), ...rowOf([0, 100], [0])];
        return [...u16(sprms.length), ...sprms];
      })(),
    },
    ['| a |'],
  ],
  ['numbers in cells', { main: [cell('', inList(1)), row([0, 100], [0])], ...lists(chinese) }, ['| 一、 |']],
];

/** What the first paragraph looks like. */
export const looks: [string, DocSource['main'] | DocSource, object][] = [
  ['the middle', [p([['a', sprm(0x4a43, 44, 0)]], sprm(0x2403, 1))], { align: 'center', size: 22 }],
  [
    'two letters at the beginning',
    [p([['a', sprm(0x4a43, 32, 0)]], sprm(0x8411, ...u16(640)))],
    { indent: 2, size: 16 },
  ],
  [
    'two letters, in hundredths',
    [p('a', [...sprm(0x4457, 200, 0), ...sprm(0x8460, 9, 0)])],
    { indent: 2, size: 10 },
  ],
  [
    'a hanging number',
    [p('a', [...sprm(0x840f, ...u16(800)), ...sprm(0x8411, ...u16(-400))])],
    { indent: 2, size: 10 },
  ],
  [
    'its style, and the one that it is based on',
    {
      main: [p('a', [], { style: 1 })],
      styles: [
        { paragraph: sprm(0x2461, 2), letters: sprm(0x4a43, 30, 0) },
        { base: 0, paragraph: sprm(0x8411, ...u16(300)) },
      ],
    },
    { align: 'right', indent: 1, size: 15 },
  ],
  [
    'its level',
    { main: [li(0, 'a')], ...lists([level(0, '', { paragraph: sprm(0x840f, ...u16(400)) })]) },
    { indent: 2, size: 10 },
  ],
  ['a frame', [p('a', sprm(0x8418, 100, 0))], { boxed: true, size: 10 }],
  ['a large initial', [p('a', sprm(0x442c, 0x31, 0)), p('b')], { size: 10 }],
];
