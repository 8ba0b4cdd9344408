import { join } from 'node:path';
import { type IssuerProposal, issuerLines } from '#importer/compose/propose-issuer.ts';
import { isThere } from '#site/read/content-files.ts';

const siteYaml = `# 请改写各项；address 和 corrections 是占位，发布前必须改。
name: 未命名文库
description: 尚未填写说明。
address: https://library.example
corrections: jiucuo@library.example
`;

/** What a folder lacks to be a library. */
export interface NewLibrary {
  files: { path: string; text: string }[];
  /** Issuers that a person must enter: the list exists already, or their level is not known. */
  offered: IssuerProposal[];
}

/** Makes the settings of a library that has none, and the list of issuers of the imported documents. */
export async function newLibraryFiles(
  contentDir: string,
  proposals: readonly IssuerProposal[],
): Promise<NewLibrary> {
  const site = join(contentDir, 'site.yaml');
  const issuers = join(contentDir, 'issuers.yaml');
  const isKnown = ({ level, name }: IssuerProposal) => level !== undefined && name !== '';
  const hasIssuers = await isThere(issuers);
  const text = proposals.filter(isKnown).map(issuerLines).join('') || '[]\n';
  return {
    files: [
      ...((await isThere(site)) ? [] : [{ path: site, text: siteYaml }]),
      ...(hasIssuers ? [] : [{ path: issuers, text }]),
    ],
    offered: proposals.filter((one) => hasIssuers || !isKnown(one)),
  };
}
