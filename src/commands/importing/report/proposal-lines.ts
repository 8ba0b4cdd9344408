import { codesInLine, type IssuerProposal, issuerLines } from '#importer/compose/propose-issuer.ts';

/** Lines to paste into `issuers.yaml`: issuers that it lacks, and codes of those that it has. */
export function proposalLines(proposals: readonly IssuerProposal[]): string[] {
  const bodies = proposals.filter(({ known }) => known === undefined);
  const codes = proposals.flatMap((one) =>
    one.known === undefined ? [] : `  ${one.name}（${one.known}）：${codesInLine(one.codes)}`,
  );
  return [
    ...(bodies.length > 0
      ? [`\nissuers.yaml 中没有这些机关，核对后可照抄：\n${bodies.map(issuerLines).join('').trimEnd()}`]
      : []),
    ...(codes.length > 0
      ? [`\nissuers.yaml 中这些机关少了代字，核对后补入它的 codes：\n${codes.join('\n')}`]
      : []),
  ];
}
