import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import { formatDocumentNumber, parseDocumentNumber } from '#domain/number/document-number.ts';
import { documentIdPattern } from './aliases.ts';
import { checkAliases } from './check-aliases.ts';
import { checkQuotes } from './check-quotes.ts';
import type { Document } from './document.ts';
import { plain } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Issuers } from './issuer.ts';
import { lastDay } from './partial-date.ts';
import { withheldSpans } from './withheld-spans.ts';

/** Takes a document; gives what contradicts itself in it: name against number, front matter against text, keys without a source. */
export function checkDocument(document: Document, issuers: Issuers, published = false): Diagnostic[] {
  return [
    ...checkId(document, issuers, published),
    ...checkStated(document),
    ...checkSigned(document),
    ...checkSources(document.frontMatter),
    ...checkIssuers(document.frontMatter, issuers),
    ...checkQuotes(document),
    ...checkWithheld(document),
    ...checkAliases(document),
  ];
}

/** An id that a number gives: code, year where there is one, serial. */
const numberedId = /^[a-z]+(?:-\d{4})?-\d+$/;

/** The id of a numbered document is its romanised code, year and serial. One that was published by its title, before its number was known, stays. */
function checkId(
  { id, description: { number } }: Document,
  issuers: Issuers,
  published: boolean,
): Diagnostic[] {
  if (!documentIdPattern.test(id)) {
    return [{ code: 'id-invalid', args: { found: id, expected: 'guobanfa-2024-1' } }];
  }
  if (!number || (published && !numberedId.test(id))) return [];
  const { code, year, serial } = number.parsed;
  const romanised = issuers.romanise(code);
  if (!romanised) return [{ code: 'code-unromanised', args: { code } }];
  const expected = [romanised, year, serial].filter((part) => part !== undefined).join('-');
  return id === expected ? [] : [{ code: 'id-differs', args: { found: id, number: number.value, expected } }];
}

/** What the front matter of a full text states about the text must agree with it. */
function checkStated({ frontMatter, description }: Document): Diagnostic[] {
  if (frontMatter.text === 'record') return unreadableNumber(frontMatter.number?.value, ['number', 'value']);
  const number = frontMatter.number ? plain(frontMatter.number) : undefined;
  const unreadable = unreadableNumber(number, ['number']);
  const stated = number ? parseDocumentNumber(number).value : undefined;
  const found = description.number?.value;
  if (!stated || !found || formatDocumentNumber(stated) === found) return unreadable;
  return [
    {
      code: 'statement-differs',
      args: { field: 'number', stated: number ?? '', found },
      path: ['number'],
    },
  ];
}

/** The date in the text must be a day, and a date that was known before the text came the same. */
function checkSigned({ frontMatter, description, units }: Document): Diagnostic[] {
  const printed = description.dates.find(({ kind, basis }) => kind === 'signed' && basis === 'text')?.value
    .value;
  if (!printed)
    return units
      .filter(({ zone }) => zone === 'date')
      .map(({ text, line }) => ({ code: 'date-impossible', args: { found: text }, line }));
  return frontMatter.dates.flatMap(({ kind, value, precision }, i): Diagnostic[] => {
    const agrees = precision === 'before' ? printed <= lastDay(value) : printed.startsWith(value);
    return kind !== 'signed' || agrees
      ? []
      : [{ code: 'date-differs', args: { stated: value, found: printed }, path: ['dates', i, 'value'] }];
  });
}

function unreadableNumber(text: string | null | undefined, path: string[]): Diagnostic[] {
  return text && !parseDocumentNumber(text).value
    ? [{ code: 'number-unreadable', args: { found: text }, path }]
    : [];
}

function checkSources(frontMatter: FrontMatter): Diagnostic[] {
  const known = Object.keys(frontMatter.sources);
  return sourceKeysOf(frontMatter)
    .filter(({ key }) => !known.includes(key))
    .map(({ key, path }) => ({
      code: 'source-unknown',
      args: { key, nearest: nearest(key, known) ?? '' },
      path,
    }));
}

/** Every key under a field `source`, wherever it stands. */
function sourceKeysOf(
  value: unknown,
  path: (string | number)[] = [],
): { key: string; path: (string | number)[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (name === 'sources' && path.length === 0) return [];
    if (name !== 'source') return sourceKeysOf(child, here);
    return [child].flat().map((key) => ({ key: String(key), path: here }));
  });
}

function checkIssuers(frontMatter: FrontMatter, issuers: Issuers): Diagnostic[] {
  const ids = frontMatter.issuers ? plain(frontMatter.issuers) : [];
  const path = Array.isArray(frontMatter.issuers) ? ['issuers'] : ['issuers', 'value'];
  const known = issuers.all.map((issuer) => issuer.id);
  return ids
    .filter((id) => !issuers.byId(id))
    .map((id) => ({
      code: 'issuer-unknown',
      args: { id, nearest: nearest(id, known) ?? '' },
      path,
    }));
}

/** A zone that is withheld must not stand in the file; a run of █ must be accounted for. */
function checkWithheld({ frontMatter, units }: Document): Diagnostic[] {
  if (frontMatter.text === 'record') return [];
  const left = frontMatter.withheld.flatMap(({ zone }) =>
    units
      .filter((unit) => zone && unit.zone === zone)
      .map((unit) => ({
        code: 'zone-not-withheld' as const,
        args: { zone: zone ?? '', found: `${unit.text.slice(0, 4)}…` },
        line: unit.line,
      })),
  );
  return [...left, ...withheldSpans(units, frontMatter).diagnostics];
}
