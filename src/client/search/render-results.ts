import { create } from '#client/shared/create.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import { matchNames, type Result } from '#search/find/answer.ts';
import type { Hints } from '#search/find/hints.ts';
import type { NamedRow } from '#search/find/name-of-row.ts';
import type { Outcome } from '#search/find/search-library.ts';
import type { Passage, SearchText } from '#search/shared/passage.ts';
import { excerpt } from '#search/text/excerpt.ts';
import type { Hit } from '#search/text/scan.ts';
import type { Routes } from '#site/urls.ts';
import { markedText, markedTitle } from './marked-text.ts';

/** Clauses of a document that are shown at once; the others unfold. */
const clausesShown = 5;

/** Renders the entry of a document, with its clauses nested in it. */
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
  for (const hit of hits.filter(({ passage }) => !sectionOf(passage) && !passage.inHead)) {
    const { name } = hit.passage;
    const shownName = name === named ? [] : [create('span', { className: 'name' }, name)];
    item.append(create('p', { className: 'excerpt' }, ...shownName, words(hit, text.kind === 'record')));
    named = name;
  }
  const clauses = hits.filter(({ passage }) => sectionOf(passage));
  const list = (some: Hit[]) => create('ol', {}, ...some.map((hit) => renderClause(hit, text.id, addressOf)));
  if (clauses.length > 0) item.append(list(clauses.slice(0, clausesShown)));
  const rest = clauses.slice(clausesShown);
  if (rest.length > 0)
    item.append(create('details', {}, create('summary', {}, `还有${rest.length}处`), list(rest)));
  return item;
}

/** Renders what is known of a document whose text did not arrive. */
export function renderUnread({ id, title, number }: NamedRow, address: string): HTMLLIElement {
  const item = create(
    'li',
    { className: 'unread' },
    create('h2', {}, create('a', { href: address }, ...markedTitle(title, []))),
    create('p', { className: 'facts' }, create('span', { className: 'nowrap' }, number ?? '')),
    create('p', { className: 'reason' }, '文字未能读取，未列条款。'),
  );
  item.dataset.document = id;
  return item;
}

/** Says that no document bears a number, and how many cite it. */
export function renderUnheld(
  { number, elsewhere }: NonNullable<Outcome['unheld']>,
  citing: number,
): HTMLElement {
  const line = create(
    'p',
    {},
    `本库未收录${number}${citing > 0 ? `，提到它的有${citing}件` : '，也没有文件提到它'}。`,
  );
  if (elsewhere)
    line.append(
      '可到',
      create('a', { href: elsewhere.url, rel: 'external' }, `${elsewhere.name}（离开本站）`),
      '查找。',
    );
  return line;
}

/** Says what may help where nothing was found, and where else to look. */
export function renderHints({ missing, corrected, nearest }: Hints, routes: Routes): HTMLElement[] {
  const items = nearest.map(({ id, clause, words: text, title }) =>
    create(
      'li',
      {},
      create('a', { href: routes.document(id, clause) }, text),
      ...(clause ? [` ——${bookTitle(title)}`] : []),
    ),
  );
  return [
    ...(corrected ? [renderCorrected(corrected, routes)] : []),
    ...(missing.length > 0
      ? [create('p', {}, `本库中没有${missing.map((word) => `“${word}”`).join('')}。`)]
      : []),
    ...(items.length > 0 ? [create('p', {}, '相近的标题和小标题：'), create('ul', {}, ...items)] : []),
    create(
      'p',
      {},
      '也可到',
      create('a', { className: 'nowrap', href: routes.documents }, '文件目录'),
      '按机关、年份查找；查一段话的出处，用',
      create('a', { className: 'nowrap', href: routes.verify }, '核对引文'),
      '。',
    ),
  ];
}

const renderCorrected = ({ typed, total }: NonNullable<Hints['corrected']>, routes: Routes): HTMLElement =>
  create('p', {}, '可改查：', create('a', { href: routes.search(typed) }, typed), `（${total}件）`);

/** Separates the documents that bear a number from those that only mention it. */
export function setApart(item: HTMLElement, place: number, bearing: number, total: number): void {
  if (place < bearing) item.classList.add('bearing');
  else if (place === bearing)
    item.prepend(create('p', { className: 'group' }, `提到这一文号的${total - bearing}件`));
}

/** Facts of an entry, the longest last. Only that a text is held is worth saying, not that it is missing. */
function facts({ number, issuers, date, kind }: SearchText): (Node | string)[] {
  const held = kind === 'full' && create('span', { className: 'kind full' }, '全文');
  const spans = [number, held, date, issuers].map((fact) =>
    typeof fact === 'string'
      ? create('span', { className: fact === issuers ? 'issuers' : 'nowrap' }, fact)
      : fact,
  );
  return spans.flatMap((fact) => (fact ? [fact, ' '] : []));
}

/** The clause that a hit leads to; for the title of a text printed with the document, that text. */
const sectionOf = ({ id, part }: Passage): string | undefined => id ?? part;

function renderClause(hit: Hit, id: string, addressOf: (clause?: string) => string): HTMLLIElement {
  const { passage } = hit;
  const section = sectionOf(passage);
  const item = create('li', {}, create('a', { href: addressOf(section) }, passage.name), words(hit));
  if (hit.further) item.append(create('span', { className: 'further' }, `本条另有${hit.further}处`));
  item.dataset.document = id;
  item.dataset.section = section ?? '';
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
