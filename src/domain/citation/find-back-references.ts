import { documentKindPattern } from '#domain/text/document-kind.ts';
import type { Citation } from './citation.ts';
import { findBarePins } from './find-pins.ts';

const that = new RegExp(`(?:该|上述|前述)(?<kind>${documentKindPattern})(?=第)`, 'g');
const place =
  /(?<=[、，；依按据照违反与和或])第(?=[（(]?[一二三四五六七八九十百千零〇0-9０-９]{1,8}[）)]?条)/g;
const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Finds later references to a document by the short name that the text has given it: 条例第十二条. */
export function findShortNameUses(text: string, shortNames: Iterable<string>): Citation[] {
  return [...shortNames].flatMap((name) =>
    text.includes(`${name}第`)
      ? [...text.matchAll(new RegExp(`(?<![《〈“"本该])${escaped(name)}(?=第)`, 'g'))].flatMap(
          ({ index: start, 0: raw }) => placed(text, start, raw, { title: name }),
        )
      : [],
  );
}

/**
 * Finds references back to a document cited earlier in the same paragraph: 该办法第五条. Leaves one out where
 * several documents of that kind were cited, since it may mean any of them.
 */
export function findThatDocument(text: string, cited: readonly Citation[]): Citation[] {
  return [...text.matchAll(that)].flatMap(({ 0: raw, index: start, groups = {} }) => {
    const before = cited.filter(
      ({ end, title = '', shortName = '' }) =>
        end <= start && [title, shortName].some((name) => name.endsWith(groups.kind ?? '')),
    );
    const [meant] = before;
    const isOne = meant && before.every(({ title }) => title === meant.title);
    return isOne ? placed(text, start, raw, meant) : [];
  });
}

/**
 * Finds places named without a document, in a text that has no articles of its own. They belong to the
 * document cited with places earlier in the same sentence: 《办法》第一条…；情节严重的，依照第六条. `isFree`
 * tells which offsets cite nothing yet.
 */
export function findFurtherPlaces(
  text: string,
  cited: readonly Citation[],
  isFree: (offset: number) => boolean,
): Citation[] {
  let last = 0;
  return [...text.matchAll(place)].flatMap(({ index: start }) => {
    if (start < last || !isFree(start)) return [];
    const from = text.lastIndexOf('。', start);
    const before = cited.filter(
      ({ end, start: at, pins }) => end <= start && at > from && pins !== undefined,
    );
    const [meant] = before;
    const isOne =
      meant && before.every(({ title, number }) => title === meant.title && number === meant.number);
    const found = isOne ? placed(text, start, '', meant) : [];
    last = found[0]?.pins?.at(-1)?.end ?? last;
    return found;
  });
}

function placed(
  text: string,
  start: number,
  raw: string,
  { title, number, numberRaw }: Pick<Citation, 'title' | 'number' | 'numberRaw'>,
): Citation[] {
  const end = start + raw.length;
  const pins = findBarePins(text, end);
  if (pins.length === 0) return [];
  return [
    {
      start,
      end,
      raw,
      ...(title !== undefined && { title }),
      ...(number && { number }),
      ...(numberRaw !== undefined && { numberRaw }),
      pins,
    },
  ];
}
