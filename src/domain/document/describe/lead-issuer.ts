import type { Description, Statement } from '#domain/document/document.ts';
import type { Issuer, Issuers } from '#domain/document/issuer.ts';

/**
 * The lead of several issuers (主办机关): the one whose code the number bears, else the first printed
 * (GB/T 9704-2012, 7.2.4). undefined where one body issued the document, or where not all of them are known.
 */
export function leadIssuer(
  { issuers: stated, number }: Pick<Description, 'issuers' | 'number'>,
  issuers: Issuers,
): Statement<Issuer> | undefined {
  const [first, ...others] = stated?.basis === 'inferred' ? [] : (stated?.value ?? []);
  if (!first || others.length === 0) return undefined;
  const bearing = number ? issuers.byCode(number.parsed.code) : [];
  const byCode = [first, ...others].find((issuer) => bearing.includes(issuer));
  return byCode
    ? { value: byCode, basis: 'inferred', note: '按发文字号代字推定' }
    : { value: first, basis: 'inferred', note: '按排列次序推定' };
}
