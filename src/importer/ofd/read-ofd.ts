import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { ContainerReader, ReadLimits, ReadOutcome } from '#importer/model/container.ts';
import type { StatedFacts } from '#importer/model/input-text.ts';
import { refuseUnreadable } from '#importer/model/unreadable.ts';
import { openPackage } from '#importer/package/open-package.ts';
import {
  attributeOf,
  charactersOf,
  descendantsOf,
  elementAt,
  elementOf,
  elementsOf,
} from '#importer/package/xml.ts';
import { readSheets } from '#importer/page/read-sheets.ts';
import type { Sheet } from '#importer/page/sheet.ts';
import { type OfdDocument, openOfdDocument } from './ofd-document.ts';
import { readAnnotations } from './read-annotations.ts';
import { readOfdPage } from './read-ofd-page.ts';

/** Reads the first document of an OFD package (GB/T 33190-2016). */
export const readOfd: ContainerReader = (bytes, limits) => refuseUnreadable(() => read(bytes, limits));

function read(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  const findings: Finding[] = [];
  const file = openOfdDocument(openPackage(bytes, limits), findings);
  const sheets: Sheet[] = [];
  for (const [i, { path, part }] of file.pages.entries()) {
    const page = i + 1;
    if (!part) {
      findings.push({ code: 'ofd-page-missing', args: { name: path }, place: { kind: 'page', page } });
      continue;
    }
    const { sheet, hidden, glyphs } = readOfdPage(part, page, file);
    sheets.push(sheet);
    const place = { kind: 'page', page } as const;
    for (const words of hidden)
      findings.push({ code: 'text-hidden', args: { words: excerpt(words) }, place });
    if (glyphs.length > 0)
      findings.push({ code: 'ofd-glyphs-chosen', args: { words: excerpt(glyphs.join('')) }, place });
  }
  const outcome = readSheets(sheets);
  if ('refused' in outcome) return outcome;
  const { text } = outcome;
  findings.push(...readAnnotations(file), ...readAside(file));
  return { text: { ...text, stated: statedIn(file), findings: [...findings, ...text.findings] } };
}

/** Reads metadata under the names that producers of official documents use. */
function statedIn({ body }: OfdDocument): StatedFacts {
  const info = elementOf(body, 'DocInfo');
  const stated: StatedFacts = {};
  const title = charactersOf(elementOf(info, 'Title')).trim();
  if (title) stated.title = title;
  for (const data of info ? descendantsOf(info, 'CustomData') : []) {
    const words = charactersOf(data).trim();
    const name = factNames[(attributeOf(data, 'Name') ?? '').replace(/\s/g, '')];
    if (name && words) stated[name] ??= words;
  }
  return stated;
}

const factNames: Record<string, keyof StatedFacts> = {
  文号: 'number',
  发文字号: 'number',
  公文文号: 'number',
  发文机关: 'issuer',
  制发机关: 'issuer',
  成文日期: 'signed',
  发布日期: 'published',
};

/** Reports what else is in the package besides pages: seals and files. */
function readAside({ body, main, open }: OfdDocument): Finding[] {
  const findings: Finding[] = [];
  const place = { kind: 'file' } as const;
  const signatures = open(charactersOf(elementOf(body, 'Signatures')), 'OFD.xml');
  const count = signatures ? elementsOf(signatures.root, 'Signature').length : 0;
  if (count > 0) findings.push({ code: 'signature-unverified', args: { count }, place });
  const list = open(charactersOf(elementAt(main.root, 'Attachments')), main.name);
  const names = (list ? elementsOf(list.root, 'Attachment') : []).map(
    (one) => attributeOf(one, 'Name') ?? '',
  );
  if (names.length > 0) findings.push({ code: 'attachments-left', args: { names: names.join('、') }, place });
  return findings;
}
