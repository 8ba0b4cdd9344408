import { defined } from '#domain/defined.ts';
import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { boundary, numberWords, pairs } from '#search/shared/index-words.ts';
import { partsOf } from '#search/shared/number-parts.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { CutText } from './cut-text.ts';

/** A document as the index takes it in. */
export interface IndexRecord {
  words: string[];
  /**
   * Words before the end of the title, and of the headings: where a run first stands says what it stands in.
   */
  titleEnd: number;
  headingEnd: number;
}

/**
 * The one record of a document: title, headings, passages, then the numbers that it bears and cites, as words
 * of their own.
 */
export function indexRecord(
  { title, headings, passages }: CutText,
  { numbers, passages: cited }: Pick<SearchText, 'numbers' | 'passages'>,
): IndexRecord {
  const head = indexed([title]);
  const below = indexed(headings);
  const citedNumbers = cited.flatMap(({ cites = [] }) => cites.map(([, , number]) => number));
  const all = [
    ...head,
    ...below,
    ...indexed(passages),
    ...numbered(numbers, 'n'),
    ...numbered([...new Set(citedNumbers)], 'q'),
  ];
  return { words: all, titleEnd: head.length, headingEnd: head.length + below.length };
}

const indexed = (runs: readonly string[][]) => runs.flatMap((run) => [...pairs(run), boundary]);

const numbered = (numbers: readonly string[], as: 'n' | 'q'): string[] =>
  numbers.flatMap((text) => {
    const { value } = parseDocumentNumber(text);
    if (!value) return [];
    const parts = partsOf(value);
    const { code, serial } = parts;
    // A part of a number is a run of its words; code and serial stand side by side only where the year is
    // left out.
    const forms = [parts, defined({ code, serial }), { ...parts, whole: value }];
    return forms.flatMap((form) => [...numberWords(form, as), boundary]);
  });
