import { clauseName } from '#domain/text/names/clause-name.ts';
import type { Match } from '#search/find/answer.ts';
import type { Fold } from '#search/shared/fold.ts';
import type { Passage, SearchText } from '#search/shared/passage.ts';
import type { PlaceQuery, Term, TypedPlace } from '#search/shared/query.ts';
import { tokenise, words } from '#search/shared/tokenise.ts';
import { findRuns, type Hit } from '#search/text/scan.ts';
import { type Fit, fitPlaces, placesIn } from './fit-places.ts';

/** The places of a document that a query may mean. */
export interface FoundPlaces {
  hits: Hit[];
  /** What the document does not have. */
  label?: string;
  /** It bears the very number or title, be it that of a text printed with it. */
  isNamed: boolean;
  /** It has one of the places, not only what would hold it. */
  isFound: boolean;
}

/** What titles are read by. */
export interface TitleReader {
  /** Strips the issuers that a title may begin with. */
  strip(title: string): string;
  fold: Fold;
}

/**
 * Finds the places that are meant in one document; `match` is why it is looked at. Where the title of a text
 * printed with it was typed, that text's places come first. Undefined where neither bears the title.
 */
export function placesInDocument(
  { document, places }: PlaceQuery,
  text: SearchText,
  match: Match,
  reader: TitleReader,
): FoundPlaces | undefined {
  const { passages } = text;
  const isWhole = match === 'number' || match === 'name';
  const parts = passages.filter((one) => one.part !== undefined && holds(one.text, document, reader));
  if (match === 'heading' && parts.length === 0) return undefined;
  const titles = isWhole ? [] : [text.title, ...parts.map((part) => part.text)];
  const ids = placesIn(passages.flatMap(({ id }) => id ?? []));
  const prefixes = [...(isWhole ? [] : parts.map(({ part }) => `${part}__`)), ''];
  const fits = places.map((place) => ({ place, fit: firstFit(place, prefixes, ids) }));
  const missing = fits.filter(({ fit }) => fit.isOuter || fit.ids.length === 0).map(({ place }) => place);
  return {
    hits: fits.flatMap(({ fit }) => fit.ids.flatMap((id) => hitAt(id, passages))),
    ...(missing.length > 0 && { label: labelOf(text, missing) }),
    isNamed: isWhole || titles.some((title) => isCalled(title, document, reader)),
    isFound: missing.length < places.length,
  };
}

/** Looks in one scope after the other: the texts that a title names, then the whole document. */
function firstFit({ steps }: TypedPlace, prefixes: readonly string[], ids: readonly string[]): Fit {
  const fits = prefixes.map((prefix) => {
    const own = ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
    const fit = fitPlaces(steps, own);
    return { ...fit, ids: fit.ids.map((id) => prefix + id) };
  });
  const some = fits.filter(({ ids: found }) => found.length > 0);
  return some.find(({ isOuter }) => !isOuter) ?? some[0] ?? { ids: [], isOuter: false };
}

const runsOf = (document: readonly Term[]): string[][] =>
  document.flatMap(({ number, runs }) => (number ? [] : runs.slice(0, 1)));

const holds = (title: string, document: readonly Term[], { fold }: TitleReader): boolean =>
  runsOf(document).some((run) => findRuns(tokenise(title, fold), run).length > 0);

/**
 * Whether the terms are the title's usual short form: a statute's without the state, a notice's without its
 * issuers.
 */
function isCalled(title: string, document: readonly Term[], { strip, fold }: TitleReader): boolean {
  const bare = words(strip(title).replace(/^中华人民共和国/, ''), fold).join(' ');
  return runsOf(document).some((run) => run.join(' ') === bare);
}

const labelOf = ({ kind }: SearchText, missing: readonly TypedPlace[]): string => {
  const said = missing.map(({ words: typed }) => typed).join('、');
  return kind === 'full' ? `此件没有“${said}”` : `本库未收录此件全文，不能查到“${said}”`;
};

/** The first passage of a place, under the name of the place. */
function hitAt(id: string, passages: readonly Passage[]): Hit[] {
  const own = passages.find((passage) => passage.id === id);
  if (own) return [{ passage: own, marks: [] }];
  const first = passages.find((one) => one.part === id || one.id?.startsWith(`${id}__`));
  return first ? [{ passage: { ...first, id, name: clauseName(id) }, marks: [] }] : [];
}
