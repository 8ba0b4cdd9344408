import type { Description, NumberStatement } from '#domain/document/document.ts';
import { formatDocumentNumber, parseDocumentNumber } from '#domain/number/document-number.ts';
import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';

/** The numbers of a text's number lines, each once: documents issued jointly may bear several. */
export function printedNumbers(lines: readonly string[]): NumberStatement[] {
  const found = lines.flatMap((line) => {
    const { value } = parseDocumentNumber(line);
    return value ? [value] : findDocumentNumbers(line).value.map(({ number }) => number);
  });
  const byText = new Map(found.map((parsed) => [formatDocumentNumber(parsed), parsed]));
  return [...byText].map(([value, parsed]) => ({ value, parsed, basis: 'text' }));
}

/** All numbers that a document bears, its own first. */
export const numbersOf = ({
  number,
  sharedNumbers = [],
}: Pick<Description, 'number' | 'sharedNumbers'>): NumberStatement[] => [
  ...(number ? [number] : []),
  ...sharedNumbers,
];
