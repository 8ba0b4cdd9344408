import type { Description } from '#domain/document/document.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import { formatOrderDate, orderDate } from './order-date.ts';

type Named = Pick<Description, 'title' | 'number' | 'citedAs' | 'issuers' | 'dates'>;

/**
 * What a page calls a document: by its number; where it has none by issuers, title and date, as far as they
 * are known: 云岭市教育局《关于公布考点的公告》（2025年5月1日）.
 */
export function documentName(description: Named): string {
  const { title, number, citedAs } = description;
  if (number) return number.value;
  if (citedAs[0]) return `${citedAs[0]}（存疑）`;
  const { names, date } = marksOf(description);
  return `${names}${bookTitle(title.value)}${date && `（${date}）`}`;
}

/** The title of its page, the number first: a chat shows some twenty characters. */
export function pageTitle(description: Named): string {
  const { title, number } = description;
  if (number) return `${number.value} ${title.value}`;
  const { names, date } = marksOf(description);
  const marks = [names, date].filter(Boolean).join('，');
  return marks ? `${title.value}（${marks}）` : title.value;
}

/** The issuers that the title does not name itself, and the date. Inferred ones are left out. */
function marksOf(description: Named): { names: string; date: string } {
  const { title, issuers } = description;
  const known = issuers && issuers.basis !== 'inferred' ? issuers.value : [];
  const names = known.map(({ name }) => name).filter((name) => !title.value.includes(name));
  const date = orderDate(description);
  return { names: names.join('、'), date: date && !date.inference ? formatOrderDate(date) : '' };
}
