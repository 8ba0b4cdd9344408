import type { Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import type { Unit } from '#domain/text/structure.ts';
import { type DocumentId, documentIdOf } from './document-id.ts';
import type { ReadBody } from './read-body.ts';

/** Names a document by its text; undefined if that has neither a number nor a title to romanise. */
export function nameDocument({ description, units }: ReadBody, issuers: Issuers): DocumentId | undefined {
  const { number, title } = description;
  const year = yearOf(description, units);
  const series = units.find(({ zone, part }) => zone === 'number' && part === undefined)?.text;
  const named = documentIdOf(
    {
      title: title.value,
      ...(number && { number }),
      ...(year !== undefined && { year }),
      ...(series && { series }),
    },
    issuers,
  );
  return /[a-z]/.test(named.id) ? named : undefined;
}

/**
 * The year of the signature's date; for a statute, the last year in its note on enactment, which tells its
 * versions apart.
 */
function yearOf({ dates }: Description, units: readonly Unit[]): number | undefined {
  const day = dates.find(({ kind }) => kind === 'signed')?.value.value;
  if (day !== undefined) return Number(day.slice(0, 4));
  const enacted = units.filter(({ zone, part }) => zone === 'enactment' && part === undefined);
  const years = enacted.flatMap(({ text }) => text.match(/(?:19|20)\d\d(?=年)/g) ?? []).map(Number);
  return years.length > 0 ? Math.max(...years) : undefined;
}
