import type { Description, NumberStatement } from '#domain/document/document.ts';
import { formatDocumentNumber, parseDocumentNumber } from '#domain/number/document-number.ts';
import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import type { Unit } from '#domain/text/structure.ts';

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

/**
 * The number lines of a text. A line that names no issuer continues the letterhead above it:
 * 云岭市人民政府令, 第12号 (GB/T 9704-2012, 10.2).
 */
export function numberLines(units: readonly Unit[]): string[] {
  return units.flatMap(({ zone, text }, i) => {
    if (zone !== 'number') return [];
    const above = units[i - 1];
    const isAlone = above?.zone === 'letterhead' && findDocumentNumbers(text).value.length === 0;
    return [isAlone && !parseDocumentNumber(text).value ? above.text.replace(/\s/g, '') + text : text];
  });
}
