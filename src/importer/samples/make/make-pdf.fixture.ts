// Writes the .pdf samples that no available program makes: node make-pdf.fixture.ts. Their expectations are
// written by hand.
import { writeFileSync } from 'node:fs';
import { breakLines } from './ofd-file.fixture.ts';
import { gbk, image, pages, pdf, show, stream, ucs2 } from './pdf-file.fixture.ts';

const folder = `${import.meta.dirname}/../pdf`;
const words = [
  '各县水务局：',
  '为了保护水源，各县应当在每年冬季来临之前检查取水口、输水管道和蓄水设施，发现损坏的，当场登记，五日内修好。',
  '修好之前不能正常供水的，由县水务局安排临时供水，每日公布一次进度。',
];

/** Lines of 28 letters of 16 points, 29 points apart, the first one indented. */
const setLines = (
  paragraphs: readonly string[],
  from: number,
  code = ucs2,
  mode = 0,
  isTurned = false,
): string =>
  paragraphs
    .flatMap((paragraph) => breakLines(paragraph).map((line, i) => ({ line, indent: i === 0 ? 32 : 0 })))
    .map(({ line, indent }, i) =>
      isTurned
        ? show(from + i * 29, 73 + indent, code(line), { matrix: '0 1 -1 0' })
        : show(73 + indent, from - i * 29, code(line), { mode }),
    )
    .join('');

const paper = image(0, 0, 595, 842);
const text = setLines(words, 700);
/** Glyph codes without a character map. */
const glyphs = (count: number) =>
  `<${Array.from({ length: count }, (_, i) => (0x21 + ((i * 37) % 600)).toString(16).padStart(4, '0')).join('')}>`;
const turned = '0.7 0.7 -0.7 0.7';

const annotations = `/Annots [<< /Type /Annot /Subtype /FreeText /Rect [80 80 200 110] /Contents (see p. 2) /DA (/F1 10 Tf) >> << /Type /Annot /Subtype /Link /Rect [80 600 200 620] >> << /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Qingshi) /Rect [80 40 200 60] >> << /Type /Annot /Subtype /Widget /FT /Sig /T (seal) /Rect [300 40 400 60] >>] `;
const attached = '/Names << /EmbeddedFiles << /Names [(list.txt) 50 0 R] >> >> ';

const samples: Record<string, Uint8Array> = {
  'gbk-euc': pages({ encoding: 'GBK-EUC-H', contents: [setLines(words, 700, gbk)] }),
  'no-map': pages({
    encoding: 'Identity-H',
    ordering: 'Identity',
    contents: [show(73, 700, glyphs(28)) + show(73, 671, glyphs(20))],
  }),
  scan: pages({ contents: [paper, paper] }),
  recognised: pages({ contents: [paper + setLines(words, 700, ucs2, 3)] }),
  mixed: pages({ contents: [text, paper + show(280, 30, ucs2('第2页'), { size: 10 }), text] }),
  beside: pages({
    contents: [
      text + show(200, 300, ucs2('内部资料'), { size: 60, matrix: turned }) + image(300, 100, 90, 90),
      setLines(words.slice(1), 700) +
        show(200, 300, ucs2('内部资料'), { size: 60, matrix: turned }) +
        show(500, 300, ucs2('左转'), { matrix: '0 1 -1 0' }) +
        show(73, 400, ucs2('暗文'), { mode: 3 }),
    ],
    more: annotations,
    catalogue: attached,
    objects: {
      50: '<< /Type /Filespec /F (list.txt) /EF << /F 51 0 R >> >>',
      51: stream('1', '/Type /EmbeddedFile '),
    },
  }),
  turned: pages({ more: '/Rotate 90 ', contents: [setLines(words, 73, ucs2, 0, true)] }),
  cyclic: pdf({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>',
  }),
  truncated: pages({ contents: [text, text] }).subarray(0, 2600),
  empty: pages({ contents: [''] }),
};

for (const [name, bytes] of Object.entries(samples)) writeFileSync(`${folder}/${name}.pdf`, bytes);
