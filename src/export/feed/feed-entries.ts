import { documentName } from '#domain/document/describe/document-name.ts';
import { earliestDay, formatDate } from '#domain/document/schema/partial-date.ts';
import type { UpdateDay } from '#domain/library/library-updates.ts';
import { precisionOf } from '#domain/number/calendar.ts';
import { bookTitle } from '#domain/text/book-title.ts';

/** Something that changed in the library, as a feed tells it. */
export interface FeedEntry {
  /** Never changes: the document's address, the date, what happened, and which of several. */
  id: string;
  address: string;
  title: string;
  /** With the date as far as it is known. */
  summary: string;
  /** In the format of RFC 3339. A month or year counts as its first day. */
  time: string;
}

/** A feed of one library; addresses are absolute. */
export interface Feed {
  title: string;
  /** Name of the library. */
  author: string;
  description: string;
  /** Address of the page that lists the same changes. */
  page: string;
  /** Address of the feed itself. */
  address: string;
  entries: FeedEntry[];
}

/** Lists what changed, the latest first. */
export function feedEntries(days: readonly UpdateDay[], addressOf: (id: string) => string): FeedEntry[] {
  const seen = new Map<string, number>();
  return days.flatMap(({ date, updates }) =>
    updates.map(({ id, kind, document, what }) => {
      const address = addressOf(id);
      const key = `${address}#${date}-${kind}`;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return {
        id: encodeURI(nth === 1 ? key : `${key}-${nth}`),
        address,
        title: `${kind}：${document ? nameOf(document.description) : (what ?? id)}`,
        summary: [formatDate({ value: date, precision: precisionOf(date) ?? 'day' }) + kind, what]
          .filter(Boolean)
          .join('：'),
        time: timeOf(date),
      };
    }),
  );
}

const nameOf = (description: Parameters<typeof documentName>[0]) =>
  description.number
    ? `${bookTitle(description.title.value)}（${description.number.value}）`
    : documentName(description);

/** The dates of a library are days in China. */
const timeOf = (date: string): string => `${earliestDay({ value: date })}T00:00:00+08:00`;

/** When the feed last changed. Atom requires a time even of a feed without entries. */
export const feedTime = ({ entries }: Pick<Feed, 'entries'>): string =>
  [timeOf('1970'), ...entries.map(({ time }) => time)].sort().at(-1) ?? '';
