import cfb from 'cfb';

/** Words, and the properties that they have. */
export type Run = [words: string, sprms?: number[]];

export interface Paragraph {
  runs: Run[];
  /** The mark at its end. */
  mark: string;
  sprms: number[];
  markSprms: number[];
  style: number;
}

export interface DocSource {
  main: Paragraph[];
  /** The other stories, in the order of the file. */
  footnotes?: Paragraph[];
  headers?: Paragraph[];
  comments?: Paragraph[];
  endnotes?: Paragraph[];
  boxes?: Paragraph[];
  styles?: { kind?: number; base?: number; paragraph?: number[]; letters?: number[] }[];
  fonts?: string[];
  /** Further tables by their numbers in the header. */
  tables?: Record<number, number[]>;
  /** Bytes after a table that do not belong to it. */
  behind?: Record<number, number[]>;
  data?: number[];
  /** One byte a letter instead of two. */
  narrow?: boolean;
  /** Sets of properties, and that of all letters. */
  changes?: number[][];
  change?: number;
  /** How many letters too many the header states. */
  stated?: number;
}

const textAt = 2048;
const pageSize = 512;
const names = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes'] as const;

export const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const sprm = (code: number, ...operand: number[]) => [...u16(code), ...operand];
const letters = (words: string) => [...words].flatMap((letter) => u16(letter.charCodeAt(0)));

/** A paragraph; `markSprms` are those of the letter at its end. */
export function p(words: string | Run[], sprms: number[] = [], more: Partial<Paragraph> = {}): Paragraph {
  const runs: Run[] = typeof words === 'string' ? [[words]] : words;
  return { runs, mark: '\r', sprms, markSprms: [], style: 0, ...more };
}

/** A PLC: positions of letters, then entries of one size. */
export function plc(places: number[], entries: number[][]): number[] {
  return [...places.flatMap(u32), ...entries.flat()];
}

/** Packs a binary document of Word 97. */
export function doc(source: DocSource): Uint8Array {
  const stories = names.map((name) => (name === 'macros' ? [] : (source[name] ?? [])));
  const paragraphs = stories.flat();
  const text = paragraphs.map(wordsOf).join('');
  const width = source.narrow ? 1 : 2;
  const main = [
    ...head(
      source,
      stories.map((story) => story.map(wordsOf).join('').length),
    ),
  ];
  put(main, textAt, source.narrow ? [...text].map((letter) => letter.charCodeAt(0)) : letters(text));
  let at = textAt;
  const advance = (words: string) => {
    const start = at;
    at += words.length * width;
    return { start, end: at };
  };
  const ofLetters = paragraphs.flatMap((each) =>
    [...each.runs, [each.mark, each.markSprms] as Run].map(([words, sprms = []]) => ({
      ...advance(words),
      sprms,
    })),
  );
  at = textAt;
  const ofParagraphs = paragraphs.map((each) => ({
    ...advance(wordsOf(each)),
    sprms: [...u16(each.style), ...each.sprms],
  }));
  const pages = { letters: addPages(main, ofLetters, 1), paragraphs: addPages(main, ofParagraphs, 13) };
  const place = source.narrow ? (textAt * 2) | 0x40000000 : textAt;
  const piece = [0, 0, ...u32(place), ...u16(source.change ?? 0)];
  const pieces = [...u32(0), ...u32(text.length), ...piece];
  const changes = (source.changes ?? []).flatMap((sprms) => [1, ...u16(sprms.length), ...sprms]);
  const tables: Record<number, number[]> = {
    1: styleSheet(source.styles ?? [{}]),
    12: pages.letters,
    13: pages.paragraphs,
    15: fontTable(source.fonts ?? ['Times']),
    33: [...changes, 2, ...u32(pieces.length), ...pieces],
    ...source.tables,
  };
  const table: number[] = [];
  for (const [index, bytes] of Object.entries(tables)) {
    put(main, 154 + 8 * Number(index), [...u32(table.length), ...u32(bytes.length)]);
    table.push(...bytes, ...(source.behind?.[Number(index)] ?? []));
  }
  const file = cfb.utils.cfb_new();
  cfb.utils.cfb_add(file, '/WordDocument', main);
  cfb.utils.cfb_add(file, '/1Table', table);
  cfb.utils.cfb_add(file, '/Data', source.data ?? [0]);
  return Uint8Array.from(cfb.write(file, { type: 'array' }) as number[]);
}

const wordsOf = ({ runs, mark }: Paragraph) => runs.map(([words]) => words).join('') + mark;

function put(bytes: number[], at: number, part: number[]): void {
  while (bytes.length < at) bytes.push(0);
  part.forEach((byte, i) => {
    bytes[at + i] = byte;
  });
}

function head({ stated = 0 }: DocSource, counts: number[]): number[] {
  const bytes = Array.from({ length: textAt }, () => 0);
  put(bytes, 0, [...u16(0xa5ec), ...u16(0xc1)]);
  put(bytes, 10, u16(0x1200));
  counts.forEach((count, i) => {
    put(bytes, 76 + 4 * i, u32(count + (i === 0 ? stated : 0)));
  });
  put(bytes, 152, u16(93));
  return bytes;
}

interface FormattedRun {
  start: number;
  end: number;
  sprms: number[];
}

/** Adds pages of properties with few runs each. Entries have one byte, those of paragraphs 13. */
function addPages(main: number[], runs: FormattedRun[], entrySize: 1 | 13): number[] {
  const places: number[] = [];
  const numbers: number[][] = [];
  for (let i = 0; i < runs.length; i += 3) {
    const some = runs.slice(i, i + 3);
    const number = Math.ceil(main.length / pageSize);
    put(main, number * pageSize, page(some, entrySize));
    places.push(some[0]?.start ?? 0);
    numbers.push(u32(number));
  }
  return plc([...places, runs.at(-1)?.end ?? 0], numbers);
}

function page(runs: FormattedRun[], entrySize: 1 | 13): number[] {
  const bytes = Array.from({ length: pageSize }, () => 0);
  put(bytes, 0, [...runs.map(({ start }) => start), runs.at(-1)?.end ?? 0].flatMap(u32));
  let free = pageSize - 2;
  runs.forEach(({ sprms }, i) => {
    const padded = sprms.length % 2 === 0 ? sprms : [...sprms, 0];
    // For letters: their size, then the bytes. For paragraphs: 0, half their size, then the bytes.
    const part = entrySize === 1 ? [sprms.length, ...sprms] : [0, padded.length / 2, ...padded];
    free -= part.length + (part.length % 2);
    free -= free % 2;
    put(bytes, free, part);
    bytes[4 * (runs.length + 1) + entrySize * i] = free / 2;
  });
  bytes[pageSize - 1] = runs.length;
  return bytes;
}

function styleSheet(styles: NonNullable<DocSource['styles']>): number[] {
  const each = styles.map(({ kind = 1, base, paragraph = [], letters: ofLetters = [] }, i) => {
    const sets = kind === 1 ? [[...u16(i), ...paragraph], ofLetters] : [ofLetters];
    const padded = sets.flatMap((set) => [...u16(set.length), ...set, ...(set.length % 2 ? [0] : [])]);
    const bytes = [
      ...[...u16(0), ...u16(kind | ((base ?? 0xfff) << 4)), ...u16(sets.length), ...u16(0), ...u16(0)],
      ...[...u16(1), ...letters('s'), ...u16(0), ...padded],
    ];
    return [...u16(bytes.length), ...bytes];
  });
  return [...u16(4), ...u16(styles.length), ...u16(10), ...each.flat()];
}

function fontTable(fonts: string[]): number[] {
  const each = fonts.map((name) => {
    const bytes = [...Array.from({ length: 39 }, () => 0), ...letters(name), 0, 0];
    return [bytes.length, ...bytes];
  });
  return [...u16(fonts.length), ...u16(0), ...each.flat()];
}

/** A level of a list; `\0` to `\x08` in its text stand for levels. */
export function level(
  format: number,
  text: string,
  {
    start = 1,
    flags = 0,
    follow = 2,
    limit = 0,
    paragraph = [] as number[],
    letters: ofLetters = [] as number[],
  } = {},
): number[] {
  const head = [...u32(start), format, flags, ...Array.from({ length: 9 }, () => 0), follow];
  const sizes = [...u32(0), ...u32(0), ofLetters.length, paragraph.length, limit, 0];
  return [...head, ...sizes, ...paragraph, ...ofLetters, ...u16(text.length), ...letters(text)];
}

/** Tables of one definition with nine levels or one, and of lists with their overrides. */
export function lists(
  levels: number[][],
  { styles = [] as number[], overrides = [[]] as number[][] } = {},
): Pick<DocSource, 'tables' | 'behind'> {
  const linked = Array.from({ length: 9 }, (_, i) => u16(styles[i] ?? 0xfff)).flat();
  const isSimple = levels.length === 1;
  const all = isSimple
    ? levels
    : [...levels, ...Array.from({ length: 9 - levels.length }, () => level(255, ''))];
  const heads = overrides.map((each) => [...u32(7), ...u32(0), ...u32(0), each.length > 0 ? 1 : 0, 0, 0, 0]);
  return {
    tables: {
      73: [...u16(1), ...u32(7), ...u32(0), ...linked, isSimple ? 1 : 0, 0],
      74: [
        ...u32(overrides.length),
        ...heads.flat(),
        ...overrides.flatMap((each) => [...u32(0xffffffff), ...each]),
      ],
    },
    behind: { 73: all.flat() },
  };
}
