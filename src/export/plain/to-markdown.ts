import type { ExportedBlock, ExportedCell } from '#export/export-blocks.ts';
import type { ExportedDocument } from '#export/export-document.ts';
import { type BlockLink, linksByBlock } from '#export/links-by-block.ts';
import { headingLines } from './heading-lines.ts';
import { escapeLine, escapeMarkdown, markdownWords, type WordLink } from './markdown-words.ts';

/**
 * Writes a document as GitHub Flavored Markdown: headings where they stand alone, citations as links, tables,
 * editors' notes as footnotes. An empty anchor carries the id of each place, as on the site.
 */
export function toMarkdown(document: ExportedDocument): string {
  const { blocks, digest, notes } = document;
  const facts = headingLines(document).map(
    ([label, value]) => `- ${label}：${value === document.address ? `<${value}>` : escapeMarkdown(value)}`,
  );
  const links = linksByBlock(document);
  const words =
    digest.length > 0
      ? digest.map(paragraph)
      : blocks.flatMap((block, i) => toBlock(block, links.get(i)?.map(toWordLink)));
  const footnotes = notes.map(({ name, paragraphs }) => {
    const [first = '', ...rest] = paragraphs.map(paragraph);
    return [`[^${name}]: ${first}`, ...rest.map((text) => `    ${text}`)].join('\n\n');
  });
  return `${[facts.join('\n'), '---', ...words, ...footnotes].join('\n\n')}\n`;
}

const toWordLink = ({ start, end, target }: BlockLink): WordLink => ({ start, end, address: target.address });

const paragraph = (text: string) => escapeLine(escapeMarkdown(text));

function toBlock(block: ExportedBlock, links: readonly WordLink[] = []): string[] {
  const { id, zone, part, start, text, table, calls } = block;
  const ids = new Set([start?.id, id].filter((one) => one !== undefined));
  const anchors = [...ids].map((one) => `<a id="${one}"></a>`).join('');
  if (table) return [...(anchors ? [anchors] : []), toTable(table, links)];
  const words = markdownWords(text, 0, links, calls);
  if (zone === 'title') return [`${part === undefined ? '#' : '##'} ${anchors}${words}`];
  if (start && start.headingEnd === text.length && !/[。；]$/.test(text))
    return [`${'#'.repeat(Math.min(2 + start.depth, 6))} ${anchors}${words}`];
  return [anchors ? anchors + words : escapeLine(words)];
}

function toTable({ align, rows }: NonNullable<ExportedBlock['table']>, links: readonly WordLink[]): string {
  let offset = 0;
  const lines = rows.map((row) => `| ${row.map((cell) => toCell(cell, links)).join(' | ')} |`);
  const rule = align.map((side) =>
    side === 'left' ? ':--' : side === 'right' ? '--:' : side ? ':-:' : '---',
  );
  return [lines[0], `| ${rule.join(' | ')} |`, ...lines.slice(1)].join('\n');

  /** One character separates the cells in the text of a table: offsets of links count it. */
  function toCell({ text, calls }: ExportedCell, all: readonly WordLink[]): string {
    const from = offset;
    offset += text.length + 1;
    return markdownWords(text, from, all, calls);
  }
}
