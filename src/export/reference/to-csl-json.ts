import { defined } from '#domain/defined.ts';
import type { CitedWork } from '#export/cited-work.ts';

/** A date as far as it is known: year, month, day. */
interface CslDate {
  'date-parts': [number[]];
}

/** An item of CSL-JSON 1.0.2, the fields that are written. */
export interface CslItem {
  id: string;
  /** The type under which every style tried prints the number of a notice too. */
  type: 'legislation';
  language: 'zh-CN';
  title: string;
  author?: { literal: string }[];
  number?: string;
  /** The clause that is cited. */
  section?: string;
  issued?: CslDate;
  accessed?: CslDate;
  source?: string;
  URL: string;
}

export const toCslJson = (works: readonly CitedWork[], accessed?: string): string =>
  `${JSON.stringify(
    works.map((work) => item(work, accessed)),
    undefined,
    2,
  )}\n`;

function item(work: CitedWork, accessed: string | undefined): CslItem {
  const { id, place, title, issuers, number, placeName, date, library, address } = work;
  return {
    id: place === undefined ? id : `${id}#${place}`,
    type: 'legislation',
    language: 'zh-CN',
    title,
    ...defined({
      author: issuers.length > 0 ? issuers.map((literal) => ({ literal })) : undefined,
      number,
      section: placeName,
      issued: parts(date),
      accessed: parts(accessed),
      source: library,
    }),
    URL: address,
  };
}

const parts = (date: string | undefined): CslDate | undefined =>
  date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
