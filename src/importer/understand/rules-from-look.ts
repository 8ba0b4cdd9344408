import type { StructureRule, Unit } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
import type { Paragraph } from './paragraph.ts';

/** A rule that follows from the look of a paragraph, and what its words suggested. */
export interface RuleFromLook {
  rule: StructureRule & { zone: Zone };
  paragraph: Paragraph;
}

/** In points. Letters of a letterhead are larger than any title (GB/T 9704-2012, 7.2.4 and 7.3.1). */
const leastLetterhead = 26;
/** In points: 小二. A title is 二号, 22 points. */
const leastTitle = 18;
/** In paragraphs: the front of a text is not longer. */
const frontLength = 12;

/**
 * Makes rules for paragraphs whose look tells more than their words: a title by its size, a letterhead by its
 * size or box, a signature at the right above its date.
 */
export function rulesFromLook(
  paragraphs: readonly Paragraph[],
  unitOf: (index: number) => Unit | undefined,
): RuleFromLook[] {
  const zoneOf = (index: number) => unitOf(index)?.zone;
  const texts = paragraphs.map(({ lines, table }) => (table ? '' : bare(lines.join(''))));
  const found: RuleFromLook[] = [];
  const add = (index: number, zone: Zone) => {
    const paragraph = paragraphs[index];
    if (paragraph && !paragraph.table) found.push({ rule: { ...firstWords(texts, index), zone }, paragraph });
  };
  const front = paragraphs.slice(0, frontLength).keys();
  const sizeOf = (index: number) => paragraphs[index]?.look.size ?? 0;
  const candidates = [...front].filter((i) => {
    const size = sizeOf(i);
    return size >= leastTitle && size < leastLetterhead && paragraphs[i]?.look.align === 'center';
  });
  const largest = Math.max(0, ...candidates.map(sizeOf));
  const title = candidates.filter((i) => sizeOf(i) === largest);
  const isMissed = title.length > 0 && title.every((i) => zoneOf(i) !== 'title');
  const [first] = paragraphs;
  const isHead = first && (first.look.boxed || sizeOf(0) >= leastLetterhead);
  const headZones = isMissed ? ['title', 'preamble', 'body'] : ['preamble', 'body'];
  if (isHead && headZones.includes(zoneOf(0) ?? '')) add(0, 'letterhead');
  if (isMissed) for (const index of title) add(index, 'title');
  for (const [index, { look }] of paragraphs.entries())
    if (
      look.align === 'right' &&
      zoneOf(index + 1) === 'date' &&
      ['closing', 'body'].includes(zoneOf(index) ?? '')
    )
      if (!unitOf(index)?.start) add(index, 'signature');
  return found;
}

const bare = (text: string): string => text.replace(/\s/g, '');
const minLength = 12;

/** Identifies a paragraph by its first words, or by all of them and its count among equal ones. */
function firstWords(texts: readonly string[], index: number): Pick<StructureRule, 'at' | 'nth'> {
  const text = texts[index] ?? '';
  for (const length of [minLength, text.length]) {
    const at = text.slice(0, length);
    if (texts.filter((other) => other.startsWith(at)).length === 1) return { at };
  }
  const alike = texts.flatMap((other, i) => (other.startsWith(text) ? [i] : []));
  return { at: text, nth: alike.indexOf(index) + 1 };
}
