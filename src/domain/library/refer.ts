import type { PlaceIndex } from '#domain/citation/place-index.ts';
import { type Lookup, type Resolution, resolveCitation } from '#domain/citation/resolve-citation.ts';
import { resolvePin } from '#domain/citation/resolve-pin.ts';
import { defined } from '#domain/defined.ts';
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
  placesOf: (id: string, part?: string) => PlaceIndex,
): Reference[] {
  const shortNames = new Map<string, Resolution>();
  const cited = document.citations.flatMap((citation): Reference[] => {
    const unit = document.units[citation.unit];
    if (!unit) return [];
    const known = citation.number ? undefined : shortNames.get(citation.title ?? '');
    const resolution = known ?? resolveCitation(citation, lookup);
    if (citation.shortName && resolution.to) shortNames.set(citation.shortName, meant(resolution));
    const pins = resolution.to === undefined ? [] : pinsOf(citation, resolution, placesOf);
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

/** What a short name stands for: that the number is doubtful was said where it was introduced. */
const meant = ({ to, within }: Resolution): Resolution => defined({ to, within });

function pinsOf(
  { pins = [] }: LocatedCitation,
  { to, within }: Resolution,
  placesOf: (id: string, part?: string) => PlaceIndex,
): ReferencePin[] {
  if (pins.length === 0 || to === undefined) return [];
  const places = placesOf(to, within);
  return pins.flatMap(({ start, end, steps }) => {
    const place = resolvePin(steps, places);
    if (place === undefined) return [];
    return [{ start, end, clause: within === undefined ? place : `${within}__${place}` }];
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
