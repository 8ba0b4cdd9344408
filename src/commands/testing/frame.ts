import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite } from '#commands/building/build-site.ts';
import { checkFrame } from '#site/weight/frame-budget.ts';
import { viewScale } from '#site/weight/weigh-view.ts';
import { type Counts, stepCounts } from './test-counts.ts';

const id = 'shiwenhan-2024-1';

/** A library of one sentence, numbered so that its page has everything that surrounds a text. */
const library = {
  'site.yaml':
    'name: 示例文库\ndescription: 一句话的文库\naddress: https://library.example\ncorrections: corrections@library.example\n',
  'issuers.yaml':
    '- id: shili-wenhuaju\n  name: 示例县文化局\n  level: county\n  codes: { 示文函: shiwenhan }\n',
  [`documents/${id}.md`]:
    '---\ntext: full\norigin: { description: 示例, state: 已核对 }\n---\n\n示文函〔2024〕1号\n\n关于登记唱本的通知\n\n一、各镇文化站应当逐册登记唱本。\n',
};

/** Builds a library of one sentence and compares the weight of its first view with the budget; one test. */
export async function frameTest(): Promise<Counts> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'frame-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'dist')];
  for (const [path, text] of Object.entries(library)) {
    const file = join(contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const environment = { CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_URL: '', BASE_PATH: '/' };
  const code = await buildSite({ environment, rest: [] });
  if (code !== 0) return stepCounts(code);
  const { report, problems } = checkFrame(await viewScale(outDir, '/')(`documents/${id}/index.html`));
  console.log(['', report, ...problems.map((problem) => `✗ ${problem}`)].join('\n'));
  return { passed: problems.length > 0 ? 0 : 1, failed: problems.length > 0 ? 1 : 0, skipped: 0 };
}
