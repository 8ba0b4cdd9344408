import type { Document } from '#domain/document/document.ts';
import { lastDay } from '#domain/document/schema/partial-date.ts';

/** The latest date on which the page of a document is known to have changed, as far as it is known. */
export function lastUpdate({ frontMatter }: Document): string | undefined {
  const { added, updates } = frontMatter;
  const withdrawn = frontMatter.text === 'record' ? frontMatter.textWithdrawn?.date : undefined;
  return [added, ...updates.map(({ date }) => date), withdrawn].reduce(
    (latest, date) =>
      date !== undefined && (latest === undefined || lastDay(date) > lastDay(latest)) ? date : latest,
    undefined,
  );
}
