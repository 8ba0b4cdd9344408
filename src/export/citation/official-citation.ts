import { formatDate } from '#domain/document/schema/partial-date.ts';
import { precisionOf } from '#domain/number/calendar.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import type { CitedWork } from '#export/cited-work.ts';

type Named = Pick<CitedWork, 'title' | 'number' | 'issuers' | 'signed' | 'kind' | 'placeName'>;

/**
 * How an official letter cites a document or a clause of it, the title first, then the number:
 * 《题名》（文号）第二部分第（三）项. What bears no number is told apart by issuers that its title
 * does not name and by its day; a statute needs neither.
 */
export function officialCitation({ title, number, issuers, signed, kind, placeName = '' }: Named): string {
  if (number !== undefined) return `${bookTitle(title)}（${number}）${placeName}`;
  if (kind === 'statute') return `${bookTitle(title)}${placeName}`;
  const names = issuers.filter((name) => !title.includes(name)).join('、');
  const day = signed && formatDate({ value: signed, precision: precisionOf(signed) ?? 'day' });
  return `${names}${bookTitle(title)}${day ? `（${day}）` : ''}${placeName}`;
}
