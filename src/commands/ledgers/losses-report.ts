import { formatDiagnostics } from '#site/report/report.ts';
import type { Losses } from './losses-since.ts';

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
