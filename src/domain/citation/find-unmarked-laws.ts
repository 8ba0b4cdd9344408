import type { Citation } from './citation.ts';
import { findBarePins } from './find-pins.ts';
import { lawsByShortName, nationalLaws } from './national-laws.table.ts';

// The longest first: 刑事诉讼法 is not 诉讼法.
const names = [...nationalLaws, ...Object.keys(lawsByShortName)].sort((a, b) => b.length - a.length);
const law = new RegExp(`(?:中华人民共和国)?(?<name>${names.join('|')})(?=第)`, 'g');
/** 德国刑法 is another country's, and 本法 and 基本法 end like laws. */
const foreign = /(?:[德美英法日韩泰]国|苏联|外国|台湾地区|[本该])$/;

/**
 * Finds national laws that a text cites without book-title marks, with the place that it names:
 * 刑法第五条. A name without a place may be a word of the sentence.
 */
export function findUnmarkedLaws(text: string): Citation[] {
  if (!/法典?第/.test(text)) return [];
  return [...text.matchAll(law)].flatMap(({ 0: raw, index: start, groups = {} }): Citation[] => {
    const end = start + raw.length;
    const pins = findBarePins(text, end);
    const { name = '' } = groups;
    const isHeld = pins.length > 0 && !foreign.test(text.slice(0, start));
    return isHeld ? [{ start, end, raw, title: lawsByShortName[name] ?? name, pins }] : [];
  });
}
