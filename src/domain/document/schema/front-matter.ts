import { z } from 'zod';
import { precisionOf } from '#domain/number/calendar.ts';
import { clauseAliases, documentAliases, movedClauses } from './aliases.ts';
import { correctionSchema } from './correction.ts';
import { fact, partialDay, plainOrFact, quoted, support, webAddress, words } from './fields.ts';
import { figureSchema } from './figure.ts';
import { glanceSchema } from './glance.ts';
import { originSchema } from './origin.ts';
import { originalSchema } from './original.ts';
import { dateKinds, datePrecisions } from './partial-date.ts';
import { periodSchema } from './period.ts';
import { relationKinds } from './relation.ts';
import { structureRuleSchema } from './structure-rule.ts';
import { updateSchema } from './update.ts';
import { withdrawal } from './withdrawal.ts';
import { withheldSchema } from './withheld.ts';

const date = z
  .strictObject({
    value: partialDay,
    /** Follows from the value; `before` says that the day lies on or before it. */
    precision: z.enum(datePrecisions).exactOptional(),
    kind: z.enum(Object.keys(dateKinds) as [keyof typeof dateKinds, ...(keyof typeof dateKinds)[]]),
    /** A source gives the date, but not as this date of this document; the note says what it gives. */
    inferred: z.literal(true).exactOptional(),
    ...support,
  })
  .refine(
    ({ value, precision }) => !precision || precision === 'before' || precision === precisionOf(value),
    { path: ['precision'], error: '与 value 写到的精度一致（day、month、year），或 before' },
  );

const relation = z
  .strictObject({
    kind: z.enum(relationKinds),
    /** Id of the other document. */
    to: words,
    /** Where the text speaks of it without citing it. */
    clause: words.exactOptional(),
    words: words.exactOptional(),
    ...support,
  })
  .refine((relation) => (relation.clause === undefined) === (relation.words === undefined), {
    path: ['words'],
    error: '与 clause 同时写，或都不写',
  });

const source = z
  .strictObject({
    /** Who published it, in words; always shown. */
    publisher: words,
    /** What it is: 原文页面. */
    what: words.exactOptional(),
    /** Only a part of it was seen. */
    excerpt: z.literal(true).exactOptional(),
    /** Only where readers may be sent there: to an original site, never to a mirror. */
    url: webAddress.exactOptional(),
    /** The day on which the page was last seen at the address, as far as it is known. */
    seen: partialDay.exactOptional(),
    /** A document of this library, and where in it. */
    document: words.exactOptional(),
    clause: words.exactOptional(),
  })
  .refine((s) => s.url || !s.seen, { path: ['seen'], error: '与 url 同时写的日期' })
  .refine((s) => !(s.url && s.document), { path: ['url'], error: '不与 document 同时写的网址（二者取一）' });

const common = {
  aliases: documentAliases,
  /** Names by which others cite the document, where its number is unknown or doubtful. */
  citedAs: z.array(words).default([]),
  /** Why the number is doubtful; shown wherever the number is. */
  numberDoubt: words.exactOptional(),
  dates: z.array(date).default([]),
  /** Where else the text can be read. */
  originals: z.array(originalSchema).default([]),
  /** When the library took the document in, as far as it is known. */
  added: partialDay.exactOptional(),
  /** What was corrected or added since, for readers who come back. */
  updates: z.array(updateSchema).default([]),
  relations: z.array(relation).default([]),
  sources: z.record(words, source).default({}),
  /** 效力状态, where an official page states it. */
  status: fact(words).exactOptional(),
  /** For a plan: the years that it is made for. */
  period: periodSchema.exactOptional(),
  /** One statement each, in the editors' words. */
  facts: z.array(z.strictObject({ text: words, ...support })).default([]),
  figures: z.array(figureSchema).default([]),
  /** What could not be found out, as a reader would ask for it. */
  unknown: z.array(words).default([]),
};

/**
 * Front matter of a document whose text the file holds. What the text itself says is inferred: here it may be
 * left out, or must agree.
 */
export const fullTextSchema = z.strictObject({
  text: z.literal('full'),
  title: plainOrFact(words).exactOptional(),
  /** null: the document has no number, or it is unknown. */
  number: plainOrFact(words).nullable().exactOptional(),
  /** Ids of `issuers.yaml`; inferred from letterhead and number where left out. */
  issuers: plainOrFact(z.array(words).min(1)).exactOptional(),
  addressees: plainOrFact(z.array(words).min(1)).exactOptional(),
  subject: plainOrFact(words).exactOptional(),
  origin: originSchema,
  /** 公开方式; inferred from the notes where they state it. */
  disclosure: words.exactOptional(),
  /** How many paragraphs after the last clause belong to none. */
  closing: z.int().nonnegative().exactOptional(),
  /** Where inference is wrong; `title` and `closing` are short forms of such rules. */
  structure: z.array(structureRuleSchema).default([]),
  /**
   * Whether numbered clauses have pages of their own, where that is not to follow from the number of
   * articles.
   */
  clausePages: z.boolean().exactOptional(),
  corrections: z.array(correctionSchema).default([]),
  withheld: z.array(withheldSchema).default([]),
  /** Words of a clause that mean a document without naming it. */
  links: z.array(z.strictObject({ ...quoted, to: words, note: words.exactOptional() })).default([]),
  glance: glanceSchema.default([]),
  /** The author has gone through the text: nothing more is proposed for `glance`. */
  glanceChecked: z.literal(true).exactOptional(),
  clauseAliases,
  moved: movedClauses,
  ...common,
});

/** Front matter of a document whose text is not held: facts, each with its grade and source. */
export const recordSchema = z.strictObject({
  text: z.literal('record'),
  title: fact(words),
  number: fact(words).nullable(),
  /** Ids of `issuers.yaml`; inferred from the number's code where left out. */
  issuers: fact(z.array(words).min(1)).exactOptional(),
  addressees: fact(z.array(words).min(1)).exactOptional(),
  subject: fact(words).exactOptional(),
  /** The parts of the text that were seen, in order, in the editors' words. */
  outlineSeen: fact(z.array(words).min(1)).exactOptional(),
  /** The text was published here and has been withdrawn. */
  textWithdrawn: z.strictObject(withdrawal).exactOptional(),
  ...common,
});

export const frontMatterSchema = z.discriminatedUnion('text', [fullTextSchema, recordSchema]);

export type FullFrontMatter = z.output<typeof fullTextSchema>;
export type RecordFrontMatter = z.output<typeof recordSchema>;
export type FrontMatter = z.output<typeof frontMatterSchema>;
export type Source = z.output<typeof source>;
