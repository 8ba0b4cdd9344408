import type { Description } from './document.ts';

/**
 * Takes what is known of the issuers; gives their names for a line that has no room for sources. An inference says
 * so: 「甲市人民政府（按发文字号代字推定）」. Empty where they are not known.
 */
export function issuerNames(issuers: Description['issuers']): string {
  if (!issuers) return '';
  const names = issuers.value.map(({ name }) => name).join('、');
  return issuers.basis === 'inferred' ? `${names}（${issuers.note ?? '推定'}）` : names;
}
