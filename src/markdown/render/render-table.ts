import type { PhrasingContent, Table as TableNode } from 'mdast';
import type { Table } from '#domain/text/structure.ts';
import { renderWords } from './render-words.ts';

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
