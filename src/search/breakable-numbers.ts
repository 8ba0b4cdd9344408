import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import { findUnbreakable } from '#domain/text/unbreakable.ts';
import type { Mark } from './scan.ts';

/** Takes text; gives where the document numbers stand in it that `findUnbreakable` does not see from their characters alone. */
export function breakableNumbers(text: string): Mark[] {
  const whole = findUnbreakable(text);
  return findDocumentNumbers(text)
    .value.filter((number) => !whole.some(({ start, end }) => start === number.start && end === number.end))
    .map(({ start, end }) => ({ start, end }));
}
