import { pushAll } from '#domain/push-all.ts';
import type { Paragraph } from '#importer/understand/paragraph.ts';

/** The body of a document file, and where each paragraph begins in it. */
export interface BodyText {
  text: string;
  /** Line of each paragraph, from 1. */
  lines: number[];
}

/** Writes paragraphs as the body of a document file: an empty line between them, tables in GFM. */
export function bodyText(paragraphs: readonly Paragraph[]): BodyText {
  const written: string[] = [];
  const lines = paragraphs.map((paragraph) => {
    if (written.length > 0) written.push('');
    const line = written.length + 1;
    pushAll(written, paragraph.table ? tableLines(paragraph.table) : paragraph.lines);
    return line;
  });
  return { text: `${written.join('\n')}\n`, lines };
}

const tableLines = ([head = [], ...rows]: readonly string[][]): string[] =>
  [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );

/** Writes the text as received, one line for each line or table row. */
export const sourceText = (paragraphs: readonly Paragraph[]): string =>
  `${paragraphs.map(({ lines }) => lines.join('\n')).join('\n\n')}\n`;
