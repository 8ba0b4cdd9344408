import { doubtNames } from '#domain/citation/doubt-names.ts';
import { gradeMeanings } from '#domain/document/grade.ts';
import type { CardFact, CitationCard, CitationCards } from '#domain/library/citation-cards.ts';
import { wholeOf } from '#domain/text/unbreakable.ts';
import { create } from './create.ts';
import { withPhrases } from './with-phrases.ts';

let loading: Promise<CitationCards> | undefined;

/** Gives the cards of this page, fetched once; none when they cannot be had. */
export function loadCards(): Promise<CitationCards> {
  loading ??= fetchCards().catch(() => {
    loading = undefined;
    return { documents: {}, clauses: {} };
  });
  return loading;
}

async function fetchCards(): Promise<CitationCards> {
  const response = await fetch(document.getElementById('text')?.dataset.cards ?? '');
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

/**
 * Takes the link of a citation, the cards of its page, and whether the link to go on by is for the keyboard too; gives
 * what the card says, undefined where nothing is known.
 */
export function cardContent(
  link: HTMLAnchorElement,
  { documents, clauses }: CitationCards,
  tabbable: boolean,
): DocumentFragment | undefined {
  const id = link.pathname.split('/').at(-2) ?? '';
  const card = documents[id];
  if (!card) return undefined;
  const full = card.kind === 'full';
  const doubt = link.dataset.doubt as keyof typeof doubtNames | undefined;
  const doubts = [doubt && doubtNames[doubt], card.doubt].filter(Boolean).join('：');
  const clause = clauses[`${id}${decodeURIComponent(link.hash)}`];
  const further = create('a', { href: link.href, className: 'go' }, full ? '打开全文' : '打开著录');
  if (!tabbable) further.tabIndex = -1;

  const content = document.createDocumentFragment();
  content.append(
    create('p', { className: 'title' }, ...withPhrases(card.title)),
    create('dl', {}, ...card.facts.map(factRow)),
    create(
      'p',
      { className: 'hint' },
      full ? '本库收录全文。' : '著录：本库没有收录全文。',
      ...meanings(card),
    ),
  );
  if (doubts) content.append(create('p', { className: 'doubt-note' }, doubts));
  if (link.classList.contains('editorial'))
    content.append(create('p', { className: 'hint' }, '编者所加链接，原文没有写文号。'));
  if (clause) content.append(create('blockquote', {}, clause.words));
  content.append(create('p', { className: 'actions' }, further));
  return content;
}

function factRow({ label, value, grade }: CardFact): HTMLElement {
  const short = /\d/.test(value) && value.length <= longestOnOneLine;
  const support = grade ? [' ', create('span', { className: 'hint nowrap' }, `可信度 ${grade}`)] : [];
  return create(
    'div',
    {},
    create('dt', {}, label),
    create('dd', {}, short ? onOneLine(value) : names(value), ...support),
  );
}

/** What the grades on the card mean, each once. */
function meanings({ facts }: CitationCard): (Node | string)[] {
  const grades = [...new Set(facts.flatMap(({ grade }) => grade ?? []))].sort();
  return grades.flatMap((grade) => [onOneLine(`可信度 ${grade}`), `：${gradeMeanings[grade]}。`]);
}

/** Characters of a number or date that a line of the narrowest card holds. */
const longestOnOneLine = 20;

const names = (words: string): HTMLElement => create('span', { className: 'phrases' }, ...withPhrases(words));

const onOneLine = (words: string): HTMLElement => create('span', { className: wholeOf(words) }, words);
