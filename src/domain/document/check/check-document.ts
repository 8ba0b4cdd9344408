import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import { numbersOf } from '#domain/document/describe/printed-numbers.ts';
import type { Document, FullText } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { glanceLines } from '#domain/document/propose/glance-lines.ts';
import { proposeDuties } from '#domain/document/propose/propose-duties.ts';
import { documentIdPattern } from '#domain/document/schema/aliases.ts';
import { plain } from '#domain/document/schema/fields.ts';
import type { FrontMatter } from '#domain/document/schema/front-matter.ts';
import { withheldSpans } from '#domain/document/withheld-spans.ts';
import { formatDocumentNumber, parseDocumentNumber } from '#domain/number/document-number.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { placeOf } from '#domain/text/place.ts';
import { checkAliases } from './check-aliases.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkRead, checkTitle } from './check-read.ts';
import { checkUpdates } from './check-updates.ts';

/**
 * Reports what contradicts itself in a document: name and number, front matter and text, keys without a
 * source.
 */
export function checkDocument(document: Document, issuers: Issuers, published = false): Diagnostic[] {
  return [
    ...checkId(document, issuers, published),
    ...checkStated(document),
    ...(document.text === 'full' ? checkRead(document, issuers) : checkTitle(document, [])),
    ...checkSources(document.frontMatter),
    ...checkIssuers(document.frontMatter, issuers),
    ...checkQuotes(document),
    ...checkUpdates(document),
    ...(document.text === 'full'
      ? [...checkWithheld(document), ...checkAliases(document), ...checkGlance(document)]
      : []),
  ];
}

/** An id that a number gives: code, year where there is one, serial. */
const numberedId = /^[a-z]+(?:-\d{4})?-\d+$/;

/** The build names files after it, and file systems allow names of 255 bytes. */
const longestId = 100;

/** Device names of Windows, and pages that a document would collide with. */
const reservedId = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404)$/i;

/**
 * A numbered document's id is the romanised code, year and serial of one of its numbers. A document published
 * under its title, before its number was known, keeps that id.
 */
function checkId({ id, description }: Document, issuers: Issuers, published: boolean): Diagnostic[] {
  if (id.length > longestId) return [{ code: 'id-too-long', args: { length: id.length, limit: longestId } }];
  if (reservedId.test(id)) return [{ code: 'id-reserved', args: { found: id } }];
  if (!documentIdPattern.test(id)) {
    return [{ code: 'id-invalid', args: { found: id, expected: 'guobanfa-2024-1' } }];
  }
  if (published && !numberedId.test(id)) return [];
  const ids = numbersOf(description).map(({ value, parsed: { code, year, serial } }) => {
    const romanised = issuers.romanise(code);
    const expected = romanised && [romanised, year, serial].filter((part) => part !== undefined).join('-');
    return { code, number: value, expected };
  });
  const [first] = ids;
  if (!first || ids.some(({ expected }) => expected === id)) return [];
  const { code, number, expected } = first;
  return expected
    ? [{ code: 'id-differs', args: { found: id, number, expected } }]
    : [{ code: 'code-unromanised', args: { code } }];
}

/** A stated number must be one, and that of a full text must agree with the text. */
function checkStated({ frontMatter, description }: Document): Diagnostic[] {
  if (frontMatter.text === 'record') return unreadableNumber(frontMatter.number?.value, ['number', 'value']);
  const number = frontMatter.number ? plain(frontMatter.number) : undefined;
  const unreadable = unreadableNumber(number, ['number']);
  const stated = number ? parseDocumentNumber(number).value : undefined;
  const printed = numbersOf(description).map(({ value }) => value);
  const [found] = printed;
  if (!stated || !found || printed.includes(formatDocumentNumber(stated))) return unreadable;
  return [
    {
      code: 'statement-differs',
      args: { field: 'number', stated: number ?? '', found },
      path: ['number'],
    },
  ];
}

function unreadableNumber(text: string | null | undefined, path: string[]): Diagnostic[] {
  return text && !parseDocumentNumber(text).value
    ? [{ code: 'number-unreadable', args: { found: text }, path }]
    : [];
}

function checkSources(frontMatter: FrontMatter): Diagnostic[] {
  const known = Object.keys(frontMatter.sources);
  const spaced = known
    .filter((key) => /\s/.test(key))
    .map((key): Diagnostic => ({ code: 'source-key-spaces', args: { key }, path: ['sources', key] }));
  const unknown = sourceKeysOf(frontMatter)
    .filter(({ key }) => !known.includes(key))
    .map(
      ({ key, path }): Diagnostic => ({
        code: 'source-unknown',
        args: { key, nearest: nearest(key, known) ?? '' },
        path,
      }),
    );
  return [...spaced, ...unknown];
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
function checkWithheld({ frontMatter, units }: FullText): Diagnostic[] {
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

/** Proposes rows of `glance` for deadlines in the text that no row quotes. */
const checkGlance = (document: FullText): Diagnostic[] =>
  proposeDuties(document).map(({ row, unit }) => ({
    code: 'duty-proposed',
    args: {
      words: row.due?.words ?? row.task.words,
      clause: placeNames(document.units).inOutline(placeOf(unit)),
      paste: glanceLines(row),
    },
    line: unit.line,
  }));
