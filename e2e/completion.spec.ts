import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildLibrary, temporaryFolder } from './support/build-library.ts';
import { projectFolder } from './support/site-folder.ts';

const cited = 'shiwenhan-2024-1';
const citing = 'shiwenhan-2024-2';
const record = `---
text: record
title: { value: 关于整理地方戏曲唱本的通知, grade: B, source: paper }
number: { value: 示文函〔2024〕1号, grade: B, source: paper }
issuers: { value: [shili-wenhuaguan], grade: B, source: paper }
dates:
  - { value: 2024-03, kind: signed, grade: C, source: paper }
relations:
  - { kind: supports, to: ${citing}, grade: B, source: paper }
facts:
  - { text: 日报说已经登记了三百册。, grade: B, source: paper }
sources:
  paper: { publisher: 示例日报 }
unknown: [正文全文]
---

编者写的摘要。
`;

test('a record that gets its text keeps address, facts and relations, gains clauses, and changes its mark where it is cited', async () => {
  test.slow();
  const folder = temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  cpSync(join(projectFolder, 'e2e/fixtures/small'), content, { recursive: true });
  const file = join(content, 'documents', `${cited}.md`);
  const text = readFileSync(file, 'utf8').split('---\n').at(-1) ?? '';
  const page = (id: string) => readFileSync(join(out, 'documents', id, 'index.html'), 'utf8');
  const build = async (words: string) => {
    writeFileSync(file, words);
    const { code, log } = await buildLibrary(content, out);
    expect(code, log).toBe(0);
  };

  await build(record);
  expect(page(cited)).toContain('没有收录全文');
  expect(words(page(cited))).toContain('日报说已经登记了三百册');
  expect(markOf(page(citing), cited)).toBe('著录');

  const origin = 'text: full\norigin: { description: 虚构的抄本, state: 没有原件 }';
  await build(record.replace('text: record', origin).replace('\n编者写的摘要。\n', text));
  const full = page(cited);
  expect(full).not.toContain('没有收录全文');
  expect(full).toContain('<article id="text"');
  for (const id of ['preamble__p_1', 'sec_1', 'sec_1__p_1', 'sec_2', 'sec_2__para_1', 'sec_2__para_2'])
    expect(full).toContain(`id="${id}"`);
  expect(words(full)).toContain('日报说已经登记了三百册');
  expect(full).toMatch(new RegExp(`配套[^]*href="/documents/${citing}/"`));
  expect(markOf(page(citing), cited)).toBe('全文');
});

test('what was said of a record and its text does not bear out stops the build', async () => {
  test.slow();
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(join(projectFolder, 'e2e/fixtures/small'), content, { recursive: true });
  const file = join(content, 'documents', `${cited}.md`);
  const stated = `dates:\n  - { value: 2024-04, kind: signed, grade: C, source: paper }\nsources:\n  paper: { publisher: 示例日报 }\n`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('text: full\n', `text: full\n${stated}`));
  const { code, log } = await buildLibrary(content, join(folder, 'out'));
  expect(code).not.toBe(0);
  expect(log).toMatch(/shiwenhan-2024-1\.md:4 .*2024-04.*2024-03-01/);
});

const words = (html: string) => html.replace(/<[^>]*>/g, '');

/** The mark beside the name of a document in the lists of another page. */
function markOf(html: string, id: string): string | undefined {
  const name = new RegExp(`<a href="/documents/${id}/">[^]*?class="kind [a-z]+">(全文|著录)<`);
  return name.exec(html)?.[1];
}
