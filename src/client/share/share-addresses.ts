import { isNumbered } from '#domain/text/clause-id.ts';
import { pageText } from './page-text.ts';
import { textFragment } from './text-fragment.ts';

/** The address of a clause or paragraph on this page. */
export const placeAddress = (id: string): string => `${location.origin}${location.pathname}#${id}`;

/**
 * The address of a clause's own page, or of a paragraph on the page of its clause; `undefined` where there is
 * none.
 */
export function pageAddress(clause: Element): string | undefined {
  const numbered = pageOf(clause);
  if (!numbered || document.getElementById('text')?.dataset.clausePages === undefined) return undefined;
  const place = numbered === clause ? '' : `#${clause.id}`;
  return `${location.origin}${location.pathname}${numbered.id}/${place}`;
}

/** The section whose clause has a page: 款, 项 and 目 stand on that of their article. */
function pageOf(clause: Element): Element | null {
  const section = clause.closest('section[id]');
  return section && !isNumbered(section.id) ? pageOf(section.parentElement ?? document.body) : section;
}

/**
 * The address of words in the text: their place, and a text directive, which takes precedence where it is
 * supported. Without a word segmenter nobody can tell what a browser will match: the place must do.
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
