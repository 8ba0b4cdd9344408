/** Parts of a text directive. In the page, white space or the end of a block may separate them. */
interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** In characters: longer selections are named by their beginning and end. */
const maxWordsLength = 40;
/** How many words of context to try, in order, where the same words occur earlier in the page. */
const contexts = [0, 1, 2, 3, 5, 8, 13];

/**
 * Builds the text directive (URL Fragment Text Directives, WICG) that leads to a selection in a page whose
 * blocks are separated by line feeds. It is escaped and lacks `:~:text=`. Browsers match whole words only, so
 * the selection is widened to the edges of words; where the context in a block does not make it unique, to
 * the edges of blocks. `undefined` if nothing is selected, or nothing makes it unique.
 */
export function textFragment(
  page: string,
  from: number,
  to: number,
  segmenter: Intl.Segmenter,
): string | undefined {
  const words = segmenter.segment(page);
  const [first, last] = trim(page, from, to);
  if (first >= last) return undefined;
  const folded = fold(page);
  const bounds: [number, number][] = [
    [edgeBefore(first + 1), edgeAfter(last - 1)],
    trim(page, page.lastIndexOf('\n', first) + 1, `${page}\n`.indexOf('\n', last)),
  ];
  for (const [start, end] of bounds)
    for (const count of contexts) {
      const directive = { ...around(start, end, count), ...named(start, end) };
      if (leadsTo(directive, folded, start, end)) return written(directive);
    }
  return undefined;

  /** Start of the word that ends at an offset or contains it. */
  function edgeBefore(offset: number): number {
    return words.containing(offset - 1)?.index ?? 0;
  }

  /** End of the word that begins at an offset or contains it. */
  function edgeAfter(offset: number): number {
    const word = words.containing(offset);
    return word ? word.index + word.segment.length : page.length;
  }

  /** Names the words, or their beginning and end, each within a block. */
  function named(start: number, end: number): Pick<Directive, 'start' | 'end'> {
    const chosen = page.slice(start, end);
    if (chosen.length <= maxWordsLength && !chosen.includes('\n')) return { start: chosen };
    const head = chosen.slice(0, maxWordsLength / 4);
    const tail = chosen.slice(-maxWordsLength / 4);
    const headEnd = head.includes('\n') ? start + head.indexOf('\n') : edgeAfter(start + head.length - 1);
    const tailStart = tail.includes('\n')
      ? end - tail.length + tail.lastIndexOf('\n') + 1
      : edgeBefore(end - tail.length + 1);
    return { start: page.slice(start, headEnd), end: page.slice(tailStart, end) };
  }

  /** Words before and after, each of one block: the neighbouring one where a block begins or ends. */
  function around(start: number, end: number, count: number): Pick<Directive, 'prefix' | 'suffix'> {
    if (count === 0) return {};
    const [, prefixEnd] = trim(page, 0, start);
    const [suffixStart] = trim(page, end, page.length);
    let [prefixStart, suffixEnd] = [prefixEnd, suffixStart];
    for (let i = 0; i < count; i++) {
      if (prefixStart > 0 && page[prefixStart - 1] !== '\n') prefixStart = edgeBefore(prefixStart);
      if (suffixEnd < page.length && page[suffixEnd] !== '\n') suffixEnd = edgeAfter(suffixEnd);
    }
    return {
      ...(prefixStart < prefixEnd && { prefix: page.slice(prefixStart, prefixEnd).trim() }),
      ...(suffixStart < suffixEnd && { suffix: page.slice(suffixStart, suffixEnd).trim() }),
    };
  }
}

function trim(page: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(page.charAt(start))) start++;
  while (end > start && /\s/.test(page.charAt(end - 1))) end--;
  return [start, end];
}

/** Whether the first match in the page is the place that is meant. */
function leadsTo({ prefix, start, end, suffix }: Directive, page: string, from: number, to: number): boolean {
  const before = prefix ? `${pattern(prefix)}\\s*` : '';
  const words = pattern(start) + (end ? `[^]*?${pattern(end)}` : '');
  const after = suffix ? `\\s*${pattern(suffix)}` : '';
  const match = new RegExp(`(${before})(${words})${after}`).exec(page);
  const [, skipped = '', found = ''] = match ?? [];
  return match?.index === from - skipped.length && found.length === to - from;
}

const pattern = (words: string) =>
  fold(words)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

/** Browsers ignore case and width. */
const fold = (text: string) =>
  text
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function written({ prefix, start, end, suffix }: Directive): string {
  return [
    prefix && `${escaped(prefix)}-`,
    escaped(start),
    end && escaped(end),
    suffix && `-${escaped(suffix)}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** A hyphen is syntax; brackets and quotes end a link in many chats. */
const escaped = (words: string) =>
  encodeURIComponent(words.replace(/\s+/g, ' ')).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
