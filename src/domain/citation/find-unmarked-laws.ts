import type { Citation } from './citation.ts';
import { findBarePins } from './find-pins.ts';
import { lawsByShortName, nationalLaws } from './national-laws.table.ts';

// The longest first: 刑事诉讼法 is not 诉讼法.
const names = [...nationalLaws, ...Object.keys(lawsByShortName)].sort((a, b) => b.length - a.length);
const law = new RegExp(`(?:中华人民共和国)?(?<name>${names.join('|')})(?=第)`, 'g');
/** 德国刑法 is another country's. */
const foreign = /(?:[德美英法日韩泰]国|苏联|外国|台湾地区)$/;
/** What may stand right before the name of a law: the 仲裁法 in 调解仲裁法 is none. */
const beginsName =
  /(?:^|[^\p{sc=Han}]|依照|按照|参照|比照|根据|依据|违反|符合|适用|触犯|执行|实施|修改|具有|规定|贯彻|引用|以及|对于|关于|构成|属于|存在|包括|修[正改][前后]|遵守|影响|不受|达到|认定|承担|具备|履行|或者|是指|确定|审理|[的和与及或对将由在是即为如除有按依以了就犯])$/u;

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
    const before = text.slice(Math.max(0, start - 8), start);
    const isHeld = pins.length > 0 && beginsName.test(before) && !foreign.test(before);
    return isHeld ? [{ start, end, raw, title: lawsByShortName[name] ?? name, pins }] : [];
  });
}
