import { pageText } from './page-text.ts';
import { textFragment } from './text-fragment.ts';

/** Takes the id of a clause or paragraph; gives the address of its place on this page. */
export const placeAddress = (id: string): string => `${location.origin}${location.pathname}#${id}`;

/** Takes a clause or paragraph; gives the address of its own page, or of its place on the page of the clause that holds it; undefined where there is none. */
export function pageAddress(clause: Element): string | undefined {
  const numbered = clause.closest('section[id]');
  if (!numbered || document.getElementById('text')?.dataset.clausePages === undefined) return undefined;
  const place = numbered === clause ? '' : `#${clause.id}`;
  return `${location.origin}${location.pathname}${numbered.id}/${place}`;
}

/**
 * Takes words of the text; gives the address of their place, and on top of it a text directive, which browsers that know
 * it prefer. Without a segmenter of words nobody can tell what a browser will match, so that the place must do.
 */
export function wordsAddress(words: Range): string {
  const start = words.startContainer;
  const holder = (start instanceof Element ? start : start.parentElement)?.closest('#text [id]');
  const place = placeAddress(holder?.id ?? 'text');
  if (!('Segmenter' in Intl)) return place;
  const { text, start: from, end: to } = pageText(document.body, words);
  const directive = textFragment(text, from, to, new Intl.Segmenter('zh', { granularity: 'word' }));
  return directive ? `${place}:~:text=${directive}` : place;
}
