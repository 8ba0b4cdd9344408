import type { Root, Table, TableRow } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Teaches the parser to keep every word of a table. GFM counts the cells of the heading alone, and
 * remark-rehype renders no more than these; it also leaves the backslash in the text that lets a cell hold a
 * pipe. Belongs to the parser, so that pages, search text and collation get the same table.
 */
export function remarkWholeTables(this: Processor): undefined {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { transforms: [keepWords] }];
}

function keepWords(tree: Root): void {
  visit(tree, 'table', (table) => {
    const { align } = table;
    const width = table.children.reduce((most, row) => Math.max(most, widthOf(row)), align?.length ?? 0);
    table.align = Array.from({ length: width }, (_, column) => align?.[column] ?? null);
    unescapePipes(table);
  });
}

/** Cells of a row up to the last that holds anything: a pipe too many at its end makes no column. */
const widthOf = ({ children }: TableRow): number =>
  children.findLastIndex((cell) => cell.children.length > 0) + 1;

/** In a cell alone: `\|` is the only way to write a pipe there, and elsewhere a backslash is itself. */
function unescapePipes(table: Table): void {
  visit(table, 'text', (text) => {
    // `\\|` is a backslash and the end of the cell.
    text.value = text.value.replace(/\\([\\|])/g, (written, character) =>
      character === '|' ? character : written,
    );
  });
}
