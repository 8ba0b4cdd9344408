import { bookTitle } from '#domain/text/book-title.ts';
import { matchNames, type Result } from '#search/answer.ts';
import { excerpt } from '#search/excerpt.ts';
import type { Hints } from '#search/hints.ts';
import type { NamedRow } from '#search/name-of-row.ts';
import type { Hit } from '#search/scan.ts';
import type { Outcome } from '#search/search-library.ts';
import type { SearchText } from '#search/search-text.ts';
import { create } from './create.ts';
import { withPhrases } from './with-phrases.ts';

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
  const title = hits.find(({ passage }) => passage.text === text.title);
  const heading = create(
    'h2',
    {},
    create('a', { href: addressOf() }, ...marked(text.title, title?.marks ?? [], withPhrases)),
  );
  item.append(heading, create('p', { className: 'facts' }, ...facts(text)));
  if (label) item.append(create('p', { className: 'reason' }, `${matchNames[match]}：${label}`));
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
  const list = (some: Hit[]) => create('ol', {}, ...some.map((hit) => renderClause(hit, text.id, addressOf)));
  if (clauses.length > 0) item.append(list(clauses.slice(0, clausesShown)));
  const rest = clauses.slice(clausesShown);
  if (rest.length > 0)
    item.append(create('details', {}, create('summary', {}, `还有 ${rest.length} 处`), list(rest)));
  return item;
}

/** Takes a document whose text did not arrive, and the address of its page; gives its entry, with what is known. */
export function renderUnread({ id, title, number }: NamedRow, address: string): HTMLLIElement {
  const item = create(
    'li',
    { className: 'unread' },
    create('h2', {}, create('a', { href: address }, ...withPhrases(title))),
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
    `${number} 未收录${citing > 0 ? `，引用或提到它的文件有 ${citing} 件` : '，也没有文件引用它'}。`,
  );
  if (elsewhere)
    line.append(
      '可到',
      create('a', { href: elsewhere.url, rel: 'external' }, `${elsewhere.name}（离开本站）`),
      '查找。',
    );
  return line;
}

/** Takes hints and how a document is addressed; gives what to say where nothing was found. */
export function renderHints(
  { missing, nearest }: Hints,
  addressOf: (id: string, clause?: string) => string,
): HTMLElement[] {
  const items = nearest.map(({ id, clause, words: text, title }) =>
    create(
      'li',
      {},
      create('a', { href: addressOf(id, clause) }, text),
      ...(clause ? [` ——${bookTitle(title)}`] : []),
    ),
  );
  return [
    ...(missing.length > 0
      ? [create('p', {}, `查不到的是：${missing.map((word) => `“${word}”`).join('、')}。`)]
      : []),
    ...(items.length > 0 ? [create('p', {}, '相近的标题和小标题：'), create('ul', {}, ...items)] : []),
  ];
}

/** Number and date do not break across lines. */
function facts({ number, issuers, date, kind }: SearchText): (Node | string)[] {
  const whole = [number, date, kind === 'full' ? '全文' : '著录'].flatMap((fact) => fact ?? []);
  const spans = whole.map((fact) => create('span', { className: 'nowrap' }, fact));
  return [...spans, create('span', { className: 'issuers' }, issuers)].flatMap((fact, i) =>
    i > 0 ? ['　', fact] : [fact],
  );
}

function renderClause(hit: Hit, id: string, addressOf: (clause?: string) => string): HTMLLIElement {
  const { passage } = hit;
  const item = create('li', {}, create('a', { href: addressOf(passage.id) }, passage.name), ...words(hit));
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

function marked(
  text: string,
  marks: readonly { start: number; end: number }[],
  shown: (part: string) => (Node | string)[] = (part) => [part],
): (Node | string)[] {
  let at = 0;
  const nodes = marks.flatMap(({ start, end }) => {
    const pieces = [...shown(text.slice(at, start)), create('mark', {}, ...shown(text.slice(start, end)))];
    at = end;
    return pieces;
  });
  return [...nodes, ...shown(text.slice(at))];
}
