// npm run permalinks -- --accept --content <folder>
// Shows which addresses the library would publish that its ledgers do not hold yet, and writes them with --accept.
// Exit code 0 when there is nothing to add or it was added, 1 when there is, or when the content has errors.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLibrary } from '#site/load-library.ts';
import { siteOptions } from '#site/options.ts';
import { ledgerFolder } from '#site/read-ledgers.ts';
import { formatDiagnostics, severityOf } from '#site/report.ts';
import { ledgerChanges } from './ledger-changes.ts';
import { readOptions } from './read-options.ts';
import { root } from './root.ts';

const { environment, rest } = readOptions({ own: ['--accept'] });
const { contentDir } = siteOptions({ ...environment }, root);
const { library, ledgers, diagnostics } = await loadLibrary(contentDir);
const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error');
const changes = ledgerChanges(library.documents, ledgers);

if (errors.length > 0) {
  console.error(
    `${formatDiagnostics(errors, process.cwd())}\n内容有 ${errors.length} 处错误，没有登记；改正后再试。`,
  );
  process.exitCode = 1;
} else if (changes.length === 0) {
  console.log('所有永久地址都已登记。');
} else {
  console.log(changes.map(({ summary }) => summary).join('\n'));
  if (rest.includes('--accept')) await write();
  else console.log('以上没有写入。确认无误后运行 npm run permalinks -- --accept');
  process.exitCode = rest.includes('--accept') ? 0 : 1;
}

async function write(): Promise<void> {
  await mkdir(ledgerFolder(contentDir), { recursive: true });
  for (const { id, text } of changes) await writeFile(join(ledgerFolder(contentDir), `${id}.tsv`), text);
  console.log(`已登记 ${changes.length} 件文件的永久地址。`);
}
