import { defined } from '#domain/defined.ts';
import type { Document, NumberStatement } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import { formatDocumentNumber, parseDocumentNumber } from '#domain/number/document-number.ts';
import type { FileSite } from './document-file.ts';
import type { NumbersFile } from './library-schema.ts';

type NumberRow = NumbersFile['numbers'][number];

/** Every number that a document bears or is cited under, in the order of the documents. */
export const numbersFile = ({ documents }: Pick<Library, 'documents'>, site: FileSite): NumbersFile => ({
  $schema: site.schemaOf('numbers'),
  numbers: documents.flatMap((document) => rowsOf(document, site)),
});

function rowsOf({ id, description }: Document, { addressOf }: FileSite): NumberRow[] {
  const { number, sharedNumbers = [], citedAs, numberDoubt } = description;
  const place = { document: id, address: addressOf(id) };
  const doubtful = numberDoubt !== undefined && { doubtful: true as const };
  const bearing = ({ value, parsed }: NumberStatement) => ({ number: value, ...partsOf(parsed), ...place });
  return [
    ...(number ? [{ ...bearing(number), role: 'own' as const, ...doubtful }] : []),
    ...sharedNumbers.map((shared) => ({ ...bearing(shared), role: 'shared' as const })),
    ...citedAs.map((cited) => {
      const { value } = parseDocumentNumber(cited);
      const known = value && { number: formatDocumentNumber(value), ...partsOf(value) };
      return { ...(known ?? { number: cited }), ...place, role: 'cited' as const, doubtful: true as const };
    }),
  ];
}

const partsOf = ({ code, year, serial }: NumberStatement['parsed']) => ({
  code,
  ...defined({ year }),
  serial,
});
