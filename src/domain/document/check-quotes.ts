import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import { nearestPassage } from '#domain/diagnostic/nearest-passage.ts';
import { unitAt } from '#domain/text/unit-at.ts';
import type { Document } from './document.ts';
import type { FrontMatter } from './front-matter.ts';

interface Quote {
  clause: string;
  words: string;
  path: (string | number)[];
}

/** Takes a document; reports words that its front matter quotes from its text and that do not stand there, with the likest passage. */
export function checkQuotes(document: Document): Diagnostic[] {
  return quotesOf(document.frontMatter).flatMap((quote) => checkQuote(quote, document));
}

function checkQuote({ clause, words, path }: Quote, { id, units }: Document): Diagnostic[] {
  const unit = unitAt(units, clause);
  if (!unit) {
    const places = units.flatMap((known) => known.id ?? known.zone);
    const args = { id, clause, nearest: nearest(clause, places) ?? '' };
    return [{ code: 'clause-unknown', args, path: [...path, 'clause'] }];
  }
  if (unit.text.includes(words)) return [];
  const text = units.map((known) => known.text).join('\n');
  const found = nearestPassage(words, unit.text) ?? nearestPassage(words, text) ?? '';
  const args = { where: `${id}#${clause}`, words, nearest: found };
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
