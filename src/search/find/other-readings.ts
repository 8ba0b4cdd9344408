import type { Query, Term } from '#search/shared/query.ts';
import type { SearchTables } from '#search/shared/search-tables.ts';
import type { Match } from './answer.ts';
import { issuerStripper } from './find-in-titles.ts';

/** Another query that may be meant. */
export interface OtherReading {
  reading: Query;
  /** Reasons that count; every one where none is named. */
  only?: readonly Match[];
}

/** More than these characters that may stand for another are not tried each alone. */
const mostDoubles = 3;

/**
 * Other queries that may be meant by one that found nothing: characters that traditional writing has for two
 * (著 for 着) read as the other one, and a title without the issuers that it begins with.
 */
export function otherReadings(
  query: Query,
  tables: Pick<SearchTables, 'doubles' | 'issuers'>,
): OtherReading[] {
  const other = new Map(
    tables.doubles.map((pair) => {
      const [meant = '', typed = ''] = pair;
      return [typed, meant] as const;
    }),
  );
  const respelt = combinations(query.terms.map((term) => respellings(term, other))).filter((terms) =>
    terms.some((term, i) => term !== query.terms[i]),
  );
  const strip = issuerStripper(tables);
  const bare = query.terms.map((term) => withoutIssuers(term, strip));
  return [
    ...respelt.map((terms) => ({ reading: { ...query, terms } })),
    ...(bare.some((term, i) => term !== query.terms[i])
      ? [{ reading: { ...query, terms: bare }, only: ['name', 'title'] as const }]
      : []),
  ];
}

/** The term, and the term with each choice of its double characters read as the other one. */
function respellings(term: Term, other: ReadonlyMap<string, string>): Term[] {
  const [run = []] = term.runs;
  const places = run.flatMap((word, i) => (other.has(word) ? [i] : []));
  const choices =
    places.length > mostDoubles
      ? [places]
      : places.reduce<number[][]>((sets, place) => sets.concat(sets.map((set) => set.concat(place))), [[]]);
  const terms = choices
    .filter((set) => set.length > 0)
    .map((set) => ({
      ...term,
      runs: [run.map((word, i) => (set.includes(i) ? (other.get(word) ?? word) : word))],
    }));
  return [term, ...terms];
}

const combinations = (choices: readonly Term[][]): Term[][] =>
  choices
    .reduce<Term[][]>((lists, terms) => lists.flatMap((list) => terms.map((term) => [...list, term])), [[]])
    .slice(0, 16);

/** Only in front of 关于: elsewhere an issuer's name is a part of the phrase. */
function withoutIssuers(term: Term, strip: (title: string) => string): Term {
  const [run = []] = term.runs;
  const bare = strip(run.join(''));
  const cut = [...run.join('')].length - [...bare].length;
  return cut > 0 && bare.startsWith('关于') && run.every((word) => [...word].length === 1)
    ? { ...term, runs: [run.slice(cut)] }
    : term;
}
