import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { ledgerLosses } from '#domain/text/ledger/ledger-losses.ts';
import { clausePagesMark, ledgerFolder, readLedgers } from '#site/read/read-ledgers.ts';
import { formatDiagnostics, severityOf } from '#site/report/report.ts';
import { ledgersAt } from './ledgers-at.ts';

/** What the ledgers have lost since a commit, and how much they held then. */
interface Losses {
  losses: Diagnostic[];
  /** Ledgers that cannot be read today. */
  unreadable: Diagnostic[];
  /** The commit as it was asked for, and its full name. */
  since: string;
  commit: string;
  documents: number;
  addresses: number;
}

/**
 * Compares the ledgers of a content folder, as they lie there, with those of a commit; or says why it cannot.
 */
export async function lossesSince(contentDir: string, since: string): Promise<Losses | { problem: string }> {
  const before = await ledgersAt(contentDir, since);
  if ('problem' in before) return before;
  const now = await readLedgers(contentDir);
  const folder = ledgerFolder(contentDir);
  const unreadable = now.diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error');
  const losses = ledgerLosses(before.state, now, since).map(({ ledger, ...loss }): Diagnostic => {
    const mark = loss.code === 'ledger-mark-gone' ? clausePagesMark : '';
    return { ...loss, file: join(folder, ledger === undefined ? mark : `${ledger}.tsv`) };
  });
  const rows = [...before.state.ledgers.values()];
  return {
    losses: losses.filter((loss) => !seemsGone(loss, unreadable)),
    unreadable,
    since,
    commit: before.commit,
    documents: rows.length,
    addresses: rows.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Rows of a file that cannot be read are not lost. */
function seemsGone({ code, file }: Diagnostic, unreadable: readonly Diagnostic[]): boolean {
  if (code === 'ledger-folder-gone') return unreadable.length > 0;
  return code === 'ledger-gone' && unreadable.some((diagnostic) => diagnostic.file === file);
}

/** Whether a comparison found nothing missing, and every ledger can be read. */
export const isWhole = ({ losses, unreadable }: Losses): boolean => losses.length + unreadable.length === 0;

/** Reports what a comparison of ledgers found. Paths are relative to `folder`. */
export function lossesReport(found: Losses, folder: string): string {
  const { losses, unreadable, since, commit, documents, addresses } = found;
  const compared = `与 ${since}（${commit.slice(0, 10)}）相比，`;
  if (isWhole(found)) return `${compared}登记一处不少：${documents} 份登记表，${addresses} 个条款和段落。`;
  const problems = [...unreadable, ...losses];
  return [
    formatDiagnostics(problems, folder),
    `${compared}登记表有 ${problems.length} 处问题，见上。发布过的地址永远有效，登记只增不减。`,
  ].join('\n');
}
