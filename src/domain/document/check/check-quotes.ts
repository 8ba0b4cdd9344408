import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest, nearestPassage } from '#domain/diagnostic/nearest.ts';
import { type Document, unitsOf } from '#domain/document/document.ts';
import type { FrontMatter } from '#domain/document/schema/front-matter.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { placeOf, unitAt } from '#domain/text/place.ts';

interface Quote {
  clause: string;
  words: string;
  path: (string | number)[];
}

/**
 * Reports words that the front matter quotes from a place that does not hold them, with where they stand or
 * with the nearest passage.
 */
export function checkQuotes(document: Document): Diagnostic[] {
  return quotesOf(document.frontMatter).flatMap((quote) => checkQuote(quote, document));
}

function checkQuote({ clause, words, path }: Quote, document: Document): Diagnostic[] {
  const units = unitsOf(document);
  const unit = unitAt(units, clause);
  if (!unit) {
    const places = units.map(placeOf);
    const args = { id: document.id, clause, nearest: nearest(clause, places) ?? '' };
    return [{ code: 'clause-unknown', args, path: [...path, 'clause'] }];
  }
  if (unit.text.includes(words)) return [];
  const elsewhere = units.find((known) => known.text.includes(words));
  if (elsewhere) {
    const found = placeOf(elsewhere);
    const args = { words, clause, found, name: placeNames(units).inOutline(found) };
    return [{ code: 'words-elsewhere', args, path: [...path, 'clause'] }];
  }
  const text = units.map((known) => known.text).join('\n');
  const found = nearestPassage(words, unit.text) ?? nearestPassage(words, text) ?? '';
  const args = { where: `${document.id}#${clause}`, words, nearest: found };
  return [{ code: 'words-not-found', args, path: [...path, 'words'] }];
}

/** Every place of front matter that quotes the document's own text. */
function quotesOf(frontMatter: FrontMatter): Quote[] {
  const relations = frontMatter.relations.flatMap(({ clause, words }, i) =>
    clause && words ? [{ clause, words, path: ['relations', i] }] : [],
  );
  if (frontMatter.text === 'record') return relations;
  const links = frontMatter.links.map((link, i) => ({ ...link, path: ['links', i] }));
  const cells = frontMatter.glance.flatMap((row, i) =>
    Object.entries(row).map(([name, cell]) => ({ ...cell, path: ['glance', i, name] })),
  );
  return [...relations, ...links, ...cells];
}
