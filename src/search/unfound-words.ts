import type { Fold } from './fold.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Single characters that are words of grammar: beside another character they make no word with it. */
const grammar = new Set('的了着过和与及或在是有于对为以等被把将也不之其所由从向按并而就');

/**
 * Takes one run of words as it was typed, and of each two neighbours in it whether no text has them side by side; gives
 * the words that no text has, as they were typed. A misspelt word is to a dictionary single characters (鉴|订), which
 * are taken together. None where all of it is one such word, which says no more than that nothing was found, and where
 * words are not known, as in an old browser.
 */
export function unfoundWords(typed: string, fold: Fold, isUnfound: readonly boolean[]): string[] {
  if (!('Segmenter' in Intl)) return [];
  const tokens = tokenise(typed, fold);
  const words = inWords(typed, tokens);
  let at = 0;
  return words.flatMap((word) => {
    const pairs = isUnfound.slice(at, at + word.length - 1);
    at += word.length;
    const text = typed.slice(word[0]?.start, word.at(-1)?.end);
    return words.length > 1 && pairs.includes(true) ? [text] : [];
  });
}

function inWords(typed: string, tokens: readonly Token[]): Token[][] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(typed);
  const segmentOf = ({ start }: Token) => segments.containing(start)?.index;
  const words: Token[][] = [];
  for (const token of tokens) {
    const last = words.at(-1)?.at(-1);
    if (last && segmentOf(last) === segmentOf(token)) words.at(-1)?.push(token);
    else words.push([token]);
  }
  const isSingle = (word: Token[] | undefined) => word?.length === 1 && !grammar.has(word[0]?.word ?? '');
  return words.reduce<Token[][]>((joined, word, i) => {
    if (isSingle(word) && isSingle(words[i - 1])) joined.at(-1)?.push(...word);
    else joined.push([...word]);
    return joined;
  }, []);
}
