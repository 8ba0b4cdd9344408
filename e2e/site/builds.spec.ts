import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'playwright/test';
import { buildLibrary, runNode, temporaryFolder } from '../support/sites/build-library.ts';
import { projectFolder, sites } from '../support/sites/sites.ts';
import { notice } from '../support/texts/notice.ts';

// One after another, since each takes both processors. src/site/read/bad-input.test.ts tries all mistakes in
// a content folder, in milliseconds; here the build as a whole is tested.
test.describe.configure({ mode: 'default', timeout: 900_000 });

const added = 'mourenshefa-2024-1';
const held = 'mourenshefa-2023-8';

test('the document of README, added to the published library, is linked with what it cites, and leaves all that reads the library as it was', async () => {
  const { content, out } = copyOfPublished();
  addAsReadmeSays(content);
  // A file named .md means the same.
  renameSync(documentFile(content, notice.id), documentFile(content, notice.id, 'md'));
  const built = await buildLibrary(content, out, '--verbose');
  expect(built.code, built.log).toBe(0);
  expect(built.log).toMatch(/某人社发〔2023〕9号.* → — +未收录/);
  const text = articleIn(readPage(out, added));
  expect(text).toContain('关于某事的通知');
  expect(text).toContain(`href="/documents/${held}/"`);
  expect(text).not.toContain('href="/documents/mourenshefa-2023-9/"');

  const article = articleIn(readPage(out, notice.id));
  expect(article.length).toBeGreaterThan(5000);
  expect(parsed(article)).toBe(parsed(articleIn(readPage(sites.published.folder, notice.id))));

  const collated = await runNode(['src/commands/collate.ts', '--content', content, '--out', out]);
  expect(collated.code, collated.log).toBe(0);
  const page = join(out, 'documents', notice.id, 'index.html');
  const written = readFileSync(page, 'utf8');
  writeFileSync(page, written.replace('提高质量，促进就业', '提高质量和促进就业'));
  const altered = await runNode(['src/commands/collate.ts', '--content', content, '--out', out]);
  expect(altered.code).toBe(1);
  expect(altered.log).toMatch(/来源作.*此处作/);
  const units = await runNode(['--test', 'src/site/notice.test.ts'], { PUBLISHED_CONTENT: content });
  expect(units.code, units.log).toBe(0);
  expect(units.log).toMatch(/^ℹ pass [1-9]/m);
});

test('mistakes stop the build, each with its line, what was found and what was meant; nothing is written', async () => {
  const { content, out } = copyOfPublished();
  const change = (id: string, from: string, to: string): string => {
    const text = readFileSync(documentFile(content, id), 'utf8');
    writeFileSync(documentFile(content, id), text.replace(from, to));
    return `${id}.mdx:${text.slice(0, text.indexOf(from)).split('\n').length} `;
  };
  const target = change(notice.id, 'to: renshetinghan-2019-83', 'to: renshetinghan-2019-38');
  const date = change('guobanfa-2019-24', 'value: 2019-05-18', 'value: 2019-05-38');
  const { code, log } = await buildLibrary(content, out, '--verbose');
  expect(code).not.toBe(0);
  const lineWith = (words: string) => log.split('\n').find((line) => line.includes(words));
  expect(lineWith(target), log).toMatch(/renshetinghan-2019-38.*renshetinghan-2019-83/);
  expect(lineWith(date), log).toMatch(/2019-05-38.*2019-04-26/);
  expect(log, 'no stack trace').not.toMatch(/^\s+at .*[/\\:]\d+/m);
  expect(existsSync(join(out, 'documents'))).toBe(false);
});

function copyOfPublished(): { content: string; out: string } {
  const folder = temporaryFolder();
  cpSync(sites.published.content, join(folder, 'content'), { recursive: true });
  return { content: join(folder, 'content'), out: join(folder, 'out') };
}

/**
 * Adds the document that README shows, word for word, with citations of one document that the library has and
 * one that it lacks.
 */
function addAsReadmeSays(content: string): void {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  const example = /```\n( *---\n[^`]*?某人社发〔2024〕1号[^`]*?)```/.exec(readme)?.[1] ?? '';
  expect(example, 'the example of README').toContain('text: full');
  const citations =
    '按照《关于某事的方案》（某人社发〔2023〕8号）和《关于某事的意见》（某人社发〔2023〕9号）办理。';
  const text = `${example.replace(/^ {3}/gm, '').trimEnd()}\n\n二、办理依据\n\n${citations}\n`;
  writeFileSync(documentFile(content, added), text);
  const fields = ['title: { value: 关于某事的方案', 'number: { value: 某人社发〔2023〕8号'];
  const stated = fields.map((field) => `${field}, grade: B, source: paper }\n`).join('');
  const head = `text: record\n${stated}sources: { paper: { publisher: 某日报 } }\n`;
  writeFileSync(documentFile(content, held), `---\n${head}---\n\n编者写的摘要。\n`);
  const issuers = join(content, 'issuers.yaml');
  const issuer = `- id: moushi-rensheju\n  name: 某市人力资源和社会保障局\n  level: municipal\n  codes: { 某人社发: mourenshefa }\n`;
  writeFileSync(issuers, `${readFileSync(issuers, 'utf8').trimEnd()}\n${issuer}`);
}

const documentFile = (content: string, id: string, extension = 'mdx') =>
  join(content, 'documents', `${id}.${extension}`);

const readPage = (site: string, id: string): string =>
  readFileSync(join(site, 'documents', id, 'index.html'), 'utf8');

const articleIn = (html: string): string => /<article id="text".*<\/article>/s.exec(html)?.[0] ?? '';

/** Normalises HTML, so that equal markup is equal text. */
const parsed = (html: string): string => toHtml(fromHtml(html, { fragment: true }));
