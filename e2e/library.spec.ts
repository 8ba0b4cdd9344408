import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildLibrary, buildWarm, temporaryFolder } from './support/build-library.ts';
import { projectFolder, siteFolder } from './support/site-folder.ts';

const content = join(projectFolder, 'content');
const notice = 'erenshehan-2019-296';
const cited = 'ebanfa-2018-43';

test('a document file named .md means the same as .mdx', async ({ page }) => {
  // It waits for its turn behind all the builds of another test.
  test.slow();
  const copy = copyOfContent();
  renameSync(copy.file(notice), copy.file(notice, 'md'));
  const { code, log } = await buildLibrary(copy.content, copy.out);
  expect(code, log).toBe(0);
  const parsed = (html: string) =>
    page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').body.innerHTML, html);
  expect(articleIn(copy.out).length).toBeGreaterThan(5000);
  expect(await parsed(articleIn(copy.out))).toBe(await parsed(articleIn(siteFolder)));
});

test('a document added later resolves the citation of an older one, whatever is cached', {
  tag: '@full',
}, async () => {
  test.slow();
  const copy = copyOfContent();
  rmSync(copy.file(cited));
  // As if it had never been published: a published document may not vanish.
  rmSync(join(copy.content, 'permalinks', `${cited}.tsv`));
  const settle = (words: string) =>
    writeFileSync(
      copy.file(notice),
      readFileSync(copy.file(notice), 'utf8').replace(
        / {2}- kind: advances\n {4}to: ebanfa-2018-43\n(?: {4}.*\n)+/,
        words,
      ),
    );
  settle('');
  const before = await buildLibrary(copy.content, copy.out);
  expect(before.code, before.log).toBe(0);
  expect(articleIn(copy.out)).not.toContain(`/documents/${cited}/`);
  expect(articleIn(copy.out)).toMatch(
    /<span class="citation" data-unresolved[^>]*>《关于提高技术工人待遇的实施意见》/,
  );
  expect(before.log).toMatch(/鄂办发〔2018〕43号.* → — +未收录/);

  const add = () => cpSync(join(content, 'documents', `${cited}.mdx`), copy.file(cited));
  const link = `<a class="citation" href="/documents/${cited}/">《关于提高技术工人`;
  add();
  expect((await buildWarm(copy.content, copy.out)).code).toBe(0);
  expect(articleIn(copy.out)).toContain(link);
  rmSync(copy.file(cited));
  expect((await buildWarm(copy.content, copy.out)).code).toBe(0);
  expect(articleIn(copy.out)).not.toContain(`/documents/${cited}/`);
  add();
  expect((await buildLibrary(copy.content, copy.out)).code).toBe(0);
  expect(articleIn(copy.out)).toContain(link);
});

test('the build prints every citation as resolved, doubtful or unresolved', async () => {
  const copy = copyOfContent();
  writeFileSync(
    copy.file('xugou-shixiang-2024'),
    '---\ntext: full\norigin: { description: 虚构的文本, state: 没有原件 }\n---\n\n关于落实虚构事项的通知\n\n按照《关于虚构事项的意见》（示文函〔2024〕9号），现通知如下。\n',
  );
  const { code, log } = await buildLibrary(copy.content, copy.out);
  expect(code, log).toBe(0);
  expect(log).toContain('引用 6 处：已对应 4，存疑 1，未收录 1');
  for (const row of [
    /人社部明电〔2019〕8号.* → renshebumingdian-2019-8 +已对应/,
    /人社厅函〔2019〕83号.* → renshetinghan-2019-83 +已对应/,
    /鄂办发〔2017〕144号.* → ebanfa-2017-jineng-qiangsheng +存疑/,
    /鄂办发〔2018〕43号.* → ebanfa-2018-43 +已对应/,
    /示文函〔2024〕9号.* → — +未收录/,
  ])
    expect(log).toMatch(row);
});

test('mistakes in the front matter stop the build, each with its line, what was found, and what was meant', async () => {
  const copy = copyOfContent();
  const change = (id: string, from: string, to: string): string => {
    const text = readFileSync(copy.file(id), 'utf8');
    writeFileSync(copy.file(id), text.replace(from, to));
    return `${id}.mdx:${text.slice(0, text.indexOf(from)).split('\n').length}`;
  };
  const misspelt = change('ebanfa-2018-43', '\nnumber:', '\nnumer:').replace(/\d+$/, (line) =>
    String(Number(line) + 1),
  );
  const target = change(notice, 'to: renshetinghan-2019-83', 'to: renshetinghan-2019-38');
  const date = change('guobanfa-2019-24', 'value: 2019-05-18', 'value: 2019-05-38');
  const { code, log } = await buildLibrary(copy.content, copy.out);
  expect(code).not.toBe(0);
  expect(lineWith(log, misspelt)).toMatch(/numer.*number/);
  expect(lineWith(log, target)).toMatch(/renshetinghan-2019-38.*renshetinghan-2019-83/);
  expect(lineWith(log, date)).toMatch(/2019-05-38.*2019-04-26/);
  expect(log, 'no stack trace').not.toMatch(/^\s+at .*[/\\:]\d+/m);
});

function copyOfContent() {
  const folder = temporaryFolder();
  cpSync(content, join(folder, 'content'), { recursive: true });
  return {
    content: join(folder, 'content'),
    out: join(folder, 'out'),
    file: (id: string, extension = 'mdx') => join(folder, 'content/documents', `${id}.${extension}`),
  };
}

function articleIn(site: string): string {
  const page = readFileSync(join(site, 'documents', notice, 'index.html'), 'utf8');
  return /<article id="text".*<\/article>/s.exec(page)?.[0] ?? '';
}

const lineWith = (log: string, words: string): string =>
  log.split('\n').find((line) => line.includes(`${words} `)) ?? `nothing about ${words} in:\n${log}`;
