import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printFindings } from '#importer/model/print-input-text.ts';
import { zip } from '#importer/package/zip.fixture.ts';
import { ofd, part, text } from '#importer/samples/make/ofd-file.fixture.ts';
import { readOfd } from './read-ofd.ts';

const limits = { maxSize: 50_000_000 };
const drawn = '<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="7"/>';
const resources = (content: string) =>
  part(
    'Res',
    `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7"><ofd:Content>${content}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
  );
const withComposite = (content: string) =>
  ofd({
    pages: [`${text(20, 30, '甲乙丙丁')}${drawn}`],
    common: '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>',
    parts: { 'Doc_0/Res.xml': resources(content) },
  });

const cases: [name: string, bytes: Uint8Array, codes: string[]][] = [
  ['bytes that are no package', new Uint8Array([1, 2, 3]), ['file-damaged']],
  ['a package without an entry', zip({ 'a.xml': '<a/>' }), ['file-damaged']],
  ['an entry without a document', zip({ 'OFD.xml': '<OFD/>' }), ['file-damaged']],
  [
    'a document that is not there',
    zip({ 'OFD.xml': '<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>' }),
    ['file-damaged'],
  ],
  ['pages without words', ofd({ pages: [''] }), ['file-empty']],
  ['graphics that draw themselves without end', withComposite(drawn.repeat(9)), ['file-damaged']],
];
for (const [name, bytes, codes] of cases)
  test(`refuses ${name}`, async () => {
    const outcome = await readOfd(bytes, limits);
    assert.deepEqual(
      'refused' in outcome && printFindings(outcome.refused),
      codes.map((code) => `! ${code}`),
    );
  });

test('stops where graphics draw themselves', async () => {
  const outcome = await readOfd(withComposite(drawn), limits);
  assert.ok('text' in outcome);
  assert.equal(outcome.text.blocks.length, 1);
});
