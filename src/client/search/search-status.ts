import type { Missing } from '#search/find/find-query.ts';
import type { Outcome } from '#search/find/search-library.ts';
import type { SearchState } from './search-state.ts';

/** How much of an answer is on the page. */
export interface Shown {
  documents: number;
  clauses: number;
  /** Documents left out of the list because not even their title arrived. */
  unread?: number;
}

/** Writes the line above the results. It counts documents at once, clauses as texts arrive. */
export function statusOf(
  { typed, facets }: SearchState,
  { total, bearing, missing, unheld }: Pick<Outcome, 'total' | 'bearing' | 'missing' | 'unheld'>,
  { documents, clauses, unread = 0 }: Shown,
): string {
  const narrowed = Object.keys(facets).length > 0;
  const within = narrowed && typed ? '在所选范围内，' : '';
  const found = bearing
    ? `文号相符${bearing}件${total > bearing ? `，另有${total - bearing}件提到` : ''}。`
    : `找到${total}件${clausesOf(documents + unread < total)}。`;
  const excludes = /(?:^|\s)[-－−]\S/.test(typed);
  const advice = narrowed || unheld ? '' : `请减少字数${excludes ? '或排除的词' : ''}，或检查有无错字。`;
  const none = typed ? `未找到“${typed}”。${advice}` : '没有符合条件的文件。';
  const unlisted = unread > 0 ? `有${unread}件未能读取，未列出。` : '';
  return within + (total > 0 ? found + unlisted : none) + (missing ? partly[missing] : '');

  function clausesOf(isPart: boolean): string {
    if (!typed || clauses === 0) return '';
    return isPart ? `，已列出的${documents}件中有${clauses}条` : `、${clauses}条`;
  }
}

/** What was not searched, and why. */
const partly: Record<Missing, string> = {
  index: '全文索引未能读取，只查了标题、文号和发文机关。',
  tables: '检索数据未能读取，只查了标题和文号，筛选未生效。',
  titles: '标题数据未能读取，未查相近的标题和拼音。',
};
