import type { RootContent } from 'mdast';
import type { ShownCiting } from '#domain/library/shown-citations.ts';
import { element } from './element.ts';

/** How often a clause is named elsewhere; it opens to who names it and in which words. */
export function renderCitedBy(citing: readonly ShownCiting[]): RootContent {
  const places = citing.map(({ href, name, words }) =>
    element('li', {}, element('a', { href }, name), element('q', {}, words)),
  );
  return element(
    'details',
    { className: 'cited-by', 'data-apparatus': '' },
    element('summary', {}, `被引 ${citing.length}`),
    element('ul', {}, ...places),
  );
}
