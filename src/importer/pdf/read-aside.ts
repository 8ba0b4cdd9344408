import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import { placeOf, type Sheet } from '#importer/page/sheet.ts';

const kinds: Record<string, string> = {
  FreeText: '文本框',
  Text: '批注',
  Stamp: '图章',
  Highlight: '高亮',
  Underline: '下划线',
  StrikeOut: '删除线',
  Ink: '手写',
  FileAttachment: '附件',
  Watermark: '水印',
};
const silent = new Set(['Link', 'Popup']);

/** Reports what a PDF contains besides its pages: remarks, form fields, attachments, seals. */
export async function readAside(file: PDFDocumentProxy, sheets: readonly Sheet[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  let seals = 0;
  for (const sheet of sheets) {
    const annotations = await quietly(async () => (await file.getPage(sheet.page)).getAnnotations());
    for (const annotation of annotations ?? []) {
      if (silent.has(annotation.subtype)) continue;
      if (annotation.fieldType === 'Sig') seals++;
      else {
        const finding = findingOf(annotation, sheet);
        if (finding) findings.push(finding);
      }
    }
  }
  const place = { kind: 'file' } as const;
  if (seals > 0) findings.push({ code: 'signature-unverified', args: { count: seals }, place });
  const attachments: Map<string, { filename: string }> | null | undefined = await quietly(() =>
    file.getAttachments(),
  );
  const names = [...(attachments?.values() ?? [])].map(({ filename }) => filename).join('、');
  if (names) findings.push({ code: 'attachments-left', args: { names }, place });
  return findings;
}

interface Annotation {
  subtype: string;
  fieldValue?: unknown;
  contentsObj?: { str?: string };
  textContent?: string[];
  rect?: number[];
}

function findingOf(annotation: Annotation, sheet: Sheet): Finding | undefined {
  const { subtype, fieldValue, contentsObj, textContent } = annotation;
  const place = placeOf({ sheet, y: sheet.height - (annotation.rect?.[3] ?? sheet.height) });
  if (subtype === 'Widget') {
    const words = [fieldValue].flat().filter((value) => typeof value === 'string' && value !== 'Off');
    if (words.join('').trim() === '') return undefined;
    return { code: 'annotation-left', args: { kind: '表单', words: excerpt(words.join(' ')) }, place };
  }
  const words = excerpt(contentsObj?.str || textContent?.join('') || '');
  return { code: 'annotation-left', args: { kind: kinds[subtype] ?? subtype, words }, place };
}

/** What is beside the pages may be damaged while they are not. */
async function quietly<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
