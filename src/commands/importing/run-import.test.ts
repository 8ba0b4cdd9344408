import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { loadLibrary } from '#site/read/load-library.ts';
import { readImportContext } from './import-context.ts';
import type { PrepareInputs } from './import-files.ts';
import { importOptions } from './import-options.ts';
import { prepareImport } from './prepare-import.ts';
import { runImport } from './run-import.ts';

const notice = (number: number, words = '请照办，并报告。') => `云岭市人民政府文件

云政发〔2026〕${number}号

云岭市人民政府关于登记的通知

各县人民政府：

现通知如下：

一、登记

${words}

联系人：王小明

云岭市人民政府

2026年1月5日
`;

/** Starting threads would take most of the time. All inputs are prepared before the first is written. */
const prepareHere: PrepareInputs = async function* (paths, contentDir, options) {
  const context = await readImportContext(contentDir);
  const results = await Promise.all(paths.map((path) => prepareImport(path, context, options)));
  for (const [i, result] of results.entries()) yield { job: paths[i] as string, result };
};

describe('importing files into a library', () => {
  let folder: string;
  let printed: string[];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  after(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    await rm(folder, { recursive: true });
    await mkdir(join(folder, 'in/below'), { recursive: true });
    await writeFile(join(folder, 'in/a.txt'), notice(1));
  });

  const run = (...args: string[]) => runWith(prepareHere, args);
  async function runWith(prepare: PrepareInputs | undefined, args: string[]): Promise<number> {
    const options = importOptions(args);
    assert.ok(!('problem' in options));
    printed = [];
    return runImport(options, join(folder, 'library'), folder, (line) => void printed.push(line), prepare);
  }
  const document = (name: string) => join(folder, 'library/documents', name);
  const all = () => printed.join('\n');

  test('a preview writes nothing', async () => {
    await run('in');
    assert.match(all(), /yunzhengfa-2026-1 .*云岭市人民政府关于登记的通知 .*云政发〔2026〕1号/);
    assert.deepEqual(await readdir(folder), ['in']);
  });

  test('makes a library of an empty folder, and it reads without an error', async () => {
    await run('in', '--write');
    const { diagnostics, library } = await loadLibrary(join(folder, 'library'));
    assert.equal(library.documents.length, 1);
    assert.deepEqual(
      diagnostics.filter(({ code }) => code !== 'closing-inferred'),
      [],
    );
    assert.doesNotMatch(await readFile(document('yunzhengfa-2026-1.md'), 'utf8'), /王小明/);
  });

  test('says of a file imported again that nothing changed', async () => {
    await run('in', '--write');
    assert.equal(await run('in', '--write'), 0);
    assert.match(all(), /没有变化/);
  });

  test('says that a document already in the library is not widened', async () => {
    await writeFile(join(folder, 'in/a.txt'), notice(1, '请照办,并报告。'));
    await run('in', '--write');
    assert.equal(await run('in', '--write', '--widen'), 0);
    assert.match(all(), /没有变化.*--widen 只在首次写入时起作用/s);
  });

  test('shows what a changed file changes, keeps front matter, and writes only when told to replace', async () => {
    await run('in', '--write');
    const path = document('yunzhengfa-2026-1.md');
    const held = (await readFile(path, 'utf8')).replace('text: full', 'text: full\nsubject: 登记 # 归类');
    await writeFile(path, held);
    await writeFile(join(folder, 'in/a.txt'), notice(1, '请速办，并报告。'));
    assert.equal(await run('in', '--write'), 3);
    assert.match(all(), /- 请照办，并报告。\n.*\+ 请速办，并报告。/);
    assert.equal(await readFile(path, 'utf8'), held);
    await run('in', '--write', '--replace');
    const replaced = await readFile(path, 'utf8');
    assert.match(replaced, /subject: 登记 # 归类\n.*请速办，并报告。/s);
    assert.deepEqual(
      (await loadLibrary(join(folder, 'library'))).diagnostics.filter(({ code }) => /^source/.test(code)),
      [],
    );
  });

  test('a bad file does not stop the others, and of two with one id the second is not written', async () => {
    await writeFile(join(folder, 'in/b.pdf'), 'CEBX');
    await writeFile(join(folder, 'in/below/c.txt'), notice(1, '请缓办，并报告。'));
    await writeFile(join(folder, 'in/~$a.docx'), '');
    const report = join(folder, 'reports/report.json');
    assert.equal(await run('in', '--write', '--report', report), 1);
    assert.deepEqual(await readdir(join(folder, 'library/documents')), ['yunzhengfa-2026-1.md']);
    assert.match(await readFile(document('yunzhengfa-2026-1.md'), 'utf8'), /请照办/);
    const found: { state: string; notes: { code: string }[] }[] = JSON.parse(await readFile(report, 'utf8'));
    assert.deepEqual(
      found.map(({ state }) => state),
      ['new', 'refused', 'refused'],
    );
    assert.ok(found[2]?.notes.some(({ code }) => code === 'id-twice'));
  });

  test('a copy of a file does not make a second document', async () => {
    await writeFile(join(folder, 'in/b.txt'), notice(1));
    await run('in');
    assert.match(all(), /新 1，有变化 0，没有变化 1，未写 0/);
  });

  test('for many files says only what the list of unknown issuers does not', async () => {
    for (let i = 2; i < 25; i++) await writeFile(join(folder, `in/${i}.txt`), notice(i));
    await writeFile(join(folder, 'in/30.txt'), notice(30, '《请照办。'));
    assert.equal(await run('in'), 3);
    assert.match(all(), /需要人看的 1 件：\n! \S+30\.txt {2}新 {2}\S/);
  });

  test('with --strict a file that a person must look at is not written', async () => {
    await writeFile(join(folder, 'in/a.txt'), notice(1).replace('（', '（').replace('请照办', '《请照办'));
    assert.equal(await run('in', '--write', '--strict'), 1);
    assert.match(all(), /有要看的 1 件，按 --strict 不写/);
    assert.deepEqual(await readdir(folder), ['in']);
  });

  test('a copy of a file in the same run is reported alike in preview and writing', async () => {
    await writeFile(join(folder, 'in/b.txt'), notice(1));
    const report = join(folder, 'reports/report.json');
    const states = async (...args: string[]) => {
      await run('in', '--report', report, ...args);
      const found: { state: string }[] = JSON.parse(await readFile(report, 'utf8'));
      return found.map(({ state }) => state);
    };
    assert.deepEqual(await states(), ['new', 'unchanged']);
    assert.deepEqual(await states('--write'), ['new', 'unchanged']);
  });

  test('a file that cannot be written does not stop the others', async () => {
    await writeFile(join(folder, 'in/b.txt'), notice(2));
    await mkdir(document('yunzhengfa-2026-1.md.writing'), { recursive: true });
    assert.equal(await run('in', '--write'), 1);
    assert.match(all(), /a\.txt\n.*写不了.*\[file-unwritten\]/s);
    assert.match(await readFile(document('yunzhengfa-2026-2.md'), 'utf8'), /请照办/);
  });

  test('run again after an interruption, it writes what the folder still lacks', async () => {
    await run('in', '--write');
    await rm(join(folder, 'library/site.yaml'));
    await run('in', '--write');
    assert.match(all(), /没有变化/);
    assert.match(await readFile(join(folder, 'library/site.yaml'), 'utf8'), /^name: /m);
  });

  test('offers the issuers that issuers.yaml lacks, after writing too', async () => {
    await run('in', '--write');
    assert.doesNotMatch(all(), /核对后可照抄/);
    await writeFile(
      join(folder, 'in/b.txt'),
      notice(2).replaceAll('云岭市', '青石县').replace('云政', '青政'),
    );
    await run('in/b.txt', '--write');
    assert.match(all(), /issuers\.yaml 中没有这些机关，核对后可照抄：\n- id: \S+\n {2}name: 青石县人民政府/);
  });

  test('says of a text without a title how to give it', async () => {
    await writeFile(join(folder, 'in/a.txt'), '今天上午开会。\n\n会后登记。\n');
    await run('in');
    assert.match(all(), /加 --title/);
    assert.doesNotMatch(all(), /id-invalid/);
  });

  test('threads prepare and report what this thread does', async () => {
    await writeFile(join(folder, 'in/b.txt'), notice(2));
    await writeFile(join(folder, 'in/c.pdf'), 'CEBX');
    await run('in');
    const here = all();
    await runWith(undefined, ['in']);
    assert.equal(all(), here);
  });

  test('a path that does not exist is a usage error, and so is one title for a folder', async () => {
    assert.equal(await run('nowhere'), 2);
    await writeFile(join(folder, 'in/b.txt'), notice(2));
    assert.equal(await run('in', '--title', '关于登记的通知'), 2);
  });
});
