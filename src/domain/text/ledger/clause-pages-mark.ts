import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';

/**
 * Records that numbered clauses have pages of their own. Lists the documents where that does not follow from
 * their number of articles, and whether they have them.
 */
export type ClausePagesMark = ReadonlyMap<string, boolean>;

const general = '/documents/<文件>/<条款>/';
const ofDocument = /^\/documents\/(?<id>[a-z0-9-]+)\/<条款>\/(?<none>　无)?$/;

/** Reads the mark: the kind of address, then a line for each such document, with 无 where it has none. */
export function readMark(text: string): Result<ClausePagesMark> {
  const diagnostics: Diagnostic[] = [];
  const value = new Map<string, boolean>();
  text.split(/\r?\n/).forEach((row, i) => {
    const { id, none } = ofDocument.exec(row)?.groups ?? {};
    if (id !== undefined) value.set(id, none === undefined);
    else if (row !== '' && row.replace(/^\uFEFF/, '') !== general)
      diagnostics.push({ code: 'clause-pages-line', args: { row, expected: general }, line: i + 1 });
  });
  return { value, diagnostics };
}

export const formatMark = (mark: ClausePagesMark): string =>
  [general, ...[...mark].map(([id, has]) => `/documents/${id}/<条款>/${has ? '' : '　无'}`), ''].join('\n');
