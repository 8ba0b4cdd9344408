import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { fullText, issuers } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { type ExportedDocument, exportDocument } from '#export/export-document.ts';
import { exportedLibrary, hardDocument, hardWords, site } from '#export/exported.fixture.ts';
import { readDocx } from '#importer/docx/read-docx.ts';
import { toWord } from './to-word.ts';
import { wordsOf } from './words.fixture.ts';

const library = await exportedLibrary();
const texts = library.filter(({ kind }) => kind !== 'record');
const withTables = texts.find(({ id }) => id === 'yunwenfa-2024-5');
assert.ok(withTables);
const bare = (text: string) => text.replace(/\s/g, '');

/** An invented text as it is exported. */
function exported(lines: string[]): ExportedDocument {
  const document = fullText('invented', lines);
  return exportDocument(document, makeLibrary([document], issuers), site);
}

/** The paragraphs of the text, and how they stand. */
function paragraphsOf(document: ExportedDocument) {
  const xml = strFromU8(unzipSync(toWord(document))['word/document.xml'] ?? new Uint8Array());
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].slice(0, document.blocks.length);
  return paragraphs.map(([paragraph]) => ({
    words: paragraph.replace(/<[^>]+>/g, ''),
    style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1],
    size: /<w:sz w:val="(\d+)"/.exec(paragraph)?.[1],
    apart: paragraph.includes('<w:spacing w:before='),
    keepsNext: paragraph.includes('<w:keepNext/>'),
  }));
}

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

test('paragraphs are spaced by their neighbours, as GB/T 9704-2012 requires', () => {
  const document = exported([
    '甲市人民政府文件',
    '甲政发〔2020〕5号',
    '关于做好登记的通知',
    '各区：',
    '一、登记',
    '逐册登记。',
    '附件：登记表',
    '甲市人民政府',
    '2020年3月1日',
    '附件',
    '登记表',
    '逐栏填写。',
    '抄送：乙市人民政府。',
  ]);
  const looks = paragraphsOf(document).map(({ words, apart, keepsNext }) => [words, apart, keepsNext]);
  assert.deepEqual(looks, [
    ['甲市人民政府文件', false, false],
    ['甲政发〔2020〕5号', false, false],
    ['关于做好登记的通知', false, false],
    ['各区：', false, false],
    ['一、登记', false, true],
    ['逐册登记。', false, true],
    ['附件：登记表', true, true],
    ['甲市人民政府', true, false],
    ['2020年3月1日', false, false],
    ['附件', false, true],
    ['登记表', true, false],
    ['逐栏填写。', false, false],
    ['抄送：乙市人民政府。', true, false],
  ]);
});

test('all names on a joint letterhead have the same size', () => {
  const document = exported([
    '甲市人民政府',
    '甲市农业农村和水利工程建设管理委员会文件',
    '甲政发〔2020〕5号',
    '关于做好登记的通知',
    '各区：',
    '逐册登记。',
  ]);
  const heads = paragraphsOf(document).filter(({ style }) => style === 'Letterhead');
  // 20 characters on a line of 442 points, in half points.
  assert.deepEqual(
    heads.map(({ size }) => size),
    ['44', '44'],
  );
});

test('what an order promulgates begins a page', () => {
  const document = exported([
    '甲市人民政府令',
    '第12号',
    '《登记办法》已经通过，现予公布，自2025年7月1日起施行。',
    '市长　某某某',
    '2025年5月20日',
    '登记办法',
    '第一条　逐册登记。',
    '第二条　本办法自2025年7月1日起施行。',
  ]);
  const [title] = paragraphsOf(document).filter(({ words }) => words === '登记办法');
  assert.equal(title?.style, 'PartTitle');
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
