import { defined } from '#domain/defined.ts';
import type { FullText } from '#domain/document/document.ts';
import { duties } from '#domain/document/duties.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { isZone } from '#domain/text/zone.ts';

/** What a text asks for by a day that is known, in its own words. */
export interface ExportedDeadline {
  /** The last day, `2019-10-30`. */
  until: string;
  /** The day as the text says it, with the year: 2019年10月30日前. */
  day: string;
  /** The text does not say the year. */
  yearInferred: boolean;
  task: string;
  who?: string;
  reportTo?: string;
  /** Where the task stands: its id where it has one, and its name. */
  place?: string;
  placeName: string;
  address: string;
}

/** Lists deadlines, the earliest first. */
export function exportDeadlines(
  { units, frontMatter }: FullText,
  addressOf: (place?: string) => string,
): ExportedDeadline[] {
  const names = placeNames(units);
  return duties(frontMatter.glance).dated.map(({ row, day, until, yearInferred }) => {
    const { words, clause } = row.task;
    const place = isZone(clause) ? undefined : clause;
    return {
      until,
      day,
      yearInferred,
      task: words,
      placeName: names.inSentence(clause),
      address: addressOf(place),
      ...defined({ who: row.who?.words, reportTo: row.reportTo?.words, place }),
    };
  });
}
