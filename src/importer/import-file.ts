import {
  type ComposedDocument,
  type ComposeOptions,
  composeDocument,
} from '#importer/compose/compose-document.ts';
import { detectContainer } from '#importer/detect/detect-container.ts';
import type { Finding } from '#importer/finding/finding.ts';
import { megabytes } from '#importer/finding/megabytes.ts';
import type { ContainerName, ContainerReader, ReadLimits } from '#importer/model/container.ts';
import { refuse } from '#importer/model/unreadable.ts';

export type ImportOutcome =
  | { container: ContainerName; document: ComposedDocument }
  | { container?: ContainerName; refused: Finding[] };

/** Makes a document from the bytes of a file, whatever its name. */
export async function importFile(
  bytes: Uint8Array,
  limits: ReadLimits,
  options: ComposeOptions,
): Promise<ImportOutcome> {
  if (bytes.length > limits.maxSize)
    return refuse('file-too-large', { size: megabytes(bytes.length), limit: megabytes(limits.maxSize) });
  const detected = detectContainer(bytes);
  if ('refused' in detected) return detected;
  const { container } = detected;
  const read = await (await readers[container]())(bytes, limits);
  if ('refused' in read) return { container, ...read };
  const composed = composeDocument(read.text, container, options);
  return 'refused' in composed ? { container, ...composed } : { container, document: composed };
}

/** The reader of each container, loaded with the first file of its kind. */
const readers: Record<ContainerName, () => Promise<ContainerReader>> = {
  docx: async () => (await import('#importer/docx/read-docx.ts')).readDocx,
  doc: async () => (await import('#importer/doc/read-doc.ts')).readDoc,
  rtf: async () => (await import('#importer/rtf/read-rtf.ts')).readRtf,
  pdf: async () => (await import('#importer/pdf/read-pdf.ts')).readPdf,
  ofd: async () => (await import('#importer/ofd/read-ofd.ts')).readOfd,
  html: async () => (await import('#importer/html/read-html.ts')).readHtml,
  mht: async () => (await import('#importer/mht/read-mht.ts')).readMht,
  text: async () => (await import('#importer/text/read-text.ts')).readText,
};
