import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printFindings, printInputText } from '#importer/model/print-input-text.ts';
import { type DocSource, doc, p } from './doc.fixture.ts';
import { bodies, looks, numbers, tables } from './read-doc.cases.ts';
import { readDoc } from './read-doc.ts';

const limits = { maxSize: 64 * 2 ** 20 };
const read = (source: DocSource['main'] | DocSource) =>
  readDoc(doc(Array.isArray(source) ? { main: source } : source), limits);

for (const [name, source, printed] of [...bodies, ...numbers, ...tables])
  test(`reads ${name}`, async () => {
    const outcome = await read(source);
    const lines =
      'refused' in outcome
        ? ['', ...printFindings(outcome.refused)]
        : printInputText(outcome.text).split('\n');
    assert.deepEqual(lines, printed);
  });

for (const [name, source, expected] of looks)
  test(`tells the look of ${name}`, async () => {
    const outcome = await read(source);
    assert.ok('text' in outcome);
    const [block] = outcome.text.blocks;
    assert.ok(block?.kind === 'paragraph');
    const { kind, text, label, place, ...look } = block;
    assert.deepEqual({ ...look }, expected, `${kind} ${label} ${text} ${place.kind}`);
  });

const refused: [string, Uint8Array, string][] = [
  ['an empty file', new Uint8Array(0), 'file-damaged'],
  ['no words', doc({ main: [p('')] }), 'file-empty'],
  ['no table of pieces', doc({ main: [p('a')], tables: { 33: [] } }), 'file-damaged'],
];
for (const [name, bytes, code] of refused)
  test(`refuses ${name}`, async () => {
    const outcome = await readDoc(bytes, limits);
    assert.deepEqual('refused' in outcome && outcome.refused.map((finding) => finding.code), [code]);
  });
