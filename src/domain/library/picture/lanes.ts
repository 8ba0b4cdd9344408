import type { Document } from '#domain/document/document.ts';
import { type Issuer, levelNames } from '#domain/document/issuer.ts';

/** The lane of documents whose issuer is not known, always the last. */
export const unknownLane = '机关不详';

/** The lane of an issuer: the one that issuers.yaml names, else its level. */
const laneOfIssuer = ({ lane, level }: Pick<Issuer, 'lane' | 'level'>): string => lane ?? levelNames[level];

/** The lane of a document: that of the issuer it names first. */
export function laneOf({ description }: Pick<Document, 'description'>): string {
  const first = description.issuers?.value[0];
  return first ? laneOfIssuer(first) : unknownLane;
}

/** All lanes of a library from the top: by level, then in order of issuers.yaml. */
export function lanesOf(issuers: readonly Issuer[]): string[] {
  const levels = Object.keys(levelNames);
  const ranked = [...issuers].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  return [...new Set([...ranked.map(laneOfIssuer), unknownLane])];
}
