import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildLibrary, runNode, temporaryFolder } from '../support/sites/build-library.ts';
import { projectFolder, sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import { notice } from '../support/texts/notice.ts';

test.describe.configure({ mode: 'default', timeout: 300_000 });

const files = ['notice.docx', 'letter.pdf', 'measures.html'].map((name) =>
  join(projectFolder, 'e2e/fixtures/import', name),
);

const runImport = (...args: string[]) => runNode(['src/commands/import.ts', ...args]);

test('three files in an empty folder become a library to read, follow citations in, and search', async ({
  page,
}) => {
  const folder = temporaryFolder();
  const [library, out] = [join(folder, 'library'), join(folder, 'out')];

  const preview = await runImport(...files, '--to', library);
  expect(preview.log).toMatch(/新 3，/);
  expect(existsSync(library), 'a preview writes nothing').toBe(false);
  const written = await runImport(...files, '--to', library, '--write');
  expect([0, 3], written.log).toContain(written.code);
  const again = await runImport(...files, '--to', library, '--write');
  expect(again.log).toMatch(/没有变化 3，/);

  const built = await buildLibrary(library, out, '--verbose');
  expect(built.code, built.log).toBe(0);
  const server = createServer(sirv(out)).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await page.goto(`http://localhost:${port}/documents/yunzhengbanfa-2026-12/`);

  const text = page.locator('article#text');
  await expect(text.locator('#sec_1__para_2')).toContainText(
    '（二）按时巡查。每日早晚各巡查一次，做好记录。',
  );
  await expect(text.locator('#sec_2__para_1')).toContainText(
    '（一）发现漂浮物和冰情异常的，当日报市水务局。',
  );
  await expect(text).not.toContainText('王小明');
  await text.getByRole('link', { name: /云岭市水源保护办法/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('印发《云岭市水源保护办法》');
  await expect(page.locator('#att_1__art_2__para_1__point_2')).toContainText('（二）清洗车辆。');

  await page.goto(`http://localhost:${port}/documents/yunshuihan-2026-7/`);
  await expect(text).toContainText('节假日顺延至其后的第一个工作日。');
  await expect(text, 'page numbers are no text').not.toContainText('— 1 —');
  await text.getByRole('link', { name: /第一部分第（二）项/ }).click();
  await expect(page).toHaveURL(/yunzhengbanfa-2026-12\/#sec_1__para_2$/);

  await page.goto(`http://localhost:${port}/search/?q=${encodeURIComponent('巡查一次')}`);
  await expect(page.locator('#results li[data-document]').first()).toHaveAttribute(
    'data-document',
    'yunzhengbanfa-2026-12',
  );
  server.close();
});

test('the published notice, imported from its kept source, is what the library holds, but for what editors added', async () => {
  const folder = temporaryFolder();
  const source = join(sites.published.content, `sources/${notice.id}.txt`);
  const { log } = await runImport(source, '--to', folder, '--write', '--widen');
  const read = (name: string) => readFileSync(name, 'utf8');
  const imported = bodyOf(read(join(folder, 'documents', `${notice.id}.md`)));
  const held = bodyOf(read(join(sites.published.content, 'documents', `${notice.id}.mdx`)));
  expect(imported, log).toEqual(held);
});

/**
 * The paragraphs of a document file, without editors' notes, and with the lines of the title joined, since
 * only an editor knows where they break.
 */
const bodyOf = (file: string): string[] =>
  file
    .split(/^---\n/m)
    .slice(2)
    .join('')
    .split(/\n\n+/)
    .filter((paragraph) => !paragraph.startsWith('[^'))
    .map((paragraph) => paragraph.replace(/\[\^\d+\]|\s/g, ''))
    .filter((paragraph) => paragraph !== '');
