import type { Issuers } from '#domain/document/issuer.ts';
import type { StructureRule } from '#domain/text/structure.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { Paragraph } from '#importer/understand/paragraph.ts';
import { rulesFromLook } from '#importer/understand/rules-from-look.ts';
import { type ReadBody, readBody } from './read-body.ts';

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
