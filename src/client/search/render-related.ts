import { create } from '#client/shared/create.ts';
import { relationNames } from '#domain/document/schema/relation.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import type { Related } from '#search/find/related.ts';
import type { Routes } from '#site/urls.ts';
import { markedTitle } from './marked-text.ts';

/** Renders documents that do not contain the words, each with its relation to one that does. */
export function renderRelated(related: readonly Related[], routes: Routes): HTMLElement[] {
  if (related.length === 0) return [];
  const heading = create('h2', { id: 'related-heading' }, '相关');
  return [
    heading,
    create('p', { className: 'hint' }, '不含所查字句，与上列文件有引用等关系，不计入件数。'),
    create('ul', {}, ...related.map((one) => renderOne(one, routes))),
  ];
}

function renderOne(related: Related, routes: Routes): HTMLLIElement {
  const { id, title, number, date } = related;
  const facts = [number, date, relationOf(related)].flatMap((fact, i) =>
    fact ? [create('span', { className: i < 2 ? 'nowrap' : '' }, fact), ' '] : [],
  );
  return create(
    'li',
    {},
    create('a', { href: routes.document(id) }, ...markedTitle(title, [])),
    create('p', { className: 'facts' }, ...facts),
  );
}

/** 落实甲政发〔2020〕5号; in the other direction, 甲政发〔2020〕5号落实此件. */
function relationOf({ relation, refersHere, to }: Related): string {
  const name = to.number ?? bookTitle(to.title);
  const inWords = relationNames[relation].in;
  return refersHere ? inWords(name) : `${name}${relation === 'follows' ? '是' : ''}${inWords('此件')}`;
}
