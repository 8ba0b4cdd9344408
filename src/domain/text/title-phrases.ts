import { readMarker } from './marker.ts';

/** What is short and stands in quotes or brackets, the name of a clause, and names and set words that a dictionary of everyday words cuts in the wrong place. */
const whole =
  /(“[^”]{1,8}”|（[^）]{1,16}）|第（?[一二三四五六七八九十百\d]+）?(?:部分|[条款项目段])|习近平总书记|习近平|总书记|贯彻落实|印发|办公[厅室])/;
/** What belongs to the word before it; other single characters belong to the word behind. */
const ending = /^[的地厅部省市州县局委会处号年版法]$/;
const opening = /^[《〈（“‘]/;
const closing = /[》〉）”’、，]$/;

/**
 * Takes a title, or the heading of a clause with its marker; gives its phrases, in order and with nothing left out. A
 * line may end behind each of them and nowhere else, so that no word and no name is cut (GB/T 9704-2012 asks it of the lines of a title). Where words are
 * not known, as in an old browser, the title is one phrase.
 */
export function titlePhrases(title: string): string[] {
  if (!('Segmenter' in Intl)) return [title];
  const marker = readMarker(title)?.raw ?? '';
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = title
    .slice(marker.length)
    .split(whole)
    .flatMap((piece) =>
      whole.test(piece) ? [piece] : Array.from(segmenter.segment(piece), ({ segment }) => segment),
    );
  const phrases: string[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (before !== undefined && !mayEnd(before, word, i === 1)) phrases.push(`${phrases.pop()}${word}`);
    else phrases.push(word);
  });
  if (marker) phrases[0] = marker + (phrases[0] ?? '');
  return phrases;
}

/** Whether a line may end between two words. */
function mayEnd(before: string, word: string, isFirst: boolean): boolean {
  if (closing.test(before)) return isHan(word) || opening.test(word) ? !ending.test(word) : false;
  if (!isHan(before.at(-1) ?? '')) return false;
  if (opening.test(word)) return true;
  if (!isHan(word) || ending.test(word)) return false;
  return before.length > 1 || (ending.test(before) && !isFirst);
}

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);
