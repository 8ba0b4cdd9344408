import type { DiagnosticOf } from '#domain/diagnostic/diagnostic.ts';

/**
 * Reports entries of `hosts` in site.yaml that cannot be the host of an address: whole addresses, patterns.
 */
export const checkHostNames = (hosts: readonly string[]): DiagnosticOf<'host-unusable'>[] =>
  hosts.flatMap((found, i): DiagnosticOf<'host-unusable'>[] => {
    const host = hostOf(found) ?? hostOf(found.replace(/^[\w+.-]*:?\/\//, ''));
    return host === found
      ? []
      : [
          {
            code: 'host-unusable',
            args: { found, expected: host ?? 'www.example.cn' },
            path: ['hosts', i],
          },
        ];
  });

/** The host as URLs spell it, in lower case; undefined if the words name none. */
function hostOf(words: string): string | undefined {
  const host = words.replace(/[/?#].*$/, '');
  return /^[\p{L}\d.-]+(?::\d+)?$/u.test(host) && URL.canParse(`https://${host}`)
    ? new URL(`https://${host}`).host
    : undefined;
}
