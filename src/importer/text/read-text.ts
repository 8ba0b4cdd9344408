import type { Finding } from '#importer/finding/finding.ts';
import { dropFurniture } from '#importer/lines/drop-furniture.ts';
import { joinLines } from '#importer/lines/join-lines.ts';
import { textLines } from '#importer/lines/text-line.ts';
import type { ContainerReader } from '#importer/model/container.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import { refuse } from '#importer/model/unreadable.ts';
import { decodeText, type EncodingName } from './decode-text.ts';
import { isMarkdown } from './markdown/is-markdown.ts';
import { type ReadMarkdown, readMarkdown } from './markdown/read-markdown.ts';
import { readTables } from './read-tables.ts';
import { tidyCharacters } from './tidy-characters.ts';

/** Reads a plain text, whose lines may be paragraphs or parts of them, or Markdown. */
export const readText: ContainerReader = async (bytes) => {
  const { text: decoded, encoding } = decodeText(bytes);
  const share = encoding === 'GB18030' ? rareShare(bytes) : 0;
  if (share >= otherEncoding) return refuse('text-encoding-unknown', { share });
  const tidy = tidyCharacters(decoded);
  const all = textLines(tidy.text);
  const marked = isMarkdown(all) ? readMarkdown(all) : { ...nothingBeside, lines: all };
  const { lines, furniture } = dropFurniture(marked.lines);
  if (lines.length === 0) return refuse('file-empty', {});
  const { tables, ...between } = readTables(lines);
  const joined = joinLines(between.lines);
  return {
    text: {
      notes: marked.notes,
      pictures: marked.pictures,
      stated: marked.stated,
      blocks: [...joined.paragraphs, ...tables].sort((a, b) => lineOf(a) - lineOf(b)),
      furniture: furniture.map(({ text, number }) => ({
        words: text,
        place: { kind: 'line', line: number },
      })),
      findings: [
        ...ofEncoding(encoding, share),
        ...tidy.findings,
        ...marked.findings,
        ...between.findings,
        ...joined.findings,
      ],
    },
  };
};

/** Percentages of rare letters: about 33 in traditional Chinese, 66 in Big5 decoded as GB18030. */
const [traditional, otherEncoding] = [20, 50];

function ofEncoding(encoding: EncodingName, share: number): Finding[] {
  const place = { kind: 'file' } as const;
  if (share >= traditional) return [{ code: 'text-encoding-doubtful', args: { encoding, share }, place }];
  return encoding === 'UTF-8' ? [] : [{ code: 'text-encoding', args: { encoding }, place }];
}

const nothingBeside: Omit<ReadMarkdown, 'lines'> = { notes: [], pictures: [], stated: {}, findings: [] };

const lineOf = ({ place }: InputBlock): number => (place.kind === 'line' ? place.line : 0);

/**
 * The percentage of two-byte letters in GB18030 that are not Han characters of GB 2312, which cover nearly
 * all of a simplified text. In Big5 most letters begin or end with a byte that GB 2312 does not use.
 */
export function rareShare(bytes: Uint8Array): number {
  let [all, rare] = [0, 0];
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    const trail = bytes[i + 1] ?? 0;
    if (lead < 0x81) continue;
    // In a four-byte letter, the second and the fourth byte are ASCII digits.
    const isLong = trail >= 0x30 && trail <= 0x39;
    i += isLong ? 3 : 1;
    if (isLong) continue;
    all++;
    if (lead < 0xa1 || trail < 0xa1 || (lead >= 0xa4 && lead <= 0xaf)) rare++;
  }
  return all === 0 ? 0 : Math.round((rare * 100) / all);
}
