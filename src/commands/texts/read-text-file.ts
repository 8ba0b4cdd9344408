import { defined } from '#domain/defined.ts';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { checkRead } from '#domain/document/check/check-read.ts';
import { printedIssuers } from '#domain/document/describe/printed-issuers.ts';
import type { Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { readText } from '#domain/document/read-text.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import { repairFile } from '#domain/source/repair-file.ts';
import type { Unit } from '#domain/text/structure.ts';
import { readPlainText } from '#markdown/parse/parse-body.ts';
import { decodeText } from '#site/read/decode-text.ts';
import { type ChangedWords, changedWords } from './changed-words.ts';

/** What the reader makes of a plain text. */
export interface TextRow {
  file: string;
  title: string;
  number?: string;
  date?: string;
  /** As printed, with a question mark after those that `issuers.yaml` lacks. */
  issuers: string[];
  /** Number of clauses by level. */
  clauses: Record<string, number>;
  /** Ids of the texts printed with it. */
  parts: string[];
  /** Number of diagnostics by code. */
  diagnostics: Record<string, number>;
  /** Processor time. */
  milliseconds: number;
  changed?: ChangedWords;
  /** The bytes are not text: nothing was read. */
  unread?: true;
}

const frontMatter = fullTextSchema.parse({ text: 'full', origin: { description: '—', state: '—' } });

/** Reads a plain text like the body of a document file, and counts what it contains. */
export function readTextFile(file: string, bytes: Uint8Array, issuers: Issuers, now: () => number): TextRow {
  const began = now();
  const { value: received, diagnostics: encoding } = decodeText(bytes);
  if (received === undefined) {
    const counts = countOf(encoding.map(({ code }) => code));
    const nothing = { title: '', issuers: [], clauses: {}, parts: [] };
    return { file, ...nothing, diagnostics: counts, milliseconds: now() - began, unread: true };
  }
  const { text, diagnostics: repaired } = repairFile(received);
  const { value, diagnostics: found } = readText(frontMatter, readPlainText(text), issuers);
  const { units, description } = value;
  const diagnostics: Diagnostic[] = [
    ...encoding,
    ...repaired,
    ...found,
    ...checkRead({ frontMatter, description, units }, issuers),
  ];
  return {
    file,
    ...descriptionOf(description),
    issuers: namesOf(units, issuers),
    clauses: countOf(units.flatMap(({ start, part }) => (start && start.id !== part ? start.level : []))),
    parts: [...new Set(units.flatMap(({ part }) => part ?? []))],
    diagnostics: countOf(diagnostics.map(({ code }) => code)),
    milliseconds: now() - began,
    ...defined({ changed: changedWords(text, units) }),
  };
}

function descriptionOf({ title, number, dates }: Description) {
  const date = dates.find(({ kind }) => kind === 'signed')?.value.value;
  return { title: title.value, ...defined({ number: number?.value, date }) };
}

function namesOf(units: readonly Unit[], issuers: Issuers): string[] {
  const own = units.filter(({ part }) => part === undefined);
  const { issuers: known, strangers } = printedIssuers(own, issuers);
  return [...known.map(({ name }) => name), ...strangers.map(({ words }) => `${words}?`)];
}

function countOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
