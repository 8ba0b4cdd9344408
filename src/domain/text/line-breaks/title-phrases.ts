import { readMarker } from '#domain/text/marker.ts';
import { segmentWords } from './segment-words.ts';

/**
 * Short quotations and brackets, names of clauses, and set words that a dictionary of everyday words cuts.
 */
const noBreak =
  /(“[^”]{1,8}”|（[^）]{1,16}）|第（?[一二三四五六七八九十百\d]+）?(?:部分|[条款项目段])|贯彻落实|印发|办公[厅室])/;
/** Belongs to the word before it; every other single character belongs to the word after it. */
const ending = /^[的地厅部省市州县局委会处号年版法]$/;
/** Belongs to the name before it. */
const office = /^(?:总书记|书记|主席|总理|[省市州县区部厅局]长|主任|同志)$/;
const opening = /^[《〈（“‘]/;
const closing = /[》〉）”’、，]$/;

/**
 * Splits a title, or the heading of a clause with its marker, into phrases. A line may end only after one of
 * them, so that no word and no name is cut, as GB/T 9704-2012 asks of a title's lines. The title is one
 * phrase where words are not known, as in an old browser.
 */
export function titlePhrases(title: string): string[] {
  if (segmentWords('') === undefined) return [title];
  const marker = readMarker(title)?.raw ?? '';
  const words = title
    .slice(marker.length)
    .split(noBreak)
    .flatMap((piece) =>
      noBreak.test(piece) ? [piece] : (segmentWords(piece) ?? []).map(({ segment }) => segment),
    );
  const phrases: string[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const joins =
      before !== undefined &&
      (!mayEnd(before, word, i === 1) || (office.test(word) && isName(words[i - 2], before)));
    if (joins) phrases.push(`${phrases.pop()}${word}`);
    else phrases.push(word);
  });
  if (marker) phrases[0] = marker + (phrases[0] ?? '');
  return phrases;
}

/** Whether a line may end between two words. */
function mayEnd(before: string, word: string, isFirst: boolean): boolean {
  if (closing.test(before)) return isHan(word) || opening.test(word) ? !ending.test(word) : false;
  if (!isHan(before.slice(-1))) return false;
  if (opening.test(word)) return true;
  if (!isHan(word) || ending.test(word)) return false;
  return before.length > 1 || (ending.test(before) && !isFirst);
}

/** A surname and a given name, which a dictionary of everyday words cuts apart. */
const isName = (surname: string | undefined, given: string): boolean =>
  surname?.length === 1 && isHan(surname) && given.length === 2;

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);
