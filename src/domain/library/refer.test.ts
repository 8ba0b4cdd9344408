import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from './library.ts';
import { sentenceOf } from './reference.ts';

const head = ['关于做好登记的通知'];
const target = record('jiazhengfa-2019-1', '登记办法', '甲政发〔2019〕1号');

function refer(paragraphs: string[], fields: Record<string, unknown> = {}) {
  const library = makeLibrary([fullText('source', [...head, ...paragraphs], fields), target], issuers);
  return library.referencesFrom('source');
}

const summary = (references: ReturnType<typeof refer>) =>
  references.map(({ unit, start, end, to, citation }) => [
    unit.id,
    unit.text.slice(start, end),
    to,
    citation ? 'citation' : 'link',
  ]);

test('gives citations in reading order, resolved or not', () => {
  assert.deepEqual(summary(refer(['按《登记办法》（甲政发〔2019〕1号）执行。', '依据甲政发〔2000〕9号。'])), [
    ['preamble__p_1', '《登记办法》（甲政发〔2019〕1号）', 'jiazhengfa-2019-1', 'citation'],
    ['preamble__p_2', '甲政发〔2000〕9号', undefined, 'citation'],
  ]);
});

test('follows a short name from where it is introduced', () => {
  const texts = [
    '见《办法》。',
    '《登记办法》（甲政发〔2019〕1号，以下简称《办法》）。',
    '按《办法》和《他法》。',
  ];
  assert.deepEqual(
    refer(texts).map(({ citation, to }) => [citation?.title, to]),
    [
      ['办法', undefined],
      ['登记办法', 'jiazhengfa-2019-1'],
      ['办法', 'jiazhengfa-2019-1'],
      ['他法', undefined],
    ],
  );
});

test('does not follow a short name of a document that it does not hold', () => {
  const texts = ['《他法》（甲政发〔2000〕9号，以下简称《办法》）。', '按《办法》执行。'];
  assert.deepEqual(
    refer(texts).map(({ to }) => to),
    [undefined, undefined],
  );
});

test("marks an editor's link at the first place of its words only", () => {
  const links = [{ clause: 'preamble__p_1', words: '旧办法', to: 'jiazhengfa-2019-1' }];
  assert.deepEqual(summary(refer(['甲政发〔2000〕9号以前，按旧办法，即旧办法。', '按旧办法。'], { links })), [
    ['preamble__p_1', '甲政发〔2000〕9号', undefined, 'citation'],
    ['preamble__p_1', '旧办法', 'jiazhengfa-2019-1', 'link'],
  ]);
});

test("leaves out an editor's link whose clause or words are not there", () => {
  const links = [
    { clause: 'sec_9', words: '旧办法', to: 'jiazhengfa-2019-1' },
    { clause: 'preamble__p_1', words: '新办法', to: 'jiazhengfa-2019-1' },
  ];
  assert.deepEqual(refer(['按旧办法。'], { links }), []);
});

test('finds nothing in what names the document itself', () => {
  const own = ['甲市人民政府', '甲政发〔2020〕5号', '关于《登记办法》的通知', '各区：', '请照办。'];
  const library = makeLibrary([fullText('jiazhengfa-2020-5', own), target], issuers);
  assert.deepEqual(library.referencesFrom('jiazhengfa-2020-5'), []);
});

const sentences: [string, string][] = [
  ['甲。按《登记办法》办！乙。', '按《登记办法》办！'],
  ['按《登记办法》办', '按《登记办法》办'],
  ['甲？《登记办法》', '《登记办法》'],
];

for (const [text, sentence] of sentences) {
  test(`quotes “${sentence}” of “${text}”`, () => {
    assert.deepEqual(refer([text]).map(sentenceOf), [sentence]);
  });
}
