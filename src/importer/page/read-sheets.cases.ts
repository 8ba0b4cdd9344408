import { frame, lines, run, sheet } from './sheet.fixture.ts';
import type { Sheet } from './sheet.ts';

/** Twenty letters: from edge to edge. */
const full = '水源地应当设立明显的界标和警示标志并且登';
const body = [`2|${full.slice(0, 18)}`, full, `${full.slice(0, 19)}。`];
const joined = `${full.slice(0, 18)}${full}${full.slice(0, 19)}。`;
const text = (page: number, more: string[] = []) => sheet(page, lines(100, [...body, ...more]));

/** Sheets, and what is read from them, as `printInputText` prints it. */
export const sheetCases: [name: string, sheets: Sheet[], expected: string[]][] = [
  ['lines that run on', [text(1)], [joined]],
  ['a paragraph that begins at an indent', [text(1, ['2|甲县先行。'])], [joined, '甲县先行。']],
  [
    'a line at the edge after a short one',
    [text(1, ['2|甲县先行', '乙县跟上'])],
    [joined, '甲县先行', '乙县跟上'],
  ],
  ['a number after a full line that ends a sentence', [text(1, ['一、甲县先行'])], [joined, '一、甲县先行']],
  [
    'a reference at the edge that looks like a number',
    [text(1, [`2|${full.slice(0, 18)}`, '第三条规定的。'])],
    [joined, `${full.slice(0, 18)}第三条规定的。`],
  ],
  [
    'a line that is short for a long word',
    [text(1, [`2|${full.slice(0, 11)}`, 'water.example.test'])],
    [joined, `${full.slice(0, 11)}water.example.test`],
  ],
  [
    'items whose further lines hang',
    [text(1, [`2|附件：1.${full.slice(0, 14)}`, '6|名单', '5|2.表'])],
    [joined, `附件：1.${full.slice(0, 14)}名单`, '2.表'],
  ],
  [
    'a sentence over the end of a sheet, between page numbers',
    [
      sheet(1, [...lines(100, [...body, `2|${full.slice(0, 18)}`]), run(280, 560, '— 1 —')]),
      sheet(2, [run(100, 560, '— 2 —'), ...lines(100, [`${full.slice(0, 5)}。`])]),
    ],
    [joined, `${full.slice(0, 18)}${full.slice(0, 5)}。`, '~ — 1 —', '~ — 2 —'],
  ],
  ['a number alone within the text', [text(1, ['2|12', '2|甲。'])], [joined, '12', '甲。']],
  [
    'a running head, and a small one that comes once',
    [
      sheet(1, [run(180, 40, '水源通报', 8), ...text(1).runs]),
      sheet(2, [run(180, 40, '水源通报', 8), ...text(2).runs]),
      sheet(3, [run(180, 40, '附录', 8), ...text(3).runs]),
    ],
    [joined, joined, joined, '~ 水源通报', '~ 水源通报', '~ 附录', '! furniture-assumed'],
  ],
  [
    'an imprint at the foot of the last sheet',
    [sheet(1, [...text(1).runs, run(110, 540, '抄送：甲县，乙县。', 8), run(110, 565, '水务局印发', 8)])],
    [joined, '抄送：甲县，乙县。', '水务局印发'],
  ],
  [
    'text of larger letters after a text of smaller ones',
    [
      text(1),
      text(2),
      sheet(3, [
        run(124, 100, full.slice(0, 14), 12),
        run(100, 120, full.slice(0, 16), 12),
        run(100, 140, '保护。', 12),
      ]),
    ],
    [joined, joined, `${full.slice(0, 14)}${full.slice(0, 16)}保护。`],
  ],
  [
    'a title of two lines, its letters set apart',
    [
      sheet(1, [
        run(125, 60, '关于检查水库的事项', 16),
        run(160, 82, '通', 16),
        run(224, 82, '知', 16),
        ...text(1).runs,
      ]),
    ],
    [`关于检查水库的事项⏎通　　　知`, joined],
  ],
  [
    'spaces that word processors put around digits',
    [sheet(1, [...text(1).runs, run(120, 160, '自 2026 年 1 月 1 日 起'), run(120, 178, '1.1 依据')])],
    [joined, '自2026年1月1日 起', '1.1 依据'],
  ],
  [
    'raised and lowered figures',
    [
      sheet(1, [
        ...text(1).runs,
        run(120, 160, '5m'),
        run(130, 156, '2', 6),
        run(133, 160, '、CO'),
        run(153, 162, '2', 6),
      ]),
    ],
    [joined, '5m²、CO₂'],
  ],
  [
    'rows that no lines rule',
    [
      sheet(1, [
        ...text(1).runs,
        ...['甲县', '乙县', '丙县'].flatMap((name, i) => [
          run(120, 160 + i * 18, name),
          run(200, 160 + i * 18, `${i}`),
        ]),
      ]),
    ],
    [joined, '甲县⇥0', '乙县⇥1', '丙县⇥2', '! table-unruled'],
  ],
  [
    'a ruled table between paragraphs',
    [
      sheet(
        1,
        [
          ...text(1).runs,
          run(110, 165, '甲县'),
          run(210, 165, '12'),
          run(110, 185, '乙县'),
          ...lines(220, ['2|完。']),
        ],
        {
          strokes: [...frame(100, 150, 200, 170), ...frame(200, 150, 300, 170), ...frame(100, 170, 300, 190)],
        },
      ),
    ],
    [joined, '| 甲县 | 12 |', '| 乙县 ×2 |', '完。'],
  ],
  [
    'a frame around words, which is no table',
    [sheet(1, text(1).runs, { strokes: frame(90, 80, 310, 160) })],
    [joined],
  ],
  [
    'signs of a symbol font, and letters of one without a map',
    [
      sheet(1, [
        ...text(1).runs,
        { ...run(120, 160, '\uf0fe'), font: 'ABCDEF+Wingdings-Regular' },
        run(132, 160, '同意'),
        { ...run(120, 178, 'ÀÁÂ'), font: 'XBSJW' },
      ]),
    ],
    [joined, '☑同意', 'ÀÁÂ', '! letters-doubtful'],
  ],
  [
    'radicals, and one letter that the font does not tell',
    [sheet(1, [...text(1).runs, run(120, 160, '⻘⽯县⼾籍\ue000①（）')])],
    [joined, '青石县户籍〓①（）', '! radicals-repaired', '! symbol-unknown'],
  ],
  [
    'bold letters that are drawn twice, and words beyond the sheet',
    [sheet(1, [...text(1).runs, ...[0, 0.4].map((x) => run(120 + x, 160, '甲县。')), run(500, 160, '草稿')])],
    [joined, '甲县。', '! text-hidden'],
  ],
  [
    'words that are struck out, and underlined ones',
    [
      sheet(1, [...text(1).runs, run(120, 160, '甲县。'), run(120, 178, '乙县。')], {
        strokes: [
          { left: 120, top: 156.5, right: 150, bottom: 157 },
          { left: 120, top: 179, right: 150, bottom: 179.5 },
        ],
      }),
    ],
    [joined, '甲县。', '乙县。', '! text-struck'],
  ],
  ['a few short lines', [sheet(1, lines(100, ['2|甲。', '2|乙。']))], ['甲。', '乙。', '! edges-unsure']],
];
