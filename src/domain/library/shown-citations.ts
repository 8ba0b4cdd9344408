import { type Document, unitsOf } from '#domain/document/document.ts';
import type { OwnLink } from '#domain/document/own-links.ts';
import { lastDay } from '#domain/document/schema/partial-date.ts';
import { periodWords } from '#domain/document/schema/period.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { placeOf } from '#domain/text/place.ts';
import type { Span } from '#domain/text/span.ts';
import type { Library } from './library.ts';
import { type Reference, sentenceOf } from './reference.ts';

/** A reference as a page shows it; offsets in the text of its unit. */
export interface ShownReference extends Span {
  /** Index in the units of the text. */
  unit: number;
  /** Missing where the library does not hold the document. */
  href?: string;
  /** What a short name or a number alone stands for. */
  title?: string;
  doubt?: string;
  /** An editor's link: the text names no document. */
  editorial?: boolean;
  /** The clauses that the text names after the document. */
  pins: (Span & { href: string })[];
}

/** A place of another document that names a clause of this one. */
export interface ShownCiting {
  href: string;
  name: string;
  /** Its sentence. */
  words: string;
}

/**
 * All that the page of a text shows of other documents. Plain data: the page changes if and only if this
 * does.
 */
export interface ShownCitations {
  references: ShownReference[];
  /** Words by which the text leads to a place of its own, with the index of their unit. */
  own: (Span & { unit: number; href: string })[];
  /** By eId of the clause that is named, in order of the citing documents. */
  citedBy: [clause: string, citing: ShownCiting[]][];
  /** By eId of the clause or paragraph that speaks of a plan whose years are known. */
  periods: [place: string, ShownPeriod[]][];
}

/** The years of a plan that a place speaks of. */
export interface ShownPeriod {
  /** Words of the place, or the number or title of the document that it cites. */
  name: string;
  /** In parts that a line may end between. */
  words: string[];
  /** Its last day. */
  until: string;
}

/** Address of a document's page, or of a clause in it. */
export type HrefOf = (id: string, clause?: string) => string;

export function shownCitations(
  library: Pick<Library, 'get' | 'referencesFrom' | 'referencesTo'>,
  document: Document,
  hrefOf: HrefOf,
): ShownCitations {
  const { id } = document;
  const indexOf = new Map(unitsOf(document).map((unit, i) => [unit, i]));
  const references = library.referencesFrom(id).map((reference): ShownReference => {
    const { unit, start, end, to, within, citation, doubt, pins = [] } = reference;
    const place = { unit: indexOf.get(unit) ?? -1, start, end };
    if (to === undefined) return { ...place, pins: [] };
    const title = citation ? expansion(citation.title, library.get(to)?.description.title.value) : undefined;
    return {
      ...place,
      href: hrefOf(to, within),
      ...(title !== undefined && { title }),
      ...(doubt !== undefined && { doubt }),
      ...(!citation && { editorial: true }),
      pins: pins.map((pin) => ({ start: pin.start, end: pin.end, href: hrefOf(to, pin.clause) })),
    };
  });
  const citedBy = [...citedClauses(library, id)].map(([clause, citing]): [string, ShownCiting[]] => [
    clause,
    citing.map((one) => shownCiting(one, hrefOf)),
  ]);
  const own = document.text === 'full' ? document.ownLinks.map(toOwnPlace) : [];
  return { references, own, citedBy, periods: shownPeriods(library, id) };
}

/** On the same page, so that its address does not matter. */
const toOwnPlace = ({ unit, start, end, clause }: OwnLink) => ({ unit, start, end, href: `#${clause}` });

function shownPeriods(
  library: Pick<Library, 'get' | 'referencesFrom'>,
  id: string,
): ShownCitations['periods'] {
  const found = new Map<string, ShownPeriod[]>();
  for (const { unit, start, end, to, citation } of library.referencesFrom(id)) {
    const plan = to === id || to === undefined ? undefined : library.get(to);
    const period = plan?.frontMatter.period;
    if (!plan || !period || unit.id === undefined) continue;
    const { number, title } = plan.description;
    const name = citation ? (number?.value ?? bookTitle(title.value)) : unit.text.slice(start, end);
    const shown = { name, words: periodWords(period), until: lastDay(period.to) };
    const here = found.get(unit.id) ?? [];
    if (!here.some((known) => known.name === name)) found.set(unit.id, [...here, shown]);
  }
  return [...found];
}

function shownCiting(reference: Reference, hrefOf: HrefOf): ShownCiting {
  const { from, unit } = reference;
  const { title, number } = from.description;
  const place = placeNames(unitsOf(from)).inOutline(placeOf(unit));
  return {
    href: hrefOf(from.id, unit.id),
    name: `${bookTitle(title.value)}${number ? `（${number.value}）` : ''}${place}`,
    words: sentenceOf(reference),
  };
}

/**
 * What a short name or a number alone stands for (WCAG 2.2, 3.1.4); a title that leaves out its issuers is
 * none.
 */
const expansion = (cited = '', title = ''): string | undefined =>
  title && (!cited || !title.endsWith(cited)) ? bookTitle(title) : undefined;

/** References of other documents that name a clause of the document `id`, by the clause's eId. */
export function citedClauses(library: Pick<Library, 'referencesTo'>, id: string): Map<string, Reference[]> {
  const naming = library
    .referencesTo(id)
    .flatMap((reference) =>
      [...new Set(reference.pins?.map((pin) => pin.clause))].map((clause) => ({ clause, reference })),
    );
  const byClause = Map.groupBy(naming, ({ clause }) => clause);
  return new Map([...byClause].map(([clause, found]) => [clause, found.map(({ reference }) => reference)]));
}
