import type { RootContent } from 'mdast';
import { type Reference, sentenceOf } from '#domain/library/reference.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import { zoneNames } from '#domain/text/zone.ts';
import { element } from './element.ts';
import type { RenderOptions } from './render-unit.ts';

/** Takes the references of other documents that name one clause; gives the count beside it, which opens to who cites it and in which words. */
export function renderCitedBy(references: readonly Reference[], { hrefOf }: RenderOptions): RootContent {
  const places = references.map((reference) => {
    const { from, unit } = reference;
    const { title, number } = from.description;
    const place = unit.id ? clauseName(unit.id) : zoneNames[unit.zone];
    return element(
      'li',
      {},
      element(
        'a',
        { href: hrefOf(from.id, unit.id) },
        `${bookTitle(title.value)}${number ? `（${number.value}）` : ''}${place}`,
      ),
      element('q', {}, sentenceOf(reference)),
    );
  });
  return element(
    'details',
    { className: 'cited-by', 'data-apparatus': '' },
    element('summary', {}, `被引 ${references.length}`),
    element('ul', {}, ...places),
  );
}
