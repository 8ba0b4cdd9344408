import { create } from '#client/shared/create.ts';
import { withPhrases } from '#client/shared/with-phrases.ts';
import { doubtNames } from '#domain/citation/resolve-citation.ts';
import { gradeNames } from '#domain/document/schema/grade.ts';
import type { CardFact, CitationCards } from '#domain/library/citation-cards.ts';
import { noBreakClass } from '#domain/text/line-breaks/no-break-spans.ts';

/**
 * Renders the card of a citation; `undefined` if nothing is known of what it names. `tabbable` puts the
 * card's link in the tab order.
 */
export function cardContent(
  link: HTMLAnchorElement,
  { documents, clauses }: CitationCards,
  tabbable: boolean,
): DocumentFragment | undefined {
  const id = link.pathname.split('/').slice(-2)[0] ?? '';
  const card = documents[id];
  if (!card) return undefined;
  const full = card.kind === 'full';
  const doubt = link.dataset.doubt as keyof typeof doubtNames | undefined;
  const doubts = [doubt && doubtNames[doubt], card.doubt].filter(Boolean).join('：');
  const clause = clauses[`${id}${decodeURIComponent(link.hash)}`];
  const further = create('a', { href: link.href, className: 'go' }, full ? '打开全文' : '查看已查明的信息');
  if (!tabbable) further.tabIndex = -1;

  const content = document.createDocumentFragment();
  content.append(
    create('p', { className: 'title' }, ...withPhrases(card.title)),
    create('dl', {}, ...card.facts.map(factRow)),
    create('p', { className: 'hint' }, full ? '本库收录全文。' : '本库未收录全文。'),
  );
  if (doubts) content.append(create('p', { className: 'doubt-note' }, doubts));
  if (link.classList.contains('editorial'))
    content.append(create('p', { className: 'hint' }, '编者所加链接，原文未写文号。'));
  if (clause) content.append(create('blockquote', {}, clause.words));
  content.append(create('p', { className: 'actions' }, further));
  return content;
}

function factRow({ label, value, grade }: CardFact): HTMLElement {
  const short = /\d/.test(value) && value.length <= longestOnOneLine;
  const support = grade ? [' ', create('span', { className: 'hint nowrap' }, gradeNames[grade])] : [];
  return create(
    'div',
    {},
    create('dt', {}, label),
    create('dd', {}, short ? onOneLine(value) : names(value), ...support),
  );
}

/** Characters of a number or date that fit on a line of the narrowest card. */
const longestOnOneLine = 20;

const names = (words: string): HTMLElement => create('span', { className: 'phrases' }, ...withPhrases(words));

const onOneLine = (words: string): HTMLElement => create('span', { className: noBreakClass(words) }, words);
