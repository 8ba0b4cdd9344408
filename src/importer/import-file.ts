import {
  type ComposedDocument,
  type ComposeOptions,
  composeDocument,
} from '#importer/compose/compose-document.ts';
import { detectContainer } from '#importer/detect/detect-container.ts';
import type { Finding } from '#importer/finding/finding.ts';
import { megabytes } from '#importer/finding/megabytes.ts';
import type { ContainerName, ReadLimits } from '#importer/model/container.ts';
import { refuse } from '#importer/model/refuse.ts';
import { readers } from './readers.ts';

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
