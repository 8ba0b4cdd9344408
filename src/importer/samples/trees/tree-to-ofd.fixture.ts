import fc from 'fast-check';
import { bodySize, breakLines, ofd, pitch, text, widthIn } from '#importer/samples/make/ofd-file.fixture.ts';
import { bodyOf, type Tree } from './tree.fixture.ts';

/** How a text is set on pages, which must not affect what is read. */
export interface PageHabits {
  /** Width of a line in Han characters. */
  width: number;
  pageLength: number;
  pageNumber: (n: number) => string;
  /** Whether page numbers stand at the outer edge. */
  isOuter: boolean;
  head: string;
}

export const pageHabits: fc.Arbitrary<PageHabits> = fc.record({
  width: fc.integer({ min: 20, max: 40 }),
  pageLength: fc.integer({ min: 14, max: 30 }),
  pageNumber: fc.constantFrom(
    (n) => `— ${n} —`,
    (n) => `-${n}-`,
    (n) => `第 ${n} 页`,
    (n) => `${n}`,
  ),
  isOuter: fc.boolean(),
  head: fc.constantFrom('', '云岭市公报'),
});

const [margin, top, foot] = [27, 37, 35];
const titleSize = 7.761;
const titlePitch = 12.4;

interface SetLine {
  words: string;
  size: number;
  /** From the left edge of the text. */
  x: number;
  height: number;
}

/** Sets the tree on A4 pages: titles centred, each paragraph indented by two letters. */
export function treeToOfd(tree: Tree, habits: PageHabits): Uint8Array {
  const measure = habits.width * bodySize;
  const centred = (words: string, size = bodySize, height = pitch): SetLine => {
    return { words, size, x: (measure - widthIn(words, size)) / 2, height };
  };
  const set = (words: string, indent = 2): SetLine[] =>
    breakLines(words, habits.width, indent).map((line, i) => ({
      words: line,
      size: bodySize,
      x: i === 0 ? indent * bodySize : 0,
      height: pitch,
    }));
  const lines = [
    ...breakLines(tree.title, Math.floor(measure / titleSize) - 2, 0).map((line) =>
      centred(line, titleSize, titlePitch),
    ),
    ...tree.opening.flatMap(({ id, words }) =>
      id === 'enactment' ? enacted(words, centred, habits) : set(words, id === 'addressees' ? 0 : 2),
    ),
    ...bodyOf(tree).flatMap((one) => {
      if (!('label' in one)) return set(one.words);
      const gap = tree.kind === 'statute' && one.depth < 2 ? '　' : '';
      const words = `${one.label}${gap}${one.words}`;
      return tree.kind === 'statute' && one.depth === 0 ? [centred(words)] : set(words);
    }),
    ...tree.ending.map(({ words }) => ({
      words,
      size: bodySize,
      x: measure - widthIn(words, bodySize) - 2 * bodySize,
      height: pitch,
    })),
  ];
  const height = top + habits.pageLength * pitch + foot;
  return ofd({ width: measure + 2 * margin, height, pages: inPages(lines, habits, measure, height) });
}

/** Centres a note on enactment, in as many lines as it needs. */
const enacted = (words: string, centred: (words: string) => SetLine, { width }: PageHabits): SetLine[] =>
  breakLines(words, width - 4, 0).map((line) => centred(line));

function inPages(lines: readonly SetLine[], habits: PageHabits, measure: number, height: number): string[] {
  const pages: string[] = [];
  const furniture = (page: number) => {
    const number = habits.pageNumber(page);
    const outer = page % 2 === 0 ? 0 : measure - widthIn(number, 4.939);
    const x = habits.isOuter ? outer : (measure - widthIn(number, 4.939)) / 2;
    const head = habits.head ? text(margin, 12, habits.head, { size: 3.5 }) : '';
    return head + text(margin + x, height - 14, number, { size: 4.939 });
  };
  let y = top;
  for (const line of lines) {
    if (pages.length === 0 || y > height - foot) {
      pages.push(furniture(pages.length + 1));
      y = top;
    }
    pages[pages.length - 1] += text(margin + line.x, y, line.words, { size: line.size });
    y += line.height;
  }
  return pages;
}
