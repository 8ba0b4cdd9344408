import { shortestQuotation } from '#search/quotation/check-quotation.ts';
import { longestQuotation } from '#search/quotation/read-quotation.ts';
import { readWording } from '#search/quotation/wording.ts';

/**
 * Says why a passage cannot be checked. Length comes first: reading the wording of a megabyte takes many
 * seconds.
 */
export function validationMessage(pasted: string, wordsIn = countWords): string | undefined {
  const characters = countCharacters(pasted.trim());
  if (characters > longestQuotation)
    return `现有${characters}字，一次最多核对${longestQuotation}字，请分段核对。`;
  if (wordsIn(pasted) < shortestQuotation) return `请贴上至少${shortestQuotation}个字；更短的字句请用检索。`;
  return undefined;
}

const countWords = (text: string): number => readWording(text, new Map()).codes.length;

/** Counts code points without making an array of them. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
