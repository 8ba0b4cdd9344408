import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildLibrary, temporaryFolder } from './support/build-library.ts';
import { longNumbers, personalDetails } from './support/personal-details.ts';
import { plantedContact, plantedDetails } from './support/planted-details.ts';
import { filesBelow, projectFolder } from './support/site-folder.ts';
import { textInFile } from './support/text-in-file.ts';

const fixture = join(projectFolder, 'e2e/fixtures/planted');

test('details left in a withheld part stop the build, and nothing of them is written or said', async () => {
  const { content, out } = copyOfFixture();
  const file = join(content, 'documents/shiwenhan-2024-3.mdx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/\n(?=示例县文化馆\n\n2024年)/, `\n${plantedContact}\n\n`));
  const { code, log } = await buildLibrary(content, out);
  expect(code).not.toBe(0);
  expect(log).toContain('[zone-not-withheld]');
  expect(log).toMatch(/shiwenhan-2024-3\.mdx:\d+ /);
  expect(detailsBelow(out)).toEqual([]);
  for (const detail of Object.values(plantedDetails)) expect(log).not.toContain(detail);
});

test('with the details removed the library builds, says what is left out, and holds nothing of their shape', async () => {
  const { content, out } = copyOfFixture();
  const { code, log } = await buildLibrary(content, out);
  expect(code, log).toBe(0);
  expect(detailsBelow(out)).toEqual([]);
  const page = readFileSync(join(out, 'documents/shiwenhan-2024-3/index.html'), 'utf8');
  expect(page).toMatch(/联系人姓名、电话和电子邮箱.{0,3}属个人信息，不予公开/);
});

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
