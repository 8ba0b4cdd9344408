import { copyText } from '#client/shared/clipboard.ts';
import { create } from '#client/shared/create.ts';
import { withPhrases } from '#client/shared/with-phrases.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import { citePlace, quotePlace } from '#search/quotation/cite-place.ts';
import type { Piece } from '#search/quotation/differences.ts';
import type { Place } from '#search/quotation/place.ts';
import { differencesInWords } from './finding-in-words.ts';

/** Renders a place: name, text with the differences marked, the differences in words, buttons to copy. */
export function renderPlace(place: Place, address: string): HTMLLIElement {
  const { document: held, passages, editors, parts } = place;
  const item = create('li', {});
  item.dataset.document = held.id;
  item.dataset.section = passages[0]?.id ?? '';
  item.dataset.verdict = place.verdict;
  const name = editors ? `${bookTitle(held.title)}的${passages[0]?.name ?? ''}` : citePlace(place);
  item.append(create('h2', {}, create('a', { href: address }, ...withPhrases(name))));
  if (editors) item.append(create('p', { className: 'unknown' }, '编者所写，不是文件原文。'));
  item.append(create('blockquote', {}, ...parts.flatMap(renderPart)));
  if (parts.flat().some(({ kind }) => kind === 'wording')) item.append(renderKey());
  const lines = differencesInWords(parts).map((line) => create('li', {}, line));
  if (lines.length > 0) item.append(create('ul', { className: 'differences' }, ...lines));
  if (!editors) item.append(renderActions(place, address));
  return item;
}

/** Explains the two marks. Its samples are not `del` and `ins`, which screen readers would announce. */
const renderKey = (): HTMLElement =>
  create(
    'p',
    { className: 'key' },
    create('span', { className: 'quoted' }, '划去的'),
    '是引文的字词，',
    create('span', { className: 'held' }, '加底色的'),
    '是原文的字词。',
  );

/** A mark of omission separates the parts. */
const renderPart = (pieces: readonly Piece[], index: number): (Node | string)[] => [
  index > 0 ? '……' : '',
  ...pieces.flatMap(renderPiece),
];

/**
 * Shows both readings of differing words. Other differences show only the text's reading: both are listed
 * below.
 */
function renderPiece({ kind, quoted, held }: Piece): (Node | string)[] {
  if (kind === 'same' || kind === 'space') return [held];
  const className = kind === 'wording' ? 'wording' : 'form';
  const quotedShown = quoted && (kind === 'wording' || !held);
  return [
    quotedShown ? create('del', { className }, quoted) : '',
    held ? create('ins', { className }, held) : '',
  ];
}

function renderActions(place: Place, address: string): HTMLElement {
  const status = create('span', {});
  status.setAttribute('role', 'status');
  const button = (label: string, text: string) => {
    const element = create('button', { type: 'button' }, label);
    element.addEventListener('click', async () => {
      status.textContent = (await copyText(text)) ? `已${label}` : '未能复制，请手动选中复制';
    });
    return element;
  };
  const link = new URL(address, location.href).href;
  return create(
    'p',
    { className: 'actions' },
    button('复制出处', citePlace(place)),
    button('复制链接', link),
    button('复制引文', quotePlace(place, link)),
    status,
  );
}
