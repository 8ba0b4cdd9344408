import type { ExportedBlock } from '#export/export-blocks.ts';
import type { ExportedDocument } from '#export/export-document.ts';
import { headingLines } from './heading-lines.ts';

/**
 * Writes a document as plain text, one block a line, after its id in brackets if it has one. Rows of a table
 * are lines, with tabs between cells. References to notes are left out; the notes follow the text.
 */
export function toText(document: ExportedDocument): string {
  const { blocks, digest, notes } = document;
  const heading = headingLines(document).map(([label, value]) => `${label}：${value}`);
  const words = digest.length > 0 ? ['编者摘要：', ...digest] : blocks.map(lineOf);
  const remarks = notes.flatMap(({ name, paragraphs }) => `编者注${name}：${paragraphs.join(' ')}`);
  return `${[heading, words, remarks]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

const lineOf = ({ id, text, table }: ExportedBlock): string =>
  id === undefined ? text : `[${id}]${table ? '\n' : ' '}${text}`;
