import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, sites } from './sites.ts';

const samples = join(projectFolder, 'src/domain/text/infer/samples');
const settings = join(projectFolder, 'e2e/fixtures/kinds');

const frontMatter = `---
text: full
origin:
  description: 为测试而编写的虚构文本
  state: 没有原件
---

`;

/** A sample, and the ids of its tree. */
export interface Kind {
  id: string;
  /** The text below the front matter. */
  text: string;
  ids: string[];
}

export const kinds: Kind[] = globSync('*/*.txt', { cwd: samples })
  .sort()
  .map((name) => {
    const sample = name.slice(0, -'.txt'.length);
    const id = sample.replace(/[\\/]/, '-');
    const rows = readFileSync(join(samples, `${sample}.tree.tsv`), 'utf8')
      .trimEnd()
      .split('\n');
    return {
      id,
      text: readFileSync(join(samples, name), 'utf8'),
      ids: rows.flatMap((row) => row.split('\t')[1]?.split(' ') ?? []).filter((one) => one !== '-'),
    };
  });

/** Writes the content folder of the library with one document for each sample. */
export function writeKinds(): void {
  const { content } = sites.kinds;
  const documents = join(content, 'documents');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(documents, { recursive: true });
  for (const name of ['site.yaml', 'issuers.yaml']) copyFileSync(join(settings, name), join(content, name));
  for (const { id, text } of kinds) writeFileSync(join(documents, `${id}.md`), frontMatter + text);
}
