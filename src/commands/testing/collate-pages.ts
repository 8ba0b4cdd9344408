import type { Options } from '#commands/running/options.ts';
import { root } from '#commands/running/root.ts';
import { collatePage } from '#site/compare/collate-page.ts';
import { siteOptions } from '#site/options.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { formatDiagnostics, severityOf } from '#site/report/report.ts';
import type { Counts } from './test-counts.ts';

/**
 * Compares every full text of the built site with its source and prints how each came out. Documents without
 * a kept source are counted as skipped.
 */
export async function collatePages({ environment }: Options): Promise<Counts> {
  const { contentDir, outDir } = siteOptions({ ...process.env, ...environment }, root);
  const { library, diagnostics } = await loadLibrary(contentDir);
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  // Without what cannot be read there is nothing to compare, or nothing to compare with.
  const unread = diagnostics.filter((one) => severityOf(one) === 'error');
  if (unread.length > 0) {
    console.log(formatDiagnostics(unread, root));
    return { ...counts, failed: unread.length };
  }
  for (const document of library.documents.filter((one) => one.text === 'full')) {
    const collation = await collatePage(document, outDir);
    if (!collation) {
      counts.skipped++;
      console.log(`– ${document.id}：没有留存来源文本，未核对`);
    } else if (collation.diagnostics.length > 0) {
      counts.failed++;
      console.log(`✗ ${document.id}：\n${formatDiagnostics(collation.diagnostics, root)}`);
    } else {
      counts.passed++;
      const { length } = document.source?.replace(/\s/g, '') ?? '';
      console.log(
        `✓ ${document.id}：来源 ${length} 字，逐字比较；差异 ${collation.value.length} 处，都有说明`,
      );
    }
  }
  return counts;
}
