import type { Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { readText } from '#domain/document/read-text.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import { pushAll } from '#domain/push-all.ts';
import type { StructureRule, Unit } from '#domain/text/structure.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { Paragraph } from '#importer/understand/paragraph.ts';
import { rulesFromLook } from '#importer/understand/rules-from-look.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';

/** What the reader of texts makes of paragraphs. */
export interface ReadBody {
  units: Unit[];
  description: Description;
  /** The unit that a paragraph is, or is a line of. */
  unitOf(index: number): Unit | undefined;
  /** The paragraphs that a unit is made of, by index. */
  indexesOf(unit: Unit): number[];
}

/** Reads paragraphs like the body of a document file. */
export function readBody(
  paragraphs: readonly Paragraph[],
  { title, structure = [] }: { title?: string | undefined; structure?: readonly StructureRule[] },
  issuers: Issuers,
): ReadBody {
  const { text, lines } = bodyText(paragraphs);
  const frontMatter = fullTextSchema.parse({
    text: 'full',
    origin: { description: '—', state: '—' },
    structure,
    ...(title && { title }),
  });
  const { units, description } = readText(frontMatter, parseBody(text).blocks, issuers).value;
  const indexes = new Map(lines.map((line, i) => [line, i]));
  const indexesOf = (unit: Unit) => (unit.blocks ?? [unit]).flatMap(({ line }) => indexes.get(line) ?? []);
  const owners = new Map(units.flatMap((unit) => indexesOf(unit).map((index) => [index, unit])));
  return { units, description, indexesOf, unitOf: (index) => owners.get(index) };
}

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

/** A text as read, with the rules that its look added. */
export interface ReadByLook {
  read: ReadBody;
  structure: StructureRule[];
  findings: Finding[];
}

/** Reads a text by its words, and once more if the look of paragraphs says what the words did not. */
export function readByLook(
  paragraphs: readonly Paragraph[],
  { title, rules }: { title: string | undefined; rules: readonly StructureRule[] },
  issuers: Issuers,
): ReadByLook {
  const first = readBody(paragraphs, { title, structure: rules }, issuers);
  const looks = rulesFromLook(paragraphs, first.unitOf);
  const structure = [...rules, ...looks.map(({ rule }) => rule)];
  return {
    read: looks.length > 0 ? readBody(paragraphs, { title, structure }, issuers) : first,
    structure,
    findings: looks.map(({ rule: { at, zone }, paragraph: { place } }) => {
      return { code: 'zone-by-look', args: { at, zone }, place };
    }),
  };
}
