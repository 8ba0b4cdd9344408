import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { printedIssuers } from '#domain/document/describe/printed-issuers.ts';
import type { Document, FullText } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { lastDay } from '#domain/document/schema/partial-date.ts';
import type { Unit } from '#domain/text/structure.ts';
import { checkSecrecy } from './check-secrecy.ts';

type ReadText = Pick<FullText, 'frontMatter' | 'description' | 'units'>;

/**
 * Reports what is doubtful in a text as it was read: title, date, signature; and what must not be
 * published.
 */
export function checkRead(text: ReadText, issuers: Issuers): Diagnostic[] {
  const own = { ...text, units: text.units.filter(({ part }) => part === undefined) };
  return [
    ...checkSigned(own),
    ...checkSignature(own, issuers),
    ...checkTitle(own, own.units),
    ...checkSecrecy({ units: text.units, withheld: text.frontMatter.withheld }),
  ];
}

/**
 * The text's date must be a real one. A date known before the text came must agree with it, as far as both
 * go.
 */
function checkSigned({ frontMatter, description, units }: ReadText): Diagnostic[] {
  const printed = description.dates.find(({ kind, basis }) => kind === 'signed' && basis === 'text')?.value
    .value;
  if (!printed)
    return units
      .filter(({ zone }) => zone === 'date')
      .map(({ text, line }) => ({ code: 'date-impossible', args: { found: text }, line }));
  return frontMatter.dates.flatMap(({ kind, value, precision }, i): Diagnostic[] => {
    const agrees =
      precision === 'before'
        ? printed <= lastDay(value)
        : printed.startsWith(value) || value.startsWith(printed);
    return kind !== 'signed' || agrees
      ? []
      : [{ code: 'date-differs', args: { stated: value, found: printed }, path: ['dates', i, 'value'] }];
  });
}

/** Every name in letterhead and signature must be an issuer's, or an author says who issued the document. */
function checkSignature({ frontMatter, units }: ReadText, issuers: Issuers): Diagnostic[] {
  if (frontMatter.issuers) return [];
  return printedIssuers(units, issuers).strangers.map(({ words, line }) => ({
    code: 'issuer-unread',
    args: { found: words },
    line,
  }));
}

/** No real title is nearly as long, but a paragraph mistaken for one may be. */
const longestTitle = 200;

export function checkTitle(
  document: Pick<Document, 'frontMatter' | 'description'>,
  units: readonly Unit[],
): Diagnostic[] {
  const { frontMatter, description } = document;
  const { value } = description.title;
  if (value.length <= longestTitle) return [];
  const args = { length: value.length, found: value.slice(0, 20) };
  const line = units.find(({ zone }) => zone === 'title')?.line;
  return [{ code: 'title-long', args, ...(frontMatter.title || !line ? { path: ['title'] } : { line }) }];
}
