import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { asIs, type Fold } from './fold.ts';
import { boundary, numberWords, pairs } from './index-words.ts';
import { partsOf } from './number-parts.ts';
import type { SearchText } from './search-text.ts';
import { words } from './tokenise.ts';

/** A document as the index takes it in. */
export interface IndexRecord {
  content: string;
  /** Words before the end of the title, and of the headings: where a run first stands says what it stands in. */
  titleEnd: number;
  headingEnd: number;
}

/**
 * Takes what can be searched of a document, and the fold; gives its one record: title, headings, passages, then the
 * numbers that it bears and those that it cites, as words of their own.
 */
export function indexRecord({ title, passages, numbers }: SearchText, fold: Fold = asIs): IndexRecord {
  const indexed = (texts: readonly string[]) =>
    texts.flatMap((text) => [...pairs(words(text, fold)), boundary]);
  const head = indexed([title]);
  const headings = indexed(
    passages.flatMap(({ text, headingEnd }) => (headingEnd ? [text.slice(0, headingEnd)] : [])),
  );
  const cited = passages.flatMap(({ cites = [] }) => cites.map(([, , number]) => number));
  const content = [
    ...head,
    ...headings,
    ...indexed(passages.map(({ text }) => text)),
    ...numbered(numbers, 'n'),
    ...numbered([...new Set(cited)], 'q'),
  ];
  return { content: content.join(' '), titleEnd: head.length, headingEnd: head.length + headings.length };
}

const numbered = (numbers: readonly string[], as: 'n' | 'q'): string[] =>
  numbers.flatMap((text) => {
    const { value } = parseDocumentNumber(text);
    if (!value) return [];
    const parts = partsOf(value);
    return [...numberWords(parts, as), boundary, ...numberWords({ ...parts, whole: value }, as), boundary];
  });
