import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Issuer } from './issuer.ts';

/** Takes the issuing bodies as listed; reports an id or a name that two of them share, at the later one. */
export function checkIssuers(issuers: readonly Issuer[]): Diagnostic[] {
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
