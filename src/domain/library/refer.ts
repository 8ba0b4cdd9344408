import { type Lookup, resolveCitation } from '#domain/citation/resolve-citation.ts';
import { resolvePin } from '#domain/citation/resolve-pin.ts';
import type { FullText, LocatedCitation } from '#domain/document/document.ts';
import type { Reference, ReferencePin } from './reference.ts';

/**
 * Finds the references that a text makes, in reading order: citations with the clauses they name, later uses
 * of the short names that they introduce (以下简称), and the editor's links. A link marks only the first
 * place of its words.
 */
export function refer(
  document: FullText,
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
    const pins = resolution.to === undefined ? [] : pinsOf(citation, resolution.to, clausesOf);
    return [
      { ...resolution, from: document, unit, start: citation.start, end: citation.end, citation, pins },
    ];
  });
  const links = editorLinks(document);
  if (links.length === 0) return cited;
  const indexOf = new Map(document.units.map((unit, i) => [unit, i]));
  const place = ({ unit }: Reference) => indexOf.get(unit) ?? -1;
  return [...cited, ...links].sort((a, b) => place(a) - place(b) || a.start - b.start);
}

function pinsOf(
  { pins = [] }: LocatedCitation,
  to: string,
  clausesOf: (id: string) => readonly string[],
): ReferencePin[] {
  if (pins.length === 0) return [];
  const ids = clausesOf(to);
  return pins.flatMap(({ start, end, steps }) => {
    const clause = resolvePin(steps, ids);
    return clause === undefined ? [] : [{ start, end, clause }];
  });
}

function editorLinks(document: FullText): Reference[] {
  const { links } = document.frontMatter;
  if (links.length === 0) return [];
  const byId = new Map(document.units.map((unit) => [unit.id, unit]));
  return links.flatMap(({ clause, words, to }) => {
    const unit = byId.get(clause);
    const start = unit?.text.indexOf(words) ?? -1;
    return unit && start >= 0 ? [{ from: document, unit, start, end: start + words.length, to }] : [];
  });
}
