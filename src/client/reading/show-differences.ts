import { textPieces } from './text-pieces.ts';

/** A difference from the source, read from its link in the list. */
interface Marked {
  /** The clause or paragraph. */
  place: Element;
  /** Start and length of the words as shown, in characters of the place, white space not counted. */
  at: number;
  length: number;
  /** The reading of the source. */
  from: string;
  /** For screen readers. */
  spoken: string;
}

/**
 * Marks each listed difference in the text, after the reading of the source, which is no part of the text.
 */
export function showDifferences(list: Element): void {
  hideDifferences();
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a[data-at]')) {
    const marked = read(link);
    if (marked) mark(marked);
  }
}

export function hideDifferences(): void {
  for (const added of document.querySelectorAll('#text .reading-of-source, #text mark.difference')) {
    const { parentNode } = added;
    added.replaceWith(...(added.matches('mark') ? added.childNodes : []));
    // Otherwise the text would stay in pieces.
    parentNode?.normalize();
  }
}

function read(link: HTMLAnchorElement): Marked | undefined {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const place = target?.matches('[data-apparatus]') ? target.parentElement : target;
  const reading = link.closest<HTMLElement>('[data-from]')?.dataset;
  if (!place || !reading) return undefined;
  const inferred = link.closest<HTMLElement>('.differences')?.dataset.inferred === 'true';
  return {
    place,
    at: Number(link.dataset.at),
    length: (link.querySelector('mark')?.textContent ?? '').replace(/\s/g, '').length,
    from: reading.from ?? '',
    spoken: `（更正：${reading.spoken}${inferred ? '，推定' : ''}）`,
  };
}

function mark({ place, at, length, from, spoken }: Marked): void {
  const pieces = textPieces(place, at, length);
  for (const piece of length > 0 ? pieces : []) {
    const words = document.createElement('mark');
    words.className = 'difference';
    piece.replaceWith(words);
    words.append(piece);
  }
  const sign = document.createElement('span');
  sign.className = 'reading-of-source';
  sign.dataset.apparatus = '';
  const old = document.createElement('del');
  old.setAttribute('aria-hidden', 'true');
  old.textContent = from;
  const heard = document.createElement('span');
  heard.className = 'visually-hidden';
  heard.textContent = spoken;
  sign.append(old, heard);
  const first = pieces[0];
  if (length > 0) first?.parentElement?.before(sign);
  else first?.before(sign);
}
