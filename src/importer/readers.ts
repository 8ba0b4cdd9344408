import type { ContainerName, ContainerReader } from '#importer/model/container.ts';

/** The reader of each container, loaded with the first file of its kind. */
export const readers: Record<ContainerName, () => Promise<ContainerReader>> = {
  docx: async () => (await import('#importer/docx/read-docx.ts')).readDocx,
  doc: async () => (await import('#importer/doc/read-doc.ts')).readDoc,
  rtf: async () => (await import('#importer/rtf/read-rtf.ts')).readRtf,
  pdf: async () => (await import('#importer/pdf/read-pdf.ts')).readPdf,
  ofd: async () => (await import('#importer/ofd/read-ofd.ts')).readOfd,
  html: async () => (await import('#importer/html/read-html.ts')).readHtml,
  mht: async () => (await import('#importer/mht/read-mht.ts')).readMht,
  text: async () => (await import('#importer/text/read-text.ts')).readText,
};
