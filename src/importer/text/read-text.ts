import type { ReadLimits, ReadOutcome } from '#importer/model/container.ts';
import { refuse } from '#importer/model/refuse.ts';

/** Reads a plain text, a paragraph for each line. */
export async function readText(bytes: Uint8Array, { maxSize }: ReadLimits): Promise<ReadOutcome> {
  if (bytes.length > maxSize)
    return refuse('file-too-large', { size: `${bytes.length} 字节`, limit: `${maxSize} 字节` });
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  const blocks = lines.flatMap((line, i) =>
    line.trim() === ''
      ? []
      : [{ kind: 'paragraph' as const, text: line.trim(), place: { kind: 'line' as const, line: i + 1 } }],
  );
  if (blocks.length === 0) return refuse('file-empty', {});
  return { text: { blocks, notes: [], pictures: [], stated: {}, furniture: [], findings: [] } };
}
