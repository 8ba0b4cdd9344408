import type { ExportedBlock } from '#export/export-blocks.ts';
import type { ExportedDocument } from '#export/export-document.ts';
import { headingLines } from './heading-lines.ts';

/**
 * A document as plain text: a block a line, each that has an address behind its id in brackets. Rows of a
 * table are lines, their cells parted by tabs; calls of notes are left out, the notes follow the text.
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
