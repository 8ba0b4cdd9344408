import { z } from 'zod';
import { precisionOf } from '#domain/number/calendar.ts';
import { grades } from './grade.ts';

/** Words as an author writes them: not empty, without space around them. */
export const words = z.string().trim().min(1);

const grade = z.enum(grades);

const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** `2019-04-26`, `2019-04` or `2019`, as far as it is known. A year alone is a number to YAML. */
export const partialDay = z.preprocess(
  asText,
  z.string().refine((value) => precisionOf(value) !== undefined, {
    error: '日历上存在的日期，写作 2019、2019-04 或 2019-04-26',
  }),
);

/** An address on the web to which readers may be sent. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** One or more keys of the front matter's `sources`. */
const sourceKeys = z.union([words, z.array(words).min(1)]).transform((keys) => [keys].flat());

/** What every statement from outside a text carries. */
export const support = { grade, source: sourceKeys, note: words.exactOptional() };

/** A fact about a document: never without grade and source. */
export const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...support });

/**
 * Words of a document as printed, and their place: the id of a clause or paragraph, or the name of a zone
 * without ids.
 */
export const quoted = { words, clause: words };

/**
 * A statement in the front matter of a full text, which must agree with the text. A record whose text arrives
 * keeps its fields as they are: what was a fact from elsewhere is then checked against the text.
 */
export const plainOrFact = <T extends z.ZodType>(value: T) => z.union([value, fact(value)]);

/** What a statement in either form states. */
export const plain = <T extends string | string[]>(stated: T | { value: T }): T =>
  typeof stated === 'object' && 'value' in stated ? stated.value : (stated as T);
