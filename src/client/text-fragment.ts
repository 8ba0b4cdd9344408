/** The parts of a text directive; between two of them the page may have white space or the end of a block. */
interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** Longer words are named by their beginning and end. */
const longest = 40;
/** How many words around, when the words themselves stand in the page before. */
const contexts = [0, 1, 2, 3, 5, 8, 13];

/**
 * Takes the text of a page with a line feed between its blocks, the bounds of some words in it, and a segmenter of
 * words; gives the text directive that leads to them (URL Fragment Text Directives, WICG), escaped, without `:~:text=`.
 * A browser matches whole words only, so that the bounds are widened to the edges of words; where nothing in a block
 * tells them from others before, to the edges of blocks. Gives undefined where there are no words, or no difference.
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

  /** Where the word begins that ends at an offset or holds it, and where the one ends that begins there or holds it. */
  function edgeBefore(offset: number): number {
    return words.containing(offset - 1)?.index ?? 0;
  }

  function edgeAfter(offset: number): number {
    const word = words.containing(offset);
    return word ? word.index + word.segment.length : page.length;
  }

  /** The words, or their beginning and their end, each within a block. */
  function named(start: number, end: number): Pick<Directive, 'start' | 'end'> {
    const chosen = page.slice(start, end);
    if (chosen.length <= longest && !chosen.includes('\n')) return { start: chosen };
    const head = chosen.slice(0, longest / 4);
    const tail = chosen.slice(-longest / 4);
    const headEnd = head.includes('\n') ? start + head.indexOf('\n') : edgeAfter(start + head.length - 1);
    const tailStart = tail.includes('\n')
      ? end - tail.length + tail.lastIndexOf('\n') + 1
      : edgeBefore(end - tail.length + 1);
    return { start: page.slice(start, headEnd), end: page.slice(tailStart, end) };
  }

  /** Words before and behind, each of one block: of the neighbouring one where a block begins or ends. */
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

/** Whether the first place in the page that fits is the place that is meant. */
function leadsTo({ prefix, start, end, suffix }: Directive, page: string, from: number, to: number): boolean {
  const before = prefix ? `${pattern(prefix)}\\s*` : '';
  const words = pattern(start) + (end ? `[^]*?${pattern(end)}` : '');
  const behind = suffix ? `\\s*${pattern(suffix)}` : '';
  const match = new RegExp(`(${before})(${words})${behind}`).exec(page);
  const [, skipped = '', found = ''] = match ?? [];
  return match?.index === from - skipped.length && found.length === to - from;
}

const pattern = (words: string) =>
  fold(words)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

/** Browsers compare without case and width. */
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

/** A hyphen belongs to the syntax; brackets and the like end a link in many chats. */
const escaped = (words: string) =>
  encodeURIComponent(words.replace(/\s+/g, ' ')).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
