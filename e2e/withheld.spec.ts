import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildLibrary, runCommand, temporaryFolder } from './support/build-library.ts';
import { longNumbers, personalDetails } from './support/personal-details.ts';
import { plantedContact, plantedDetails, plantedParagraph } from './support/planted-details.ts';
import { filesBelow, projectFolder } from './support/site-folder.ts';
import { textInFile } from './support/text-in-file.ts';

const fixture = join(projectFolder, 'e2e/fixtures/planted');

const document = 'documents/shiwenhan-2024-3.mdx';
const source = 'sources/shiwenhan-2024-3.txt';
const contactLines = /联系人：█.*?手 机：█+/s;
const paragraphLine = /请于年底以前报送█.*/;

/** Details left in the content instead of marks, and what the build says of it. */
const left: [string, (content: string) => void, ...string[]][] = [
  [
    'a withheld zone',
    (content) => edit(content, document, /\n(?=示例县文化馆\n\n2024年)/, `\n${plantedContact}\n\n`),
    'zone-not-withheld',
  ],
  [
    'a paragraph',
    (content) => edit(content, document, paragraphLine, plantedParagraph),
    'withheld-count',
    'source-differs',
  ],
  [
    'the kept source',
    (content) => {
      edit(content, source, contactLines, plantedContact);
      edit(content, source, paragraphLine, plantedParagraph);
    },
    'source-altered',
    'withheld-not-masked',
    'source-differs',
  ],
];

for (const [place, plant, ...codes] of left) {
  test(`details left in ${place} stop the build, and nothing of them is written or said`, async () => {
    const { content, out } = copyOfFixture();
    plant(content);
    const { code, log } = await buildLibrary(content, out);
    expect(code).not.toBe(0);
    for (const expected of codes) expect(log).toContain(`[${expected}]`);
    expect(log).toMatch(/shiwenhan-2024-3\.mdx:\d+ /);
    expect(detailsBelow(out)).toEqual([]);
    for (const detail of Object.values(plantedDetails)) expect(log).not.toContain(detail);
  });
}

test('with the details masked the library builds, agrees with its source, says what is left out, and holds nothing of their shape', async () => {
  const { content, out } = copyOfFixture();
  const { code, log } = await buildLibrary(content, out);
  expect(code, log).toBe(0);
  expect([...detailsBelow(out), ...detailsBelow(content)]).toEqual([]);
  const page = readFileSync(join(out, 'documents/shiwenhan-2024-3/index.html'), 'utf8');
  expect(page).toMatch(/联系人姓名、电话和电子邮箱.{0,3}属个人信息，不予公开/);
  expect(page).toMatch(/略去经办人的姓名和号码.{0,3}属个人信息，不予公开/);
  expect(page.replace(/<[^>]*>/g, '')).toContain('与来源差异1处，未公开3处');
  const collated = await runCommand('collate', '--content', content, '--out', out);
  expect(collated.code, collated.log).toBe(0);
  writeFileSync(join(out, 'documents/shiwenhan-2024-3/index.html'), page.replace('书名、册数', '书名和册数'));
  const altered = await runCommand('collate', '--content', content, '--out', out);
  expect(altered.code).toBe(1);
  expect(altered.log).toContain('目录应当写明书名[、]册数和保存状况。…”，此处作');
});

test('whoever holds the original learns that it is the source, or where it is not, and nothing of what is masked', async () => {
  const { content } = copyOfFixture();
  const original = join(dirname(content), 'original.txt');
  const kept = readFileSync(join(content, source), 'utf8');
  const text = kept.replace(contactLines, plantedContact).replace(paragraphLine, plantedParagraph);
  writeFileSync(original, text);
  const same = await runCommand('original', original, '--content', content);
  expect(same.code, same.log).toBe(0);
  expect(same.log).toContain('就是“shiwenhan-2024-3”的来源文本：遮去 6 处');
  writeFileSync(original, text.replace('保存状况', '完好程度'));
  const other = await runCommand('original', original, '--content', content);
  expect(other.code).toBe(1);
  expect(other.log).toContain('第 13 行：来源作“…写明书名、册数和[保存状况]。二、报送时间请…”');
  for (const detail of Object.values(plantedDetails)) expect(same.log + other.log).not.toContain(detail);
});

function edit(content: string, path: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(join(content, path), 'utf8');
  expect(text).toMatch(pattern);
  writeFileSync(join(content, path), text.replace(pattern, replacement));
}

function copyOfFixture(): { content: string; out: string } {
  const folder = temporaryFolder();
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  return { content: join(folder, 'content'), out: join(folder, 'out') };
}

function detailsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder).flatMap((path) => {
    const text = textInFile(path, readFileSync(join(folder, path)));
    const planted = Object.values(plantedDetails).filter((detail) => text.includes(detail));
    const numbers = path.includes('.pf_') ? longNumbers(text) : [];
    return [...planted, ...numbers, ...personalDetails(text, ['jiucuo@planted-library.example'])];
  });
}
