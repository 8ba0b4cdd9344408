import { excerpt } from '#search/excerpt.ts';
import type { Hit } from '#search/scan.ts';
import type { SearchText } from '#search/search-text.ts';

/** A document that answers a query, with its hits. */
export interface Result {
  text: SearchText;
  hits: Hit[];
}

/** Takes a result and the address of its page; gives its entry in the list, clause hits nested in it. */
export function renderResult({ text, hits }: Result, page: string): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.document = text.id;
  const title = hits.find(({ passage }) => passage.text === text.title);
  const heading = create('h2', {}, create('a', { href: page }, ...marked(text.title, title?.marks ?? [])));
  item.append(heading, create('p', { className: 'facts' }, ...facts(text)));
  for (const hit of hits.filter(({ passage }) => !passage.id && !passage.inHead)) {
    item.append(
      create(
        'p',
        { className: 'excerpt' },
        create('span', { className: 'name' }, hit.passage.name),
        ...words(hit),
      ),
    );
  }
  const clauses = hits.filter(({ passage }) => passage.id);
  if (clauses.length > 0)
    item.append(create('ol', {}, ...clauses.map((hit) => renderClause(hit, text.id, page))));
  return item;
}

/** Number and date do not break across lines. */
function facts({ number, issuers, date, kind }: SearchText): (Node | string)[] {
  const whole = [number, date, kind === 'full' ? '全文' : '著录'].flatMap((fact) => fact ?? []);
  const spans = whole.map((fact) => create('span', { className: 'nowrap' }, fact));
  return [...spans, issuers].flatMap((fact, i) => (i > 0 ? ['　', fact] : [fact]));
}

function renderClause(hit: Hit, id: string, page: string): HTMLLIElement {
  const { passage } = hit;
  const item = create('li', {}, create('a', { href: `${page}#${passage.id}` }, passage.name), ...words(hit));
  item.dataset.document = id;
  item.dataset.section = passage.id ?? '';
  return item;
}

function words(hit: Hit): (Node | string)[] {
  const { text, marks, cutBefore, cutAfter } = excerpt(hit);
  return [
    create(
      'span',
      { className: 'words' },
      cutBefore ? '……' : '',
      ...marked(text, marks),
      cutAfter ? '……' : '',
    ),
  ];
}

function marked(text: string, marks: readonly { start: number; end: number }[]): (Node | string)[] {
  let at = 0;
  const nodes = marks.flatMap(({ start, end }) => {
    const pieces = [text.slice(at, start), create('mark', {}, text.slice(start, end))];
    at = end;
    return pieces;
  });
  return [...nodes, text.slice(at)];
}

function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
