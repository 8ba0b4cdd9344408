import { findPins } from '#domain/citation/find-pins.ts';
import { numeralCharacters } from '#domain/text/numeral.ts';
import type { TypedPlace } from '#search/shared/query.ts';

/** A query that ends with places of the document that it names. */
export interface TypedPlaces {
  /** What names the document: 「就业促进法」, 「296号」. */
  document: string;
  places: TypedPlace[];
  /** A marker alone, 「（四）」, may be the end of a title as well. */
  isMarkerAlone: boolean;
}

const numeral = `[${numeralCharacters}]{1,8}`;
const marker = `[（(]${numeral}[）)]`;
const startOfPlace = new RegExp(`^(?:第|附件|[（(“"${numeralCharacters}])`);
const inNumeral = new RegExp(`[${numeralCharacters}第（(]$`);
// 「（2018年修正）」: which version of a text is meant stands in no title.
const version = /[（(](?:19|20)\d\d年[^（）()]{0,6}[）)]$/;

/**
 * Reads a query that ends with places: 「就业促进法第十条」, 「民法典1034条」,
 * 「296号二（四）」.
 */
export function readPlaces(query: string): TypedPlaces | undefined {
  const text = query.replace(/[\s。．.，,；;、]+$/, '');
  for (let from = 1; from < text.length; from++) {
    const before = text.slice(0, from);
    if (!startOfPlace.test(text.slice(from)) || inNumeral.test(before)) continue;
    const typed = text.slice(from).replace(/\s/g, '');
    const written = inFull(typed);
    const pins = findPins(written, 0);
    if (pins[pins.length - 1]?.end !== written.length) continue;
    const document = before.replace(/[\s，,、的中之]+$/, '').replace(version, '');
    // One character names nothing; the shortest title has two: 刑法.
    if ([...document].length < 2) continue;
    return {
      document,
      places: pins.map(({ start, end, steps }) => ({
        words: pins.length === 1 ? typed : written.slice(start, end).replace(/[“”]/g, ''),
        steps,
      })),
      isMarkerAlone: new RegExp(`^${marker}$`).test(typed),
    };
  }
  return undefined;
}

// What `findPins` reads in a text, where a bare number would be too little to go by.
const ordinalInShort = new RegExp(
  `(^|[^第（(${numeralCharacters}])([（(]?${numeral}[）)]?)(?=部分|[编章节条款项目])`,
  'g',
);
const sectionInShort = new RegExp(`^(${numeral})、?(?=[（(])`);
const markerAtStart = new RegExp(`^(${marker})`);
const pointInShort = /([）)])(\d{1,2})[.．]?$/;

/** 「39条2款」 is 第39条第2款, 「二（四）」 is “二、”（四）. */
const inFull = (place: string): string =>
  place
    .replace(ordinalInShort, '$1第$2')
    .replace(sectionInShort, '“$1、”')
    .replace(markerAtStart, '“$1”')
    .replace(pointInShort, '$1“$2、”');
