// Packs the samples of .docx: node make-docx.fixture.ts. Their expectations are written by hand.
import { writeFileSync } from 'node:fs';
import { docx } from '#importer/docx/docx.fixture.ts';
import { zip } from '#importer/package/zip.fixture.ts';
import { docxSamples } from './docx-samples.cases.ts';

const folder = `${import.meta.dirname}/../docx`;
const main = 'word/document.xml';
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const text = (inside: string) => `<w:document xmlns:w="${namespace}"><w:body>${inside}</w:body></w:document>`;
const paragraph = '<w:p><w:r><w:t>节约用水。</w:t></w:r></w:p>';
const entities = '<!DOCTYPE x [<!ENTITY a "节水"><!ENTITY b "&a;&a;&a;&a;">]>';

const whole = docx({ body: paragraph });
const hostile = {
  bomb: zip({ [main]: text(`${paragraph}${' '.repeat(20_000_000)}`) }),
  entities: zip({ [main]: `${entities}${text('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}` }),
  outside: zip({ [main]: text(paragraph), '../../outside.txt': 'x' }),
  truncated: whole.subarray(0, Math.floor(whole.length / 2)),
  empty: new Uint8Array(0),
};

for (const [name, source] of Object.entries(docxSamples))
  writeFileSync(`${folder}/${name}.docx`, docx(source));
for (const [name, bytes] of Object.entries(hostile)) writeFileSync(`${folder}/${name}.docx`, bytes);
