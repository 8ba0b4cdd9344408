import type { Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { readText } from '#domain/document/read-text.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import type { StructureRule, Unit } from '#domain/text/structure.ts';
import type { Paragraph } from '#importer/understand/paragraph.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';
import { bodyText } from './body-text.ts';

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
