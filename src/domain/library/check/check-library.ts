import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import { numbersOf } from '#domain/document/describe/printed-numbers.ts';
import { type Document, unitsOf } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import { documentNumberKey } from '#domain/number/document-number.ts';
import { circularBases } from './circular-bases.ts';

/** A diagnostic and the document whose file it is about. */
export type DocumentDiagnostic = Diagnostic & { document: string };

/** Reports what does not fit between the documents of a library, and hosts that may not be linked. */
export function checkLibrary(library: Library, hosts: readonly string[]): DocumentDiagnostic[] {
  const listed = new Set(hosts);
  const bearing = firstByNumber(library);
  const chainOf = circularBases(library.documents);
  return library.documents.flatMap((document) =>
    [
      ...checkRelations(document, library),
      ...checkLinks(document, library),
      ...checkSourcePlaces(document, library),
      ...checkHosts(document, listed),
      ...checkNumber(document, bearing),
      ...checkBasis(document, chainOf),
    ].map((diagnostic) => ({ ...diagnostic, document: document.id })),
  );
}

type Path = (string | number)[];

const checkRelations = ({ frontMatter }: Document, library: Library): Diagnostic[] =>
  frontMatter.relations.flatMap(({ to }, i) => unknownDocument(to, library, ['relations', i, 'to']));

function checkLinks(document: Document, library: Library): Diagnostic[] {
  if (document.text === 'record') return [];
  return document.frontMatter.links.flatMap(({ to }, i) => unknownDocument(to, library, ['links', i, 'to']));
}

function checkSourcePlaces({ frontMatter }: Document, library: Library): Diagnostic[] {
  return Object.entries(frontMatter.sources).flatMap(([key, { document, clause }]) => {
    if (!document) return [];
    const held = library.get(document);
    if (!held) return unknownDocument(document, library, ['sources', key, 'document']);
    const known = !clause || unitsOf(held).some((unit) => unit.id === clause);
    return known ? [] : unknownClause(held, clause, ['sources', key, 'clause']);
  });
}

function checkHosts({ frontMatter }: Document, hosts: ReadonlySet<string>): Diagnostic[] {
  return outsideAddresses(frontMatter).flatMap(({ url, path }): Diagnostic[] => {
    const { host, username, password } = new URL(url);
    return [
      ...(hosts.has(host) ? [] : [{ code: 'host-unlisted' as const, args: { host }, path }]),
      ...(username || password ? [{ code: 'url-credentials' as const, args: { host }, path }] : []),
    ];
  });
}

/** Every address to which the page of a document sends its readers. */
function outsideAddresses({ sources, originals }: Document['frontMatter']): { url: string; path: Path }[] {
  return [
    ...Object.entries(sources).flatMap(([key, { url }]) =>
      url ? [{ url, path: ['sources', key, 'url'] }] : [],
    ),
    ...originals.map(({ url }, i) => ({ url, path: ['originals', i, 'url'] })),
  ];
}

/** Of the documents that bear a number, the one whose id comes first. */
function firstByNumber({ documents }: Library): Map<string, string> {
  const first = new Map<string, string>();
  for (const { id, description } of documents)
    for (const { parsed } of numbersOf(description)) {
      const key = documentNumberKey(parsed);
      const known = first.get(key);
      if (known === undefined || id < known) first.set(key, id);
    }
  return first;
}

function checkNumber({ id, description }: Document, bearing: ReadonlyMap<string, string>): Diagnostic[] {
  return numbersOf(description).flatMap(({ value, parsed }): Diagnostic[] => {
    const other = bearing.get(documentNumberKey(parsed));
    return other === undefined || other === id
      ? []
      : [{ code: 'number-duplicate', args: { number: value, other } }];
  });
}

/** In a circle of bases each document is reported, since any of them may hold the wrong one. */
function checkBasis({ id, frontMatter }: Document, chainOf: ReturnType<typeof circularBases>): Diagnostic[] {
  return frontMatter.relations.flatMap(({ kind, to }, i): Diagnostic[] => {
    const chain = kind === 'basis' ? chainOf(id, to) : undefined;
    return chain
      ? [{ code: 'basis-circular', args: { chain: [id, ...chain].join(' → ') }, path: ['relations', i] }]
      : [];
  });
}

function unknownDocument(id: string, library: Library, path: Path): Diagnostic[] {
  if (library.get(id)) return [];
  return [{ code: 'document-unknown', args: { id, nearest: likelyDocument(id, library) }, path }];
}

function unknownClause(document: Document, clause: string, path: Path): Diagnostic[] {
  const clauses = unitsOf(document).flatMap((unit) => unit.id ?? []);
  const args = { id: document.id, clause, nearest: nearest(clause, clauses) ?? '' };
  return [{ code: 'clause-unknown', args, path }];
}

/** The id of the document that was meant: one that was called so before, else the nearest; '' for none. */
export function likelyDocument(id: string, { documents }: Pick<Library, 'documents'>): string {
  const renamed = documents.find(({ frontMatter }) => frontMatter.aliases.includes(id));
  if (renamed) return renamed.id;
  const ids = documents.map((document) => document.id);
  return nearest(id, ids) ?? '';
}
