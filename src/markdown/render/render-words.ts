import type { FootnoteReference, PhrasingContent, Table as TableNode } from 'mdast';
import { lastWord } from '#domain/text/line-breaks/last-word.ts';
import { noBreakPieces } from '#domain/text/line-breaks/no-break-spans.ts';
import type { Span } from '#domain/text/span.ts';
import type { Cell, NoteCall, Table } from '#domain/text/structure.ts';
import { element } from './element.ts';

/** The call of a note, which remark-rehype numbers in the order of the text. */
export const renderCall = ({ key }: NoteCall): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: key,
  label: key,
});

/**
 * Words with the notes that they call. `render` gets each run between two calls, and whether nothing follows
 * it.
 */
export function renderWords(
  { text, calls }: Cell,
  render: (words: string, last: boolean) => PhrasingContent[],
): PhrasingContent[] {
  const starts = [0, ...calls.map(({ offset }) => offset)];
  return starts.flatMap((start, i) => {
    const call = calls[i];
    const words = text.slice(start, call?.offset);
    const rendered = words === '' ? [] : render(words, call === undefined);
    return call ? [...rendered, renderCall(call)] : rendered;
  });
}

/**
 * How many characters the shortest line holds: the largest letters on a phone, after an indent. The last
 * word of a text that fits on it is not held together.
 */
export const shortestLine = 8;

/**
 * Wraps each no-break span of `text` in an element: those seen in its characters, `numbers`, and with `ends`,
 * where a paragraph ends with it, its last word.
 */
export const renderNoBreak = (text: string, numbers: readonly Span[] = [], ends = false): PhrasingContent[] =>
  noBreakPieces(text, numbers, ends ? lastWord(text) : undefined).map((piece) =>
    piece.noBreak
      ? element('span', { className: piece.noBreak }, piece.text)
      : { type: 'text', value: piece.text },
  );

/** A table as GFM has it; `render` gets the words of its cells. */
export const renderTable = (
  { align, rows }: Table,
  render: (words: string) => PhrasingContent[],
): TableNode => ({
  type: 'table',
  align,
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: renderWords(cell, render) })),
  })),
});
