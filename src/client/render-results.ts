import { bookTitle } from '#domain/text/book-title.ts';
import { matchNames, type Result } from '#search/answer.ts';
import { excerpt } from '#search/excerpt.ts';
import type { Hints } from '#search/hints.ts';
import type { NamedRow } from '#search/name-of-row.ts';
import type { Hit } from '#search/scan.ts';
import type { Outcome } from '#search/search-library.ts';
import type { Passage, SearchText } from '#search/search-text.ts';
import type { urls } from '#site/urls.ts';
import { create } from './create.ts';
import { markedText, markedTitle } from './marked-text.ts';

/** Clauses of a document shown at once; the others unfold. */
const clausesShown = 5;

/** Takes a result, and how its document and a clause of it are addressed; gives its entry in the list, clause hits nested in it. */
export function renderResult(
  { text, hits, match, label }: Result,
  addressOf: (clause?: string) => string,
): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.document = text.id;
  item.dataset.match = match;
  const isTitle = ({ text: words }: Passage) => words === text.title;
  const marks = hits.find(({ passage }) => isTitle(passage))?.marks ?? [];
  const numbers = text.passages.find(isTitle)?.numbersAt;
  const heading = create(
    'h2',
    {},
    create('a', { href: addressOf() }, ...markedTitle(text.title, marks, numbers)),
  );
  item.append(heading, create('p', { className: 'facts' }, ...facts(text)));
  if (label) item.append(create('p', { className: 'reason' }, `${matchNames[match]}：${label}`));
  let named = '';
  for (const hit of hits.filter(({ passage }) => !passage.id && !passage.inHead)) {
    const { name } = hit.passage;
    const shownName = name === named ? [] : [create('span', { className: 'name' }, name)];
    item.append(create('p', { className: 'excerpt' }, ...shownName, words(hit, text.kind === 'record')));
    named = name;
  }
  const clauses = hits.filter(({ passage }) => passage.id);
  const list = (some: Hit[]) => create('ol', {}, ...some.map((hit) => renderClause(hit, text.id, addressOf)));
  if (clauses.length > 0) item.append(list(clauses.slice(0, clausesShown)));
  const rest = clauses.slice(clausesShown);
  if (rest.length > 0)
    item.append(create('details', {}, create('summary', {}, `还有${rest.length}处`), list(rest)));
  return item;
}

/** Takes a document whose text did not arrive, and the address of its page; gives its entry, with what is known. */
export function renderUnread({ id, title, number }: NamedRow, address: string): HTMLLIElement {
  const item = create(
    'li',
    { className: 'unread' },
    create('h2', {}, create('a', { href: address }, ...markedTitle(title, []))),
    create('p', { className: 'facts' }, create('span', { className: 'nowrap' }, number ?? '')),
    create('p', { className: 'reason' }, '这件文件的文字没有读到，列不出条款。'),
  );
  item.dataset.document = id;
  return item;
}

/** Takes a number that no document bears, and how many cite it; gives what to say of it. */
export function renderUnheld(
  { number, elsewhere }: NonNullable<Outcome['unheld']>,
  citing: number,
): HTMLElement {
  const line = create(
    'p',
    {},
    `${number}未收录${citing > 0 ? `，引用或提到它的文件有${citing}件` : '，也没有文件引用它'}。`,
  );
  if (elsewhere)
    line.append(
      '可到',
      create('a', { href: elsewhere.url, rel: 'external' }, `${elsewhere.name}（离开本站）`),
      '查找。',
    );
  return line;
}

/** Takes hints and the site's addresses; gives what to say where nothing was found, and where to go on. */
export function renderHints({ missing, nearest }: Hints, to: ReturnType<typeof urls>): HTMLElement[] {
  const items = nearest.map(({ id, clause, words: text, title }) =>
    create(
      'li',
      {},
      create('a', { href: to.document(id, clause) }, text),
      ...(clause ? [` ——${bookTitle(title)}`] : []),
    ),
  );
  return [
    ...(missing.length > 0
      ? [create('p', {}, `其中${missing.map((word) => `“${word}”`).join('')}在本库中没有出现。`)]
      : []),
    ...(items.length > 0 ? [create('p', {}, '相近的标题和小标题：'), create('ul', {}, ...items)] : []),
    create(
      'p',
      {},
      '也可以在',
      create('a', { className: 'nowrap', href: to.documents }, '文件目录'),
      '中按机关、年份查找，或用',
      create('a', { className: 'nowrap', href: to.verify }, '核对引文'),
      '查一段话的出处。',
    ),
  ];
}

/** What may be long stands last. */
function facts({ number, issuers, date, kind }: SearchText): (Node | string)[] {
  const held = create('span', { className: `kind ${kind}` }, kind === 'full' ? '全文' : '著录');
  const spans = [number, held, date, issuers].map((fact) =>
    typeof fact === 'string'
      ? create('span', { className: fact === issuers ? 'issuers' : 'nowrap' }, fact)
      : fact,
  );
  return spans.flatMap((fact) => (fact ? [fact, ' '] : []));
}

function renderClause(hit: Hit, id: string, addressOf: (clause?: string) => string): HTMLLIElement {
  const { passage } = hit;
  const item = create('li', {}, create('a', { href: addressOf(passage.id) }, passage.name), words(hit));
  item.dataset.document = id;
  item.dataset.section = passage.id ?? '';
  return item;
}

function words(hit: Hit, isEditors = false): HTMLElement {
  const { text, marks, numbers, cutBefore, cutAfter } = excerpt(hit);
  return create(
    'span',
    { className: isEditors ? 'words editors' : 'words' },
    cutBefore ? '……' : '',
    ...markedText(text, marks, numbers),
    cutAfter ? '……' : '',
  );
}
