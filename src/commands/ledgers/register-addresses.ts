import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nextLedger } from '#domain/document/next-ledger.ts';
import { newClausePages, nextMark } from '#domain/library/clause-pages.ts';
import { formatMark } from '#domain/text/ledger/clause-pages-mark.ts';
import { formatLedger } from '#domain/text/ledger/ledger.ts';
import { type LoadedLibrary, loadLibrary } from '#site/read/load-library.ts';
import { clausePagesMark, ledgerFolder } from '#site/read/read-ledgers.ts';
import { formatDiagnostics, severityOf } from '#site/report/report.ts';
import { lossesReport, lossesSince } from './losses-since.ts';

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

/** A file in the folder of ledgers that publishing would change. */
export interface LedgerChange {
  /** Its name. */
  file: string;
  /** What it would hold. */
  text: string;
  /** What is new in it, for a person. */
  summary: string;
}

type Loaded = Pick<LoadedLibrary, 'library' | 'ledgers' | 'clausePages'>;

/**
 * A change for each document with new addresses, in order of id, and one when clauses get pages of their own.
 */
function ledgerChanges({ library, ledgers, clausePages }: Loaded): LedgerChange[] {
  const pages = newClausePages(library, clausePages);
  const mark = {
    file: clausePagesMark,
    text: formatMark(nextMark(library, clausePages) ?? new Map()),
    summary: `有编号条款的单独页面  ${pages.join('；')}`,
  };
  const changes = library.documents
    .flatMap((document) => {
      const { id } = document;
      const { rows, added, renewed } = nextLedger(document, ledgers);
      const summary = [
        ...(ledgers.has(id) ? [] : ['新文件地址']),
        ...(added.length > 0 ? [`新增 ${added.length} 个：${added.join('、')}`] : []),
        ...(renewed.length > 0 ? [`文字有改动 ${renewed.length} 个：${renewed.join('、')}`] : []),
      ].join('；');
      return summary === ''
        ? []
        : [{ file: `${id}.tsv`, text: formatLedger(rows), summary: `${id}  ${summary}` }];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return [...changes, ...(pages.length > 0 ? [mark] : [])];
}
