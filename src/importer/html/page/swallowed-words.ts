import type { Element } from 'hast';
import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import { placeOf } from './node.ts';

const han = /\p{Script=Han}/u;
/** Attributes that may contain words, even tags. */
const wordy = /^(?:alt|title|content|value|placeholder|label|summary|data|on|aria)/;
/** An end tag, with all that is inside it up to the next tag. */
const endTag = /<\/[a-z][\w:-]*([^<>]*)/gi;

/** Reports words that became part of a tag because its `>` or a quotation mark is missing. */
export function swallowedWords(source: string, inText: Iterable<Element>): Finding[] {
  const findings: Finding[] = [];
  const report = (words: string, place: Finding['place']) =>
    findings.push({ code: 'html-tag-broken', args: { words: excerpt(words) }, place });
  for (const element of inText) {
    const inside = [element.tagName, ...Object.entries(element.properties).flatMap(wordsIn)];
    const words = inside.filter((each) => han.test(each)).join(' ');
    if (words) report(words, placeOf(element, words));
  }
  let [line, counted] = [1, 0];
  for (const { 1: words = '', index } of source.matchAll(endTag)) {
    if (!han.test(words)) continue;
    line += source.slice(counted, index).split('\n').length - 1;
    counted = index;
    report(words, { kind: 'line', line });
  }
  return findings;
}

/** The name of an attribute, and its value if that contains a tag. */
function wordsIn([name, value]: [string, unknown]): string[] {
  if (wordy.test(name)) return [];
  const text = String(value);
  return /[<>]/.test(text) ? [name, text] : [name];
}
