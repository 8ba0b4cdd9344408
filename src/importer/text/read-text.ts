import type { Finding } from '#importer/finding/finding.ts';
import { dropFurniture } from '#importer/lines/drop-furniture.ts';
import { joinLines } from '#importer/lines/join-lines.ts';
import { textLines } from '#importer/lines/text-line.ts';
import type { ReadLimits, ReadOutcome } from '#importer/model/container.ts';
import { refuse } from '#importer/model/refuse.ts';
import { decodeText } from './decode-text.ts';
import { tidyCharacters } from './tidy-characters.ts';

/** Reads a plain text: its lines, which may be paragraphs or parts of them. */
export async function readText(bytes: Uint8Array, { maxSize }: ReadLimits): Promise<ReadOutcome> {
  if (bytes.length > maxSize)
    return refuse('file-too-large', { size: `${bytes.length} 字节`, limit: `${maxSize} 字节` });
  const { text: decoded, encoding } = decodeText(bytes);
  const findings: Finding[] = [];
  if (encoding !== 'UTF-8')
    findings.push({ code: 'text-encoding', args: { encoding }, place: { kind: 'file' } });
  const tidy = tidyCharacters(decoded);
  findings.push(...tidy.findings);
  const { lines, furniture } = dropFurniture(textLines(tidy.text));
  const { paragraphs, findings: ofLines } = joinLines(lines);
  if (paragraphs.length === 0) return refuse('file-empty', {});
  findings.push(...ofLines);
  return {
    text: {
      blocks: paragraphs,
      notes: [],
      pictures: [],
      stated: {},
      furniture: furniture.map(({ text, number }) => ({
        words: text,
        place: { kind: 'line', line: number },
      })),
      findings,
    },
  };
}
