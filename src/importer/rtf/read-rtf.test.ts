import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadOutcome } from '#importer/model/container.ts';
import { printInputText } from '#importer/model/print-input-text.ts';
import { blocks, counted, letters, looks, tables } from './read-rtf.cases.ts';
import { readRtf } from './read-rtf.ts';

const limits = { maxSize: 64 * 2 ** 20 };
const fonts =
  '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 x;}{\\f2\\fcharset136 x;}{\\f3\\fcharset2 Wingdings;}{\\f4\\fcharset2 Webdings;}}';

const readBytes = (rtf: string) => readRtf(new Uint8Array(Buffer.from(rtf, 'latin1')), limits);
const readInside = (inside: string) => readBytes(`{\\rtf1\\ansi\\ansicpg936${fonts}${inside}}`);

function print(outcome: ReadOutcome): string[] {
  assert.ok('text' in outcome, JSON.stringify(outcome));
  return printInputText(outcome.text).split('\n');
}

for (const [name, rtf, printed] of [...letters, ...blocks, ...tables, ...counted]) {
  // A truncated file lacks the closing brace that the others get.
  const isCut = printed.includes('! rtf-cut');
  test(`reads ${name}`, async () => {
    const outcome = isCut ? await readBytes(`{\\rtf1${fonts}${rtf}`) : await readInside(rtf);
    assert.deepEqual(print(outcome), printed);
  });
}

for (const [name, rtf, expected] of looks)
  test(`tells the look of ${name}`, async () => {
    const outcome = await readInside(rtf);
    assert.ok('text' in outcome);
    const [block] = outcome.text.blocks;
    assert.ok(block?.kind === 'paragraph');
    const { kind, text, place, ...look } = block;
    assert.deepEqual({ ...look }, expected, `${kind} ${text} ${place.kind}`);
  });

const files: [name: string, rtf: string, printed: string[]][] = [
  [
    'Chinese bytes without a code page',
    "{\\rtf1\\ansi \\'d4\\'c6\\'c1\\'eb}",
    ['云岭', '! rtf-encoding-assumed'],
  ],
  [
    'Chinese bytes under a western code page',
    "{\\rtf1\\ansi\\ansicpg1252 \\'d4\\'c6\\'c1\\'eb}",
    ['云岭', '! rtf-encoding-assumed'],
  ],
  ['western letters', "{\\rtf1\\ansi\\ansicpg1252 caf\\'e9, \\'93a\\'94}", ['café, “a”']],
  ['bytes that are not escaped', '{\\rtf1\\ansi\\ansicpg936 \xd4\xc6}', ['云']],
  ['zeros behind the end', '{\\rtf1 a}\r\n\0\0', ['a']],
  ['words behind the end', '{\\rtf1 a}b}', ['a', '! rtf-after-end']],
];
for (const [name, rtf, printed] of files)
  test(`reads ${name}`, async () => assert.deepEqual(print(await readBytes(rtf)), printed));

const refused: [string, string, string][] = [
  ['no rich text', 'a', 'file-damaged'],
  ['no words', '{\\rtf1\\par}', 'file-empty'],
  ['groups without end', `{\\rtf1${'{'.repeat(100_000)}`, 'file-damaged'],
];
for (const [name, rtf, code] of refused)
  test(`refuses ${name}`, async () => {
    const outcome = await readBytes(rtf);
    assert.deepEqual('refused' in outcome && outcome.refused.map((finding) => finding.code), [code]);
  });
