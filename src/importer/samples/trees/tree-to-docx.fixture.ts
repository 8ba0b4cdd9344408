import fc from 'fast-check';
import { docx, inList, lvl, numbering, p, r } from '#importer/docx/docx.fixture.ts';
import { bodyOf, type Tree } from './tree.fixture.ts';

/** How the words of a Word file are split and marked, which must not affect what is read. */
export interface WordHabits {
  /** Whether labels are automatic numbers or typed. */
  automatic: boolean;
  /** After how many letters a run ends. */
  runLength: number;
  /** Whether each run is followed by words that are deleted, hidden, or a mark without words. */
  noise: 'deleted' | 'hidden' | 'bookmark' | 'none';
}

export const wordHabits: fc.Arbitrary<WordHabits> = fc.record({
  automatic: fc.boolean(),
  runLength: fc.integer({ min: 1, max: 40 }),
  noise: fc.constantFrom('deleted', 'hidden', 'bookmark', 'none'),
});

const chinese = 'chineseCountingThousand';
const close = '<w:suff w:val="nothing"/>';
const lists = {
  notice:
    lvl(0, chinese, '%1、', close) +
    lvl(1, chinese, '（%2）', close) +
    lvl(2, 'decimal', '%3.', close) +
    lvl(3, 'decimal', '（%4）', close) +
    lvl(4, 'decimalEnclosedCircle', '%5', close),
  statute:
    lvl(0, chinese, '第%1章', '<w:suff w:val="space"/>') +
    lvl(1, chinese, '第%2条', '<w:lvlRestart w:val="0"/><w:suff w:val="space"/>') +
    lvl(2, chinese, '（%3）', close),
};
const noises: Record<WordHabits['noise'], string> = {
  deleted: '<w:del w:id="9" w:author="甲"><w:r><w:delText>删去</w:delText></w:r></w:del>',
  hidden: r('隐去', '<w:vanish/>'),
  bookmark:
    '<w:bookmarkStart w:id="7" w:name="_甲"/><w:bookmarkEnd w:id="7"/><w:proofErr w:type="spellEnd"/>',
  none: '',
};

/** Writes the tree as a Word file. */
export function treeToDocx(tree: Tree, { automatic, runLength, noise }: WordHabits): Uint8Array {
  const runs = (words: string) => {
    const letters = [...words];
    const count = Math.ceil(letters.length / runLength);
    return Array.from({ length: count }, (_, i) =>
      r(letters.slice(i * runLength, (i + 1) * runLength).join('')),
    ).join(noises[noise]);
  };
  const body = bodyOf(tree).map((one) => {
    if (!('label' in one)) return p(runs(one.words));
    if (automatic) return p(runs(one.words), inList(1, one.depth));
    return p(runs(`${one.label}${tree.kind === 'statute' && one.depth < 2 ? '　' : ''}${one.words}`));
  });
  return docx({
    body: [
      p(runs(tree.title), '<w:jc w:val="center"/>'),
      ...tree.opening.map(({ words }) => p(runs(words))),
      ...body,
      ...tree.ending.map(({ words }) => p(runs(words), '<w:jc w:val="right"/>')),
    ].join(''),
    ...(automatic && { numbering: numbering(lists[tree.kind]) }),
  });
}
