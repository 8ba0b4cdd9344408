import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import type { Document } from '#domain/document/document.ts';
import { documentNumberKey } from '#domain/number/document-number.ts';
import type { Library } from './library.ts';

/** A diagnostic and the document whose file it is about. */
export interface DocumentDiagnostic extends Diagnostic {
  document: string;
}

/** Takes a library and the hosts that may be linked; gives what does not fit between its documents. */
export function checkLibrary(library: Library, hosts: readonly string[]): DocumentDiagnostic[] {
  return library.documents.flatMap((document) =>
    [
      ...checkRelations(document, library),
      ...checkLinks(document, library),
      ...checkSourcePlaces(document, library),
      ...checkHosts(document, hosts),
      ...checkNumber(document, library),
      ...checkBasis(document, library),
    ].map((diagnostic) => ({ ...diagnostic, document: document.id })),
  );
}

type Path = (string | number)[];

const checkRelations = ({ frontMatter }: Document, library: Library): Diagnostic[] =>
  frontMatter.relations.flatMap(({ to }, i) => unknownDocument(to, library, ['relations', i, 'to']));

function checkLinks({ frontMatter }: Document, library: Library): Diagnostic[] {
  if (frontMatter.text === 'record') return [];
  return frontMatter.links.flatMap(({ to }, i) => unknownDocument(to, library, ['links', i, 'to']));
}

function checkSourcePlaces({ frontMatter }: Document, library: Library): Diagnostic[] {
  return Object.entries(frontMatter.sources).flatMap(([key, { document, clause }]) => {
    if (!document) return [];
    const held = library.get(document);
    if (!held) return unknownDocument(document, library, ['sources', key, 'document']);
    const known = !clause || held.units.some((unit) => unit.id === clause);
    return known ? [] : unknownClause(held, clause, ['sources', key, 'clause']);
  });
}

function checkHosts({ frontMatter }: Document, hosts: readonly string[]): Diagnostic[] {
  return Object.entries(frontMatter.sources).flatMap(([key, { url }]): Diagnostic[] => {
    if (!url) return [];
    const { host } = new URL(url);
    return hosts.includes(host)
      ? []
      : [{ code: 'host-unlisted', args: { host }, path: ['sources', key, 'url'] }];
  });
}

function checkNumber({ id, description: { number } }: Document, library: Library): Diagnostic[] {
  if (!number) return [];
  const key = documentNumberKey(number.parsed);
  const other = library.documents.find(
    ({ id: otherId, description }) =>
      otherId < id && description.number && documentNumberKey(description.number.parsed) === key,
  );
  return other ? [{ code: 'number-duplicate', args: { number: number.value, other: other.id } }] : [];
}

/** A document rests on older ones; where a chain of bases comes back, each of its documents has one that is wrong. */
function checkBasis({ id, frontMatter }: Document, library: Library): Diagnostic[] {
  return frontMatter.relations.flatMap(({ kind, to }, i): Diagnostic[] => {
    const chain = kind === 'basis' ? basisChain(to, id, library) : undefined;
    return chain
      ? [{ code: 'basis-circular', args: { chain: [id, ...chain].join(' → ') }, path: ['relations', i] }]
      : [];
  });
}

/** The ids from one document to another along bases, undefined where none lead there. */
function basisChain(from: string, goal: string, library: Library, seen: string[] = []): string[] | undefined {
  if (from === goal) return [goal];
  if (seen.includes(from)) return undefined;
  for (const { kind, to } of library.get(from)?.frontMatter.relations ?? []) {
    const rest = kind === 'basis' ? basisChain(to, goal, library, [...seen, from]) : undefined;
    if (rest) return [from, ...rest];
  }
  return undefined;
}

function unknownDocument(id: string, library: Library, path: Path): Diagnostic[] {
  if (library.get(id)) return [];
  const ids = library.documents.map((document) => document.id);
  return [{ code: 'document-unknown', args: { id, nearest: nearest(id, ids) ?? '' }, path }];
}

function unknownClause({ id, units }: Document, clause: string, path: Path): Diagnostic[] {
  const clauses = units.flatMap((unit) => unit.id ?? []);
  return [{ code: 'clause-unknown', args: { id, clause, nearest: nearest(clause, clauses) ?? '' }, path }];
}
