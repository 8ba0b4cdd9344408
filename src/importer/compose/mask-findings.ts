import { withheldMark } from '#domain/document/schema/withheld.ts';
import type { Finding } from '#importer/finding/finding.ts';
import { maskContact } from '#importer/understand/mask-contact.ts';

/** What may be the beginning of a name or number that is cut off at the end of an excerpt. */
const cut = /[\d-]{5,}(?=…$)|(?<=人\s*[:：]\s*)\p{Script=Han}{1,3}(?=…$)/gu;

/** Masks findings: they quote the input, and reports must not contain personal details either. */
export function maskFindings(findings: readonly Finding[], offices: readonly string[]): Finding[] {
  const mask = (words: string) =>
    maskContact(words, offices).text.replace(cut, (piece) => withheldMark.repeat(piece.length));
  const maskAll = (values: object) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? mask(value) : value]),
    );
  return findings.map(
    ({ code, args, place }) => ({ code, args: maskAll(args), place: maskAll(place) }) as Finding,
  );
}
