import { type Lookup, resolveCitation } from '#domain/citation/resolve-citation.ts';
import type { Document } from '#domain/document/document.ts';
import type { Reference } from './reference.ts';

/**
 * Takes a document and a look-up; gives its references in reading order: citations, later uses of the short names
 * that they introduce (以下简称), and the editor's links. A link marks the first place of its words only.
 */
export function refer(document: Document, lookup: Lookup): Reference[] {
  const shortNames = new Map<string, string>();
  const cited = document.citations.flatMap((citation): Reference[] => {
    const unit = document.units[citation.unit];
    if (!unit) return [];
    const known = citation.number ? undefined : shortNames.get(citation.title ?? '');
    const resolution = known ? { to: known } : resolveCitation(citation, lookup);
    if (citation.shortName && resolution.to) shortNames.set(citation.shortName, resolution.to);
    return [{ ...resolution, from: document, unit, start: citation.start, end: citation.end, citation }];
  });
  return [...cited, ...editorLinks(document)].sort(
    (a, b) => document.units.indexOf(a.unit) - document.units.indexOf(b.unit) || a.start - b.start,
  );
}

function editorLinks(document: Document): Reference[] {
  if (document.frontMatter.text !== 'full') return [];
  return document.frontMatter.links.flatMap(({ clause, words, to }) => {
    const unit = document.units.find((candidate) => candidate.id === clause);
    const start = unit?.text.indexOf(words) ?? -1;
    return unit && start >= 0 ? [{ from: document, unit, start, end: start + words.length, to }] : [];
  });
}
