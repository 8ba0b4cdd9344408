import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { exportedLibrary, hardDocument, hardWords } from '#export/exported.fixture.ts';
import { readDocx } from '#importer/docx/read-docx.ts';
import { toWord } from './to-word.ts';
import { wordsOf } from './words.fixture.ts';

const library = await exportedLibrary();
const texts = library.filter(({ kind }) => kind !== 'record');
const withTables = texts.find(({ id }) => id === 'yunwenfa-2024-5');
assert.ok(withTables);
const bare = (text: string) => text.replace(/\s/g, '');

for (const document of [...texts, hardDocument()])
  test(`the words of ${document.id} are read back from Word, with its notes and its footer`, async () => {
    const outcome = await readDocx(toWord(document), { maxSize: 2 ** 24 });
    assert.ok('text' in outcome);
    const { blocks, notes, furniture } = outcome.text;
    const expected = document.blocks.map(({ text }) => bare(text));
    assert.deepEqual(blocks.map(wordsOf).slice(0, expected.length), expected);
    assert.ok(
      blocks.every((block) => block.kind === 'table' || block.label === undefined),
      'labels are words',
    );
    assert.deepEqual(
      notes.map(({ text }) => bare(text)),
      document.notes.map(({ paragraphs }) => bare(paragraphs.join(''))),
    );
    assert.ok(furniture.some(({ words }) => /^— ?1 ?—/.test(words)));
    assert.ok(furniture.some(({ words }) => words.includes('非官方文本，以原件为准')));
  });

test('a citation leads to the library, a place of the text to its bookmark', () => {
  const parts = unzipSync(toWord(withTables));
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const led = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const [cited] = withTables.citations;
  assert.ok(cited?.target);
  assert.ok(led.includes(`Target="${cited.target.address}" TargetMode="External"`));
  for (const { id } of withTables.clauses) assert.ok(main.includes(`w:name="${id}"`), id);
  for (const [, anchor] of main.matchAll(/w:anchor="([^"]*)"/g))
    assert.ok(main.includes(`w:name="${anchor}"`));
});

test('a letter has the head and foot of a letter, a document those of a document', () => {
  const partsOf = (id: string) => {
    const document = texts.find((one) => one.id === id);
    assert.ok(document);
    return strFromU8(unzipSync(toWord(document))['word/document.xml'] ?? new Uint8Array());
  };
  const letter = partsOf('linwenhan-2023-16');
  assert.match(letter, /"LetterMark".*"LetterNumber".*<w:titlePg\/>/s);
  const document = partsOf('yunwenfa-2024-5');
  assert.match(document, /"Letterhead".*"DocumentNumber"/s);
  assert.doesNotMatch(document, /titlePg/);
});

test('the same document gives the same bytes', () => {
  assert.deepEqual(toWord(withTables), toWord(withTables));
});

const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

test('LibreOffice opens it and shows the same words', {
  skip: !office && 'LibreOffice is not installed',
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    const document = hardDocument();
    writeFileSync(join(folder, 'hard.docx'), toWord(document));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    execFileSync(office ?? '', [profile, ...to, join(folder, 'hard.docx')], { stdio: 'ignore' });
    const shown = bare(readFileSync(join(folder, 'hard.txt'), 'utf8'));
    assert.ok(shown.includes(bare(document.blocks.map(({ text }) => text).join(''))));
    assert.ok(shown.includes(bare(hardWords)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
