import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLibrary } from '#site/read/load-library.ts';
import { ledgerFolder } from '#site/read/read-ledgers.ts';
import { formatDiagnostics, severityOf } from '#site/report/report.ts';
import { ledgerChanges } from './ledger-changes.ts';
import { lossesReport } from './losses-report.ts';
import { lossesSince } from './losses-since.ts';

/**
 * Prints the addresses that a library would publish and no ledger holds; `accept` writes them. The exit code
 * is 0 when nothing is left to add, 1 when something is, or when nothing may be added yet.
 */
export async function registerAddresses(contentDir: string, accept: boolean): Promise<number> {
  const loaded = await loadLibrary(contentDir);
  const errors = loaded.diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error');
  if (errors.length > 0) {
    console.error(
      `${formatDiagnostics(errors, process.cwd())}\n内容有 ${errors.length} 处错误，没有登记；改正后再试。`,
    );
  }
  // Without a commit no row can be missing. Unreadable ledgers were reported above.
  const former = await lossesSince(contentDir, 'HEAD');
  const lost = !('problem' in former) && former.losses.length > 0;
  if (lost)
    console.error(`${lossesReport({ ...former, unreadable: [] }, process.cwd())}没有登记；恢复后再试。`);
  if (errors.length > 0 || lost) return 1;

  const changes = ledgerChanges(loaded);
  if (changes.length === 0) {
    console.log('所有永久地址都已登记。');
    return 0;
  }
  console.log(changes.map(({ summary }) => summary).join('\n'));
  if (!accept) {
    console.log('以上没有写入。确认无误后运行 npm run permalinks -- --accept');
    return 1;
  }
  await mkdir(ledgerFolder(contentDir), { recursive: true });
  for (const { file, text } of changes) await writeFile(join(ledgerFolder(contentDir), file), text);
  console.log(`已登记 ${changes.length} 份登记表的永久地址。`);
  return 0;
}
