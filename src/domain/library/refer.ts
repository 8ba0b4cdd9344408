import { type Lookup, resolveCitation } from '#domain/citation/resolve-citation.ts';
import { resolvePin } from '#domain/citation/resolve-pin.ts';
import type { Document, LocatedCitation } from '#domain/document/document.ts';
import type { Reference, ReferencePin } from './reference.ts';

/**
 * Takes a document, a look-up, and what gives the ids of a document's clauses; gives its references in reading order:
 * citations with the clauses they name, later uses of the short names that they introduce (以下简称), and the editor's
 * links. A link marks the first place of its words only.
 */
export function refer(
  document: Document,
  lookup: Lookup,
  clausesOf: (id: string) => readonly string[],
): Reference[] {
  const shortNames = new Map<string, string>();
  const cited = document.citations.flatMap((citation): Reference[] => {
    const unit = document.units[citation.unit];
    if (!unit) return [];
    const known = citation.number ? undefined : shortNames.get(citation.title ?? '');
    const resolution = known ? { to: known } : resolveCitation(citation, lookup);
    if (citation.shortName && resolution.to) shortNames.set(citation.shortName, resolution.to);
    const pins = resolution.to === undefined ? [] : pinsOf(citation, clausesOf(resolution.to));
    return [
      { ...resolution, from: document, unit, start: citation.start, end: citation.end, citation, pins },
    ];
  });
  return [...cited, ...editorLinks(document)].sort(
    (a, b) => document.units.indexOf(a.unit) - document.units.indexOf(b.unit) || a.start - b.start,
  );
}

function pinsOf({ pins = [] }: LocatedCitation, ids: readonly string[]): ReferencePin[] {
  return pins.flatMap(({ start, end, steps }) => {
    const clause = resolvePin(steps, ids);
    return clause === undefined ? [] : [{ start, end, clause }];
  });
}

function editorLinks(document: Document): Reference[] {
  if (document.frontMatter.text !== 'full') return [];
  return document.frontMatter.links.flatMap(({ clause, words, to }) => {
    const unit = document.units.find((candidate) => candidate.id === clause);
    const start = unit?.text.indexOf(words) ?? -1;
    return unit && start >= 0 ? [{ from: document, unit, start, end: start + words.length, to }] : [];
  });
}
