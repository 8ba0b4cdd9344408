import type { Bytes } from './bytes.ts';
import { noSprms } from './property-runs.ts';

/** The paragraph and character properties that a style changes. */
interface DocStyle {
  index: number;
  base: number;
  paragraph: Bytes;
  letters: Bytes;
}

const none = 0xfff;
/** Word allows no longer chain than eleven. */
const maxChain = 50;
const kinds = { paragraph: 1, character: 2, table: 3, numbering: 4 };

/** Styles by their numbers, as chains: each after those that it is based on (MS-DOC, 2.9.271). */
export class StyleSheet {
  private readonly styles = new Map<number, DocStyle>();
  private readonly chains = new Map<number, DocStyle[]>();

  constructor(table: Bytes) {
    const headSize = table.u16(0);
    const [count, baseSize] = [table.u16(2), table.u16(4)];
    let at = 2 + headSize;
    for (let index = 0; index < count && at < table.length; index++) {
      const size = table.u16(at);
      if (size > 0) this.styles.set(index, readStyle(index, table.part(at + 2, size), baseSize));
      at += 2 + size + (size % 2);
    }
  }

  /** Stops where a chain is circular. */
  chain(index: number): DocStyle[] {
    const known = this.chains.get(index);
    if (known) return known;
    const chain = new Set<DocStyle>();
    for (
      let next = this.styles.get(index);
      next && !chain.has(next) && chain.size < maxChain;
      next = this.styles.get(next.base)
    ) {
      chain.add(next);
    }
    const styles = [...chain].reverse();
    this.chains.set(index, styles);
    return styles;
  }
}

function readStyle(index: number, bytes: Bytes, baseSize: number): DocStyle {
  const kindAndBase = bytes.u16(2);
  const kind = kindAndBase & 0xf;
  const base = kindAndBase >> 4;
  const count = bytes.u16(4) & 0xf;
  // The name: its length, letters and a terminating zero.
  let at = baseSize + 2 * bytes.u16(baseSize) + 4;
  const sets: Bytes[] = [];
  for (let i = 0; i < count; i++) {
    const size = bytes.u16(at);
    sets.push(bytes.part(at + 2, size));
    at += 2 + size + (size % 2);
  }
  const [first, second, third] = sets;
  const ofParagraph = kind === kinds.table ? second : kind === kinds.character ? undefined : first;
  const ofLetters = kind === kinds.table ? third : kind === kinds.character ? first : second;
  return {
    index,
    base: base === none ? -1 : base,
    // The number of the style stands before its properties.
    paragraph: ofParagraph?.part(2, ofParagraph.length - 2) ?? noSprms,
    letters: ofLetters ?? noSprms,
  };
}
