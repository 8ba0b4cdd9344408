const year = '(?:19|20)\\d\\d';

/** A dash or an ellipsis, which are two characters each; a document number from its code on where a bracket shows where that begins, a date, a number with its 第 and its measure. */
const unbreakable = new RegExp(
  [
    `(?:(?<=^|[（(])\\p{Script=Han}{1,10})?[〔\\[［]${year}[〕\\]］]第?\\d+号`,
    `${year}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`,
    `\\d{1,2}月\\d{1,2}日`,
    '—{2,}|…{2,}',
    `第?\\d+(?:[.,—～~-]\\d+)*[%％]?\\p{Script=Han}?`,
  ].join('|'),
  'gu',
);

/** Takes text; gives it in pieces, those that a line must not break apart marked. */
export function splitUnbreakable(text: string): { text: string; unbreakable: boolean }[] {
  const pieces: { text: string; unbreakable: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(unbreakable)) {
    if (match[0].length < 2) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), unbreakable: false });
    pieces.push({ text: match[0], unbreakable: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), unbreakable: false });
  return pieces;
}
