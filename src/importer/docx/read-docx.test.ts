import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printInputText } from '#importer/model/print-input-text.ts';
import { zip } from '#importer/package/zip.fixture.ts';
import { type DocxSource, docx, p, r } from './docx.fixture.ts';
import { bodies, lists, looks, picture, tables } from './read-docx.cases.ts';
import { readDocx } from './read-docx.ts';

const limits = { maxSize: 64 * 2 ** 20 };

async function print(source: DocxSource): Promise<string[]> {
  const outcome = await readDocx(docx(source), limits);
  assert.ok('text' in outcome, JSON.stringify(outcome));
  return printInputText(outcome.text).split('\n');
}

for (const [name, source, expected] of bodies) {
  test(`reads ${name}`, async () => {
    assert.deepEqual(await print(typeof source === 'string' ? { body: source } : source), expected);
  });
}

for (const [name, source, expected] of lists) {
  test(`numbers ${name}`, async () => assert.deepEqual(await print(source), expected));
}

for (const [name, body, expected] of tables) {
  test(`reads a table with ${name}`, async () => assert.deepEqual(await print({ body }), expected));
}

for (const [name, source, expected] of looks) {
  test(`tells the look of ${name}`, async () => {
    const outcome = await readDocx(docx(source), limits);
    assert.ok('text' in outcome);
    const [block] = outcome.text.blocks;
    assert.ok(block?.kind === 'paragraph');
    const { kind, text, place, ...look } = block;
    assert.deepEqual({ ...look }, expected, `${kind} ${text} ${place.kind}`);
  });
}

test('tells where a finding is by the number of the paragraph and its words', async () => {
  const outcome = await readDocx(
    docx({ body: p('甲') + p('') + p(r('乙') + r('丙', '<w:vanish/>')) }),
    limits,
  );
  assert.ok('text' in outcome);
  assert.deepEqual(outcome.text.findings, [
    { code: 'text-hidden', args: { words: '丙' }, place: { kind: 'paragraph', paragraph: 3, words: '乙' } },
  ]);
});

const refused: [string, Uint8Array, string][] = [
  ['an empty file', new Uint8Array(0), 'file-damaged'],
  ['a package without a main part', zip({ 'a.xml': '<a/>' }), 'file-damaged'],
  ['a workbook', zip({ 'word/document.xml': '<workbook xmlns="x"/>' }), 'docx-other'],
  ['no words', docx({ body: p('') + p(picture('name="图"')) }), 'file-empty'],
  ['a broken part', zip({ 'word/document.xml': '<document><body>' }), 'file-damaged'],
];
for (const [name, bytes, code] of refused) {
  test(`refuses ${name}`, async () => {
    const outcome = await readDocx(bytes, limits);
    assert.deepEqual('refused' in outcome && outcome.refused.map((finding) => finding.code), [code]);
  });
}
