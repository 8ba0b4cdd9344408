import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Issuer } from '#domain/document/issuer.ts';
import { circleOf } from '#domain/document/schema/aliases.ts';

/** Reports ids and names that two issuers share, at the later one, and issuers that are their own office. */
export const checkIssuers = (issuers: readonly Issuer[]): Diagnostic[] => [
  ...repeatedNames(issuers),
  ...circularOffices(issuers),
];

function circularOffices(issuers: readonly Issuer[]): Diagnostic[] {
  const officeOf = Object.fromEntries(
    issuers.flatMap((issuer) => (issuer.officeOf ? [[issuer.id, issuer.officeOf]] : [])),
  );
  return issuers.flatMap(({ id }, i): Diagnostic[] => {
    return comesBack(officeOf, id)
      ? [{ code: 'office-circular', args: { chain: circleOf(officeOf, id) }, path: [i, 'officeOf'] }]
      : [];
  });
}

/** An issuer that merely leads into a circle is not part of it. */
function comesBack(officeOf: Readonly<Record<string, string>>, id: string): boolean {
  const seen = new Set<string>();
  let at = officeOf[id];
  for (; at !== undefined && at !== id && !seen.has(at); at = officeOf[at]) seen.add(at);
  return at === id;
}

function repeatedNames(issuers: readonly Issuer[]): Diagnostic[] {
  const seen = new Set<string>();
  return issuers.flatMap(({ id, name, aliases }, i) => {
    const names = [
      { words: id, path: [i, 'id'] },
      { words: name, path: [i, 'name'] },
      ...aliases.map((words, j) => ({ words, path: [i, 'aliases', j] })),
    ];
    return names.flatMap(({ words, path }): Diagnostic[] => {
      if (seen.has(words)) return [{ code: 'issuer-repeated', args: { name: words }, path }];
      seen.add(words);
      return [];
    });
  });
}
