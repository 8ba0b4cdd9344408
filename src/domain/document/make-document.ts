import { defined } from '#domain/defined.ts';
import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { pushAll } from '#domain/push-all.ts';
import { compareWithSource } from '#domain/source/compare-with-source.ts';
import type { FileRepair } from '#domain/source/repair-file.ts';
import type { Published } from '#domain/text/ledger/ledger.ts';
import type { Block, Note } from '#domain/text/structure.ts';
import { describeRecord } from './describe/describe-record.ts';
import type { Document, FullText } from './document.ts';
import type { Issuers } from './issuer.ts';
import { citationsOfParts, citedSpans, locateCitations } from './locate-citations.ts';
import { ownLinks } from './own-links.ts';
import { readText } from './read-text.ts';
import type { FrontMatter, FullFrontMatter } from './schema/front-matter.ts';

/** A document's file as read. A record uses neither its source nor its published ids. */
export type DocumentFile = Omit<FullTextFile, 'frontMatter'> & { frontMatter: FrontMatter };

/** Makes a full text or a record of a file, as its front matter says. */
export function makeDocument(file: DocumentFile, issuers: Issuers): Result<Document> {
  const { id, frontMatter, blocks, notes = [] } = file;
  if (frontMatter.text === 'full') return makeFullText({ ...file, frontMatter }, issuers);
  const description = describeRecord(frontMatter, issuers);
  return { value: { text: 'record', id, frontMatter, description, blocks, notes }, diagnostics: [] };
}

/** The file of a full text as read: nothing inferred yet. */
interface FullTextFile {
  id: string;
  frontMatter: FullFrontMatter;
  /** The body's blocks in reading order. */
  blocks: Block[];
  notes?: Note[];
  /** The text as received, where it is kept. */
  source?: string;
  /** What was repaired in the encoding of the file. */
  repairs?: readonly FileRepair[];
  /** What was published of it before. */
  published?: Published;
}

/** Infers structure and description of a full text, finds its citations, and compares it with its source. */
export function makeFullText(file: FullTextFile, issuers: Issuers): Result<FullText> {
  const { id, frontMatter, blocks, notes = [], source, published } = file;
  const {
    value: { units, description },
    diagnostics,
  } = readText(frontMatter, blocks, issuers, published);
  const cited = locateCitations(units, issuers.codes, diagnostics);
  const byUnit = Map.groupBy(cited, ({ unit }) => unit);
  const places = ownLinks(units, (unit) => (byUnit.get(unit) ?? []).flatMap(citedSpans));
  const { citations, links } = citationsOfParts(cited, units, issuers.stripLeadingIssuers);
  const own = [...places, ...links].sort((a, b) => a.unit - b.unit || a.start - b.start);
  const compared = compareWithSource(source, units, frontMatter, file.repairs);
  pushAll(diagnostics, compared.diagnostics);
  const differences = compared.value;
  return {
    value: {
      text: 'full',
      id,
      frontMatter,
      description,
      units,
      notes,
      citations,
      ownLinks: own,
      ...defined({ source }),
      differences,
    },
    diagnostics,
  };
}
