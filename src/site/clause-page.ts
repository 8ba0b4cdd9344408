import type { FullText } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import { shownCitations } from '#domain/library/shown-citations.ts';
import { type Clause, clausesOf, clauseTextOf } from '#domain/text/clauses.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { renderClauses } from '#markdown/render/render-clauses.ts';
import type { Routes } from './urls.ts';

/** What the page of one numbered clause shows. */
export interface ClausePage {
  clause: Clause;
  previous: Clause | undefined;
  next: Clause | undefined;
  html: string;
  /** Number and clause first: a chat shows some twenty characters of a title. */
  title: string;
  /** The beginning of its text. */
  description: string;
  /** Its name in words: 「第二部分第（四）项」. */
  name: string;
}

type Pages = (id: string) => ClausePage;

// Astro builds the pages of a document one after another: its text is rendered once, and kept no longer.
let last: { document: FullText; pages: Pages } | undefined;

/** The page of the numbered clause `id` of a text. */
export function clausePage(library: Library, document: FullText, id: string, routes: Routes): ClausePage {
  if (last?.document !== document) last = { document, pages: pagesOf(library, document, routes) };
  return last.pages(id);
}

function pagesOf(library: Library, document: FullText, routes: Routes): Pages {
  const clauses = clausesOf(document.units);
  const shown = shownCitations(library, document, routes.document);
  const render = renderClauses(document, shown, routes.document(document.id));
  const { number, title } = document.description;
  const names = placeNames(document.units);
  return (id) => {
    const at = clauses.findIndex((clause) => clause.id === id);
    const clause = clauses[at];
    const html = render(id);
    if (!clause || html === undefined) throw new Error(`No clause ${id} in ${document.id}.`);
    const outer = clause.within.at(-1);
    return {
      clause,
      previous: clauses[at - 1],
      next: clauses[at + 1],
      html,
      title: `${number?.value ?? title.value} ${outer ? names.inOutline(outer.id) : ''}${clause.heading}`,
      description: shortened(clauseTextOf(document.units, id)),
      name: names.inSentence(id),
    };
  };
}

/** About as much as a chat or a result of a search shows. */
const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
