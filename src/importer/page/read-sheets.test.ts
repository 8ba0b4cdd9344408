import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printFindings, printInputText } from '#importer/model/print-input-text.ts';
import { sheetCases } from './read-sheets.cases.ts';
import { readSheets } from './read-sheets.ts';
import { run, sheet } from './sheet.fixture.ts';
import type { Sheet } from './sheet.ts';

for (const [name, sheets, expected] of sheetCases)
  test(`reads ${name}`, () => {
    const outcome = readSheets(sheets);
    assert.ok('text' in outcome, JSON.stringify(outcome));
    assert.equal(printInputText(outcome.text), expected.join('\n'));
  });

const whole = { left: 0, top: 0, right: 400, bottom: 600 };
const words = [run(100, 100, '水源地应当设立明显的界标。')];
const picture = { images: [{ box: whole }] };

const refused: [name: string, sheets: Sheet[], code: string][] = [
  ['nothing at all', [sheet(1, [])], 'file-empty'],
  ['a scan', [sheet(1, [], picture)], 'scan-only'],
  [
    'a scan in strips',
    [
      sheet(1, [], {
        images: [300, 600].map((bottom) => ({ box: { ...whole, top: bottom - 300, bottom } })),
      }),
    ],
    'scan-only',
  ],
  ['one scan among texts', [sheet(1, words), sheet(2, [], picture)], 'scan-only'],
  ['letters drawn as shapes', [sheet(1, [], { shapes: 500 })], 'scan-only'],
  [
    'recognised words under a scan',
    [sheet(1, words, { ...picture, visible: 0, invisible: 12 })],
    'text-recognised',
  ],
  ['Latin letters for Han', [sheet(1, [run(100, 100, 'ÀÁÂÃÄÅÆÇ水')])], 'font-broken'],
  ['letters of private use', [sheet(1, [run(100, 100, '水源\ue001\ue002\ue003保护')])], 'font-broken'],
  ['rare ideographs alone', [sheet(1, [run(100, 100, '㐀㐁㐂㐄'.repeat(20))])], 'font-broken'],
];

for (const [name, sheets, code] of refused)
  test(`refuses ${name}`, () => {
    const outcome = readSheets(sheets);
    assert.deepEqual('refused' in outcome && printFindings(outcome.refused), [`! ${code}`]);
  });

test('names scanned pages as ranges', () => {
  const outcome = readSheets([1, 2, 3, 5].map((page) => sheet(page, [], picture)));
  assert.deepEqual('refused' in outcome && outcome.refused[0]?.args, { pages: '1-3、5' });
});

test('keeps the look of paragraphs', () => {
  const full = '水源地应当设立明显的界标和警示标志并且登';
  const outcome = readSheets([
    sheet(1, [
      run(140, 60, '林山省水务厅', 20),
      run(120, 100, full.slice(2)),
      ...[1, 2].map((i) => run(100, 100 + i * 18, full)),
      run(120, 160, '甲。'),
      run(190, 190, '附则'),
      run(210, 220, '林山省水务厅'),
    ]),
  ]);
  assert.ok('text' in outcome);
  const looks = outcome.text.blocks.map((block) =>
    block.kind === 'paragraph' ? [block.align, block.indent, block.size] : [],
  );
  assert.deepEqual(looks, [
    ['center', undefined, 20],
    [undefined, 2, 10],
    [undefined, 2, 10],
    ['center', undefined, 10],
    ['right', undefined, 10],
  ]);
});
