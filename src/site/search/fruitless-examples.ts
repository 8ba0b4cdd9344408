import type { Library } from '#domain/library/library.ts';
import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { searchText } from '#search/build/search-text.ts';
import { parseQuery } from '#search/find/parse-query.ts';
import { hasParts } from '#search/shared/number-parts.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { Term } from '#search/shared/query.ts';
import { scan } from '#search/text/scan.ts';

/** The queries that no document answers. A text is read as far as the first document that does. */
export function fruitlessExamples(examples: readonly string[], library: Library): string[] {
  const codes = [...library.issuers.codes];
  return examples.filter((typed) => {
    const { terms } = parseQuery(typed, { variants: [], issuers: [], codes });
    const answers = (text: SearchText) => terms.every((term) => holds(text, term));
    return (
      terms.length === 0 || !library.documents.some((document) => answers(searchText(document, library)))
    );
  });
}

function holds(text: SearchText, term: Term): boolean {
  const { number } = term;
  const bears = (own: string) => {
    const { value } = parseDocumentNumber(own);
    return number !== undefined && value !== undefined && hasParts(value, number);
  };
  return text.numbers.some(bears) || scan(text, { terms: [term] }).length > 0;
}
