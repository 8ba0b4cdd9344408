import fc from 'fast-check';
import { bodyOf, type Tree } from './tree.fixture.ts';

/** How a text is set in lines and pages, which must not affect what is read. */
export interface PrintHabits {
  /** Width of a line in Han characters. */
  width: number;
  /** Lines of a page; undefined for no pages. */
  pageLength: number | undefined;
  pageNumber: (n: number) => string;
  lineBreak: '\n' | '\r\n';
}

export const printHabits: fc.Arbitrary<PrintHabits> = fc.record({
  width: fc.integer({ min: 18, max: 44 }),
  pageLength: fc.option(fc.integer({ min: 12, max: 40 }), { nil: undefined }),
  pageNumber: fc.constantFrom(
    (n) => `— ${n} —`,
    (n) => `- ${n} -`,
    (n) => `第 ${n} 页`,
    (n) => `-${n}-`,
  ),
  lineBreak: fc.constantFrom('\n', '\r\n'),
});

const indent = '　　';

/** The tree as lines of a fixed width, with a number below each page. */
export function printTree(tree: Tree, habits: PrintHabits): string {
  const { width, lineBreak } = habits;
  const set = (words: string) => lines(words, width);
  const out = [
    ...set(tree.title).map((line) => centred(line, width)),
    '',
    ...tree.opening.flatMap(({ id, words }) =>
      id === 'addressees' ? set(words) : id === 'enactment' ? set(words) : set(indent + words),
    ),
    ...bodyOf(tree).flatMap((one) => {
      if (!('label' in one)) return set(indent + one.words);
      const chapter = tree.kind === 'statute' && one.depth === 0;
      const gap = tree.kind === 'statute' && one.depth < 2 ? '　' : '';
      const words = `${one.label}${gap}${one.words}`;
      return chapter ? ['', centred(words, width), ''] : set(indent + words);
    }),
    ...tree.ending.map(({ words }) => `${'　'.repeat(Math.max(0, width - words.length - 2))}${words}`),
  ];
  return inPages(out, habits).join(lineBreak);
}

function lines(words: string, width: number): string[] {
  const letters = [...words];
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, i) =>
    letters.slice(i * width, (i + 1) * width).join(''),
  );
}

const centred = (line: string, width: number): string =>
  `${'　'.repeat(Math.max(0, Math.floor((width - [...line].length) / 2)))}${line}`;

function inPages(all: readonly string[], { width, pageLength, pageNumber }: PrintHabits): string[] {
  if (pageLength === undefined) return [...all];
  const pages = Array.from({ length: Math.ceil(all.length / pageLength) }, (_, i) =>
    all.slice(i * pageLength, (i + 1) * pageLength),
  );
  return pages.flatMap((page, i) => [...page, '', centred(pageNumber(i + 1), width), '']);
}
