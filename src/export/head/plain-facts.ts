import { defined } from '#domain/defined.ts';
import { numbersOf } from '#domain/document/describe/printed-numbers.ts';
import type { Description } from '#domain/document/document.ts';
import { citedKinds, knownDate } from '#export/cited-work.ts';
import { exportDates, exportIssuers } from '#export/export-description.ts';

/** What is certain enough to be stated where there is no room for a doubt, a source or a grade. */
export interface PlainFacts {
  title: string;
  /** Its own first; empty if its own is doubtful. */
  numbers: string[];
  /** The lead first; empty if they are inferred or not all known. */
  issuers: string[];
  /** 文种: the last word of the title. */
  type?: string;
  /** 成文日期, as far as it is known: `2019-04`. */
  signed?: string;
  /** 发布日期, else 公开日期. */
  published?: string;
  /** The one under which it is cited: 发布日期, else 成文日期, else 公开日期. */
  date?: string;
}

export function plainFacts(description: Description): PlainFacts {
  const { title, type, numberDoubt } = description;
  const issuers = exportIssuers(description);
  const dates = exportDates(description);
  return {
    title: title.value,
    numbers: numberDoubt === undefined ? numbersOf(description).map(({ value }) => value) : [],
    issuers: issuers && issuers.basis !== 'inferred' ? issuers.value : [],
    ...defined({
      type: type?.value,
      signed: knownDate(dates, ['signed']),
      published: knownDate(dates, ['published', 'publicised']),
      date: knownDate(dates, citedKinds),
    }),
  };
}
