import type { Document } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import type { JsonLd } from './json-ld.ts';
import { type PlainFacts, plainFacts } from './plain-facts.ts';

/**
 * A document as schema.org's Legislation. Dates are as precise as they are known; doubtful citations are left
 * out. Where its text is held, the copy is called unofficial. `addressOf` gives absolute addresses.
 */
export function legislation(
  library: Pick<Library, 'referencesFrom' | 'relationsOf'>,
  document: Document,
  addressOf: (id: string) => string,
): JsonLd {
  const { id, description, text } = document;
  const address = addressOf(id);
  const cited = library
    .referencesFrom(id)
    .flatMap(({ to, doubt }) => (to === undefined || to === id || doubt !== undefined ? [] : [to]));
  const bases = library
    .relationsOf(id)
    .flatMap(({ from, to, kind }) => (from === id && kind === 'basis' ? [to] : []));
  return {
    '@type': 'Legislation',
    '@id': address,
    url: address,
    inLanguage: 'zh-CN',
    ...factProperties(plainFacts(description)),
    ...optional('citation', references(cited.map(addressOf))),
    ...optional('isBasedOn', references(bases.map(addressOf))),
    ...(text === 'full' && {
      encoding: {
        '@type': 'LegislationObject',
        encodingFormat: 'text/html',
        contentUrl: address,
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      },
    }),
  };
}

/** A clause of a document, as a part of it. */
export const clauseLegislation = (name: string, address: string, document: string): JsonLd => ({
  '@type': 'Legislation',
  '@id': address,
  url: address,
  inLanguage: 'zh-CN',
  name,
  isPartOf: { '@id': document },
});

function factProperties({ title, numbers, issuers, type, signed, published }: PlainFacts) {
  return {
    name: title,
    ...optional('legislationIdentifier', single(numbers)),
    ...optional('legislationType', type),
    ...optional(
      'legislationPassedBy',
      single(issuers.map((name) => ({ '@type': 'GovernmentOrganization', name }))),
    ),
    ...optional('legislationDate', signed),
    ...optional('datePublished', published),
  };
}

const references = (addresses: readonly string[]) =>
  single([...new Set(addresses)].map((address) => ({ '@id': address })));

const single = <T>(values: readonly T[]): T | readonly T[] | undefined =>
  values.length > 1 ? values : values[0];

const optional = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value });
