import { join } from 'node:path';
import { type IssuerProposal, issuerLines } from '#importer/compose/propose-issuer.ts';
import { isThere } from '#site/read/is-there.ts';

const siteYaml = `# 请改写各项；address 和 corrections 是占位，发布前必须改。
name: 未命名文库
description: 尚未填写说明。
address: https://library.example
corrections: jiucuo@library.example
`;

/** What a folder lacks to be a library: its settings, and the bodies of the documents that come in. */
export async function newLibraryFiles(
  contentDir: string,
  proposals: readonly IssuerProposal[],
): Promise<{ path: string; text: string }[]> {
  const known = proposals.filter(({ level, name }) => level !== undefined && name !== '');
  const issuers = known.map(issuerLines).join('') || '[]\n';
  const files = [
    { path: join(contentDir, 'site.yaml'), text: siteYaml },
    { path: join(contentDir, 'issuers.yaml'), text: issuers },
  ];
  const there = await Promise.all(files.map(({ path }) => isThere(path)));
  return files.filter((_, i) => !there[i]);
}
