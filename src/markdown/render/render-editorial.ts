import type { BlockContent, FootnoteDefinition, Root } from 'mdast';
import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import type { Block, Body, Note } from '#domain/text/structure.ts';
import { renderNoBreak, renderTable, renderWords, shortestLine } from './render-words.ts';

/**
 * The editors' own words, such as the digest of a record: numbers, dates and the last word of a paragraph
 * hold together.
 */
export const renderEditorial = ({ blocks, notes }: Body): Root => ({
  type: 'root',
  children: [...blocks.map(renderBlock), ...notes.map(renderNote)],
});

export const renderNote = ({ name, key, blocks }: Note): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: key,
  label: name,
  children: blocks.map(renderBlock),
});

function renderBlock({ text, calls = [], table }: Block): BlockContent {
  if (table) return renderTable(table, (words) => holdNumbers(words));
  const children = renderWords({ text, calls }, (words, last) =>
    holdNumbers(words, last && words.length > shortestLine),
  );
  return { type: 'paragraph', children };
}

const holdNumbers = (words: string, ends = false) =>
  renderNoBreak(words, findDocumentNumbers(words).value, ends);
