import type { Fold } from '#search/shared/fold.ts';
import { type Token, tokenise } from '#search/shared/tokenise.ts';

/** Single characters that are function words: they form no word with the character beside them. */
const grammar = new Set('的了着过和与及或在是有于对为以等被把将也不之其所由从向按并而就');

/**
 * The words of a query that no text has, as typed; `isUnfound` says of each two neighbours whether no text
 * has them side by side. To a dictionary a misspelt word is single characters (鉴|订), which are joined.
 * None where the query is one such word, which says no more than that nothing was found, and where the
 * browser has no segmenter.
 */
export function unfoundWords(typed: string, fold: Fold, isUnfound: readonly boolean[]): string[] {
  if (!('Segmenter' in Intl)) return [];
  const tokens = tokenise(typed, fold);
  const words = inWords(typed, tokens);
  let at = 0;
  return words.flatMap((word) => {
    const pairs = isUnfound.slice(at, at + word.length - 1);
    at += word.length;
    const text = typed.slice(word[0]?.start, word[word.length - 1]?.end);
    return words.length > 1 && pairs.includes(true) ? [text] : [];
  });
}

/** The words of a phrase but those of grammar, as typed; the phrase itself where there is no segmenter. */
export function meaningfulWords(typed: string, fold: Fold): string[] {
  if (!('Segmenter' in Intl)) return [typed];
  const words = inWords(typed, tokenise(typed, fold));
  return words
    .filter(([first, second]) => second || !grammar.has(first?.word ?? ''))
    .map((word) => typed.slice(word[0]?.start, word[word.length - 1]?.end));
}

function inWords(typed: string, tokens: readonly Token[]): Token[][] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(typed);
  const segmentOf = ({ start }: Token) => segments.containing(start)?.index;
  const words: Token[][] = [];
  for (const token of tokens) {
    const word = words[words.length - 1];
    const last = word?.[word.length - 1];
    if (last && segmentOf(last) === segmentOf(token)) word?.push(token);
    else words.push([token]);
  }
  const isSingle = (word: Token[] | undefined) => word?.length === 1 && !grammar.has(word[0]?.word ?? '');
  return words.reduce<Token[][]>((joined, word, i) => {
    if (isSingle(word) && isSingle(words[i - 1])) joined[joined.length - 1]?.push(...word);
    else joined.push([...word]);
    return joined;
  }, []);
}
