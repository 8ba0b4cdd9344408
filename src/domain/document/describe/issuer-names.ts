import type { Description } from '#domain/document/document.ts';

/**
 * The issuers' names for a line that has no room for sources, empty where they are not known. An inference
 * says so: 「甲市人民政府（按发文字号代字推定）」.
 */
export function issuerNames(issuers: Description['issuers']): string {
  if (!issuers) return '';
  const names = issuers.value.map(({ name }) => name).join('、');
  return issuers.basis === 'inferred' ? `${names}（${issuers.note ?? '推定'}）` : names;
}
