/** Words without the marks of Markdown, and what was left out with them. */
export interface UnmarkedWords {
  text: string;
  /** Number of marks removed. */
  marks: number;
  /** Addresses of links. */
  links: string[];
  /** What stands for each picture. */
  pictures: string[];
}

const entities: Record<string, string> = {
  nbsp: '\u00a0',
  emsp: '\u2003',
  ensp: '\u2002',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  middot: '·',
  hellip: '…',
};

/** Private-use characters stand in for escaped and code characters until marks are removed. */
const firstKept = 0x100000;
const mostKept = 0xfffe;
const literal = /[\u{100000}-\u{10fffd}]|\\([!-/:-@[-`{}~])|(?<!`)(`{1,8})(?!`)([^`]+)\2(?!`)/gu;

/** Patterns of marks, and what stays of each. */
const shapes: readonly [
  RegExp,
  (found: string[], left: Pick<UnmarkedWords, 'links' | 'pictures'>) => string,
][] = [
  [/!\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, ([, words = ''], { pictures }) => left(words, pictures, '')],
  [
    /(?<!!)\[([^[\]^][^[\]]*)\]\(([^()\s]*)(?:\s+"[^"]*")?\)/g,
    ([, words = '', address = ''], { links }) => left(address, links, words),
  ],
  [/<((?:https?:\/\/|mailto:)[^\s<>]+)>/g, ([, address = '']) => address],
  [/<\/?(?:a|b|i|u|s|em|strong|font|span|p|div|center|sup|sub|small|big)(?:\s[^<>]*)?>/gi, () => ''],
  [/(\*\*|__)(?=\S)((?:(?!\1).)*\S)\1/g, ([, , words = '']) => words],
  [/~~(?=\S)([^~]*)~~/g, ([, words = '']) => words],
  // Between letters the sign multiplies.
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*)\*(?![\p{L}\p{N}*])/gu, ([, words = '']) => words],
  [/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, ([whole = '']) => entity(whole.slice(1, -1)) ?? whole],
];

function left(words: string, list: string[], stays: string): string {
  list.push(words);
  return stays;
}

/** Removes the marks inside a line. An escaped bar is left to the reader of tables. */
export function unmarkWords(line: string): UnmarkedWords {
  const read: UnmarkedWords = { text: line, marks: 0, links: [], pictures: [] };
  const literals: string[] = [];
  const keep = (letter: string) =>
    literals.length < mostKept ? String.fromCodePoint(firstKept + literals.push(letter) - 1) : letter;
  read.text = line.replace(literal, (whole: string, mark?: string, _?: string, code?: string) => {
    if (mark || code) read.marks++;
    return Array.from(code ?? mark ?? whole, keep).join('');
  });
  for (const [shape, stays] of shapes)
    read.text = read.text.replace(shape, (...found) => {
      const words = stays(found as string[], read);
      if (words !== found[0]) read.marks++;
      return words;
    });
  const restore = (text: string) =>
    text.replace(
      /[\u{100000}-\u{10fffd}]/gu,
      (letter) => literals[(letter.codePointAt(0) ?? 0) - firstKept] ?? '',
    );
  return {
    ...read,
    text: restore(read.text),
    links: read.links.map(restore),
    pictures: read.pictures.map(restore),
  };
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}
