import type { Missing } from '#search/find-query.ts';
import type { Outcome } from '#search/search-library.ts';
import type { SearchState } from './search-state.ts';

/** What of an answer is on the page. */
export interface Shown {
  documents: number;
  clauses: number;
}

/** Takes what was asked and found, and what of it is shown; gives the line above the results: documents at once, clauses as they are read. */
export function statusOf(
  { typed, facets }: SearchState,
  { total, missing, unheld }: Pick<Outcome, 'total' | 'missing' | 'unheld'>,
  { documents, clauses }: Shown,
): string {
  const narrowed = Object.keys(facets).length > 0;
  const excludes = /(?:^|\s)[-－−]\S/.test(typed);
  const verb = excludes ? '符合' : '含有';
  const named = typed ? `${verb}“${typed}”的文件` : narrowed ? '符合条件的文件' : '文件';
  const within = narrowed && typed ? '在所选范围内，' : '';
  const all = documents >= total;
  const among = all ? '其中' : `已列出的${documents}件中`;
  const found = `${within}${named}有${total}件${typed && clauses > 0 ? `，${among}条款${clauses}条` : ''}。`;
  const none = typed
    ? `${narrowed ? '在所选范围内，' : ''}没有文件${verb}“${typed}”。${narrowed || unheld ? '' : `请减少字数${excludes ? '或排除的词' : ''}，或检查有无错字。`}`
    : '没有符合条件的文件。';
  return (total > 0 ? found : none) + (missing ? partly[missing] : '');
}

/** What the reader has not got, and why. */
const partly: Record<Missing, string> = {
  index: '全文索引没有读到，只查了标题、文号和发文机关。',
  tables: '检索用表没有读到，只查了标题和文号，筛选没有起作用。',
  titles: '标题表没有读到，相近的标题和拼音没有查。',
};
