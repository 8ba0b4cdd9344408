import { fileURLToPath } from 'node:url';
import { fullText, issuers } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import type { ExportSite } from './export-description.ts';
import { type ExportedDocument, exportDocument } from './export-document.ts';

export const site: ExportSite = {
  name: '林山读书文库',
  addressOf: (id, place) => `https://library.example/wenku/documents/${id}/${place ? `#${place}` : ''}`,
};

const folder = fileURLToPath(new URL('../../e2e/fixtures/library', import.meta.url));

/** Every document of the invented library. */
export async function exportedLibrary(): Promise<ExportedDocument[]> {
  const { library } = await loadLibrary(folder);
  return library.documents.map((document) => exportDocument(document, library, site));
}

/** Syntax of XML, TeX and RIS; ideographs outside the BMP; a combining mark; the numeral 〇. */
export const hardWords = '& < > " \' \\ { } % _ # $ ~ ^ TY  - ]]> 𬭎 𰻝 e\u0301 〇';

/** A document with hard characters in every field. */
export function hardDocument(): ExportedDocument {
  const document = fullText(
    'hard',
    [
      '甲政发〔2020〕1号',
      `关于 ${hardWords} 的通知`,
      '各县人民政府：',
      `按照《关于 ${hardWords} 的办法》（甲政发〔2019〕2号）办理。`,
      `一、${hardWords}`,
      `（一）${hardWords}。见本通知第一条。`,
      '联系电话：████。',
      '甲市人民政府',
      '2020年3月1日',
    ],
    { withheld: [{ clause: 'sec_1__para_1__p_2', what: '电话', reason: '个人信息' }] },
  );
  return exportDocument(document, makeLibrary([document], issuers), site);
}
