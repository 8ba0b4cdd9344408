import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import { placeOf } from '#domain/text/place.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';

/** The place of each unit of a document file and its words, white space aside: `sec_1 一、要求`. */
export function placesIn(file: string): string[] {
  const body = file.slice(file.indexOf('\n---\n') + 5);
  return inferStructure(parseBody(body).blocks).value.map((unit) => place(placeOf(unit), unit.text));
}

export const place = (id: string, words: string): string => `${id} ${words.replace(/\s/g, '')}`;
