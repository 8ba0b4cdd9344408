import { stringify } from 'yaml';
import type { Issuer } from '#domain/document/issuer.ts';
import { romanisedWords } from './document-id.ts';

/** A body that `issuers.yaml` should know: what can be told of it from its name and the number. */
export interface IssuerProposal {
  name: string;
  /** The code of the document's number, and its romanisation. */
  code: string;
  romanised: string;
  level?: Issuer['level'];
}

/** Proposes the body that a code belongs to; its level only where the name says it. */
export function proposeIssuer(name: string, code: { code: string; romanised: string }): IssuerProposal {
  const level = levelOf(name);
  return { name, ...code, ...(level && { level }) };
}

const levels: [RegExp, Issuer['level']][] = [
  [/^(?:国务院|国家|中共中央|中华人民共和国|全国)/, 'central'],
  [/^(?:中共)?\p{Script=Han}{2,3}(?:省|自治区)(?!\p{Script=Han}*[市县区旗州])/u, 'provincial'],
  [/^(?:中共)?(?:北京|天津|上海|重庆)市/, 'provincial'],
  [/^(?:中共)?(?:\p{Script=Han}{2,}?省)?\p{Script=Han}{2,}?[县旗]/u, 'county'],
  [
    /^(?:中共)?(?:\p{Script=Han}{2,}?省)?\p{Script=Han}{2,}?[市州盟](?!\p{Script=Han}*[区县旗])/u,
    'municipal',
  ],
];

const levelOf = (name: string): Issuer['level'] | undefined =>
  levels.find(([shape]) => shape.test(name))?.[1];

/** The proposal as lines of `issuers.yaml`. A level that is not known is left for a person. */
export function issuerLines({ name, code, romanised, level }: IssuerProposal): string {
  const id = romanisedWords(name);
  const lines = stringify([{ id, name, level: level ?? '请填 central、provincial、municipal 或 county' }]);
  return `${lines}  codes: { ${code}: ${romanised} }\n`;
}
