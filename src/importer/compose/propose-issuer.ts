import { stringify } from 'yaml';
import type { Issuer, Issuers } from '#domain/document/issuer.ts';
import { romanisedWords } from './document-id.ts';

/** An issuer, or a code of one, to add to `issuers.yaml`, as far as its name and the number tell. */
export interface IssuerProposal {
  name: string;
  /** Codes in document numbers, with their romanisation. */
  codes: Record<string, string>;
  level?: Issuer['level'];
  /** Id of the issuer, if it is known and only the code is new. */
  known?: string;
}

/** Proposes the issuer that a code belongs to; its level only if the name tells it. */
export function proposeIssuer(
  name: string,
  { code, romanised }: { code: string; romanised: string },
  issuers: Pick<Issuers, 'byName'>,
): IssuerProposal {
  const level = levelOf(name);
  const known = issuers.byName(name)?.id;
  return { name, codes: { [code]: romanised }, ...(level && { level }), ...(known && { known }) };
}

/** Merges proposals: each issuer once, with all its codes. */
export function joinProposals(proposals: readonly IssuerProposal[]): IssuerProposal[] {
  const joined = new Map<string, IssuerProposal>();
  for (const one of proposals) {
    const key = one.name || Object.keys(one.codes).join('');
    joined.set(key, { ...one, codes: { ...joined.get(key)?.codes, ...one.codes } });
  }
  return [...joined.values()];
}

const levels: [RegExp, Issuer['level']][] = [
  [/^(?:国务院|国家|中共中央|中华人民共和国|全国)/, 'central'],
  [/^(?:中共)?\p{Script=Han}{2,3}(?:省|自治区)(?!\p{Script=Han}*[市县区旗州])/u, 'provincial'],
  [/^(?:中共)?(?:北京|天津|上海|重庆)市(?!\p{Script=Han}*[县区])/u, 'provincial'],
  [
    /^(?:中共)?(?:\p{Script=Han}{2,}?省)?\p{Script=Han}{2,}?(?:[县旗]|(?<!自治|[地新园发范验社校片景市])区)/u,
    'county',
  ],
  [
    /^(?:中共)?(?:\p{Script=Han}{2,}?省)?\p{Script=Han}{2,}?[市州盟](?!\p{Script=Han}*[区县旗])/u,
    'municipal',
  ],
];

const levelOf = (name: string): Issuer['level'] | undefined =>
  levels.find(([shape]) => shape.test(name))?.[1];

/** Writes a new issuer as lines of `issuers.yaml`. What is not known is left to a person. */
export function issuerLines({ name, codes, level }: IssuerProposal): string {
  const id = romanisedWords(name);
  const lines = stringify([
    {
      id: id || '请填拼音',
      name: name || '请填机关全称',
      level: level ?? '请填 central、provincial、municipal 或 county',
    },
  ]);
  return `${lines}  codes: { ${codesInLine(codes)} }\n`;
}

export const codesInLine = (codes: Record<string, string>): string =>
  Object.entries(codes)
    .map(([code, romanised]) => `${code}: ${romanised}`)
    .join(', ');
