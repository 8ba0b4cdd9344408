import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#search/quotation/check-quotation.ts';
import type { Piece } from '#search/quotation/differences.ts';
import type { Place, Verdict } from '#search/quotation/place.ts';
import { differencesInWords, findingInWords } from './finding-in-words.ts';

const piece = (kind: Piece['kind'], quoted: string, held = quoted): Piece => ({ kind, quoted, held });
const place = (verdict: Verdict, pieces: Piece[] = [], reordered = false): Place => ({
  document: { id: 'x', kind: 'full', title: '办法', issuers: '', numbers: [], passages: [] },
  passages: [],
  editors: false,
  parts: [pieces],
  reordered,
  edits: 0,
  verdict,
});
const nothing: Finding = { places: [], editors: [], unread: 0 };

const verdicts: [Partial<Finding>, string][] = [
  [{ places: [place('verbatim')] }, '与原文一致。'],
  [
    { places: [place('verbatim'), place('verbatim')], unread: 3 },
    '与原文一致，见于2处。另有3件文件可能含有这段文字，尚未核对。',
  ],
  [{ places: [place('marks', [piece('width', ',', '，')])] }, '字词与原文相同，全半角或大小写不同。'],
  [
    { places: [place('variant', [piece('punctuation', '。', ''), piece('variant', '確', '确')])] },
    '字词与原文相同，字形（繁体、异体）、标点不同。',
  ],
  [{ places: [place('nearly', [piece('wording', '近', '进')])] }, '与原文相近，有1处字词不同。'],
  [
    { places: [place('close', [piece('wording', '近', '进')])] },
    '本库没有这段文字。最接近的一处列在下面，有1处字词不同。',
  ],
  [{}, '本库没有这段文字。'],
  [
    { editors: [place('verbatim')] },
    '文件原文中没有这段文字。见于编者所写的摘要或情况（1处），不是文件原文，不可作为原文引用。',
  ],
  [
    { places: [place('verbatim', [], true)], source: '《办法》：' },
    '与原文一致。各段的先后与原文不同。“《办法》：”是引文注明的出处，未比对。',
  ],
];

for (const [finding, expected] of verdicts) {
  test(`says “${expected}”`, () => {
    assert.equal(findingInWords({ ...nothing, ...finding }), expected);
  });
}

test('says each difference with both readings, those of wording first, equal ones once', () => {
  const pieces = [
    piece('punctuation', ',', '。'),
    piece('same', '甲'),
    piece('punctuation', ',', '。'),
    piece('wording', '近', '进'),
    piece('wording', '', '\n（二）'),
    piece('wording', '乙', ''),
    piece('variant', '確', '确'),
    piece('variant', '記', '记'),
    piece('space', ' ', ''),
  ];
  assert.deepEqual(differencesInWords([pieces]), [
    '字词不同：引文作“近”，原文作“进”。',
    '字词不同：引文少“（二）”。',
    '字词不同：引文多“乙”。',
    '字形（繁体、异体）2处（引文 → 原文）：確 → 确；記 → 记',
    '标点2处（引文 → 原文）：, → 。（2处）',
    '空格1处',
  ]);
});

test('does not list more than a reader takes in', () => {
  const pieces = Array.from({ length: 30 }, (_, i) => piece('wording', `${i}`, ''));
  const lines = differencesInWords([pieces]);
  assert.equal(lines.length, 13);
  assert.match(lines.at(-1) ?? '', /另有18种不同/);
});
