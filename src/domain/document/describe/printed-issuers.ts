import type { Issuer, Issuers } from '#domain/document/issuer.ts';
import { type ReadBodies, readBodies } from '#domain/text/signature/read-bodies.ts';
import { splitSignedLine } from '#domain/text/signature/split-signed-line.ts';
import type { Unit } from '#domain/text/structure.ts';

/** Words of a letterhead or signature that name no known issuer. */
export interface Stranger {
  words: string;
  /** Line in the file. */
  line: number;
}

/** Who issued a text, according to the text itself. */
export interface PrintedIssuers {
  /** In the order of the signature, then of the letterhead. */
  issuers: Issuer[];
  /** Other words that stand there. If there are any, the list of issuers is incomplete. */
  strangers: Stranger[];
}

/**
 * Reads the issuers from signature and letterhead, or from the title if both are silent. Other lines may
 * stand in a letterhead, so only what has the shape of a name counts there.
 */
export function printedIssuers(units: readonly Unit[], issuers: Issuers): PrintedIssuers {
  const issuerOf = (name: string) =>
    issuers.byName(name) ?? issuers.byName(name.replace(/^中华人民共和国/, ''));
  const isKnown = (name: string) => issuerOf(name) !== undefined;
  const read = units.flatMap((unit) => {
    const names = signatureOf(unit);
    if (names !== undefined) return [{ unit, ...readUnit(names, isKnown) }];
    return unit.zone === 'letterhead' ? [{ unit, ...readUnit(linesOf(unit), isKnown), unread: [] }] : [];
  });
  const inOrder = [
    ...read.filter(({ unit }) => unit.zone !== 'letterhead'),
    ...read.filter(({ unit }) => unit.zone === 'letterhead'),
  ];
  const found = inOrder.flatMap(({ names }) => names.flatMap((name) => issuerOf(name) ?? []));
  const strangers = inOrder.flatMap(({ unit, names, unread }) =>
    [...names.filter((name) => !isKnown(name)), ...unread].map((words) => ({ words, line: unit.line })),
  );
  if (found.length === 0 && strangers.length === 0) return inTitle(units, issuerOf);
  return { issuers: [...new Set(found)], strangers: onceEach(strangers) };
}

/** The lines of names in a unit of the signature, or in one that holds its date too. */
function signatureOf(unit: Unit): string[] | undefined {
  if (unit.zone !== 'signature' && unit.zone !== 'date') return undefined;
  const signed = splitSignedLine(unit.text);
  if (signed) return [signed.signature];
  return unit.zone === 'signature' ? linesOf(unit) : undefined;
}

const linesOf = ({ lines, text }: Unit): string[] => lines ?? [text];

/** A name may be broken at the end of a line. */
function readUnit(lines: string[], isKnown: (name: string) => boolean): ReadBodies {
  const byLine = readBodies(lines, isKnown);
  if (byLine.unread.length === 0 || lines.length === 1) return byLine;
  const joined = readBodies([lines.join('')], isKnown);
  return joined.unread.length === 0 ? joined : byLine;
}

/** 「国务院、中央军委关于…」: counts only if all of it is read. */
function inTitle(units: readonly Unit[], issuerOf: (name: string) => Issuer | undefined): PrintedIssuers {
  const title = units.find(({ zone }) => zone === 'title')?.text ?? '';
  const [before = ''] = title.split(/关于|[转印]发|批转/, 1);
  const nobody = { issuers: [], strangers: [] };
  if (before === '' || before === title) return nobody;
  const { names, unread } = readBodies([before], (name) => issuerOf(name) !== undefined);
  const found = names.map(issuerOf);
  const known = found.filter((issuer) => issuer !== undefined);
  return unread.length === 0 && known.length === found.length ? { issuers: known, strangers: [] } : nobody;
}

const onceEach = (strangers: readonly Stranger[]): Stranger[] =>
  strangers.filter(({ words }, i) => strangers.findIndex((other) => other.words === words) === i);
