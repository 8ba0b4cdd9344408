import type { Finding } from '#importer/finding/finding.ts';
import { readPage } from '#importer/html/read-page.ts';
import type { ContainerReader, ReadLimits, ReadOutcome } from '#importer/model/container.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { refuse } from '#importer/model/refuse.ts';
import { decodeTransfer } from './decode-transfer.ts';
import { findPages } from './find-pages.ts';
import { type MimeEntity, parseEntity } from './mime-entity.ts';
import { parseField } from './mime-headers.ts';
import { remapLines } from './remap-lines.ts';

/** Reads a page that a browser or Word saved with its pictures in one file (MIME HTML, RFC 2557). */
export const readMht: ContainerReader = async (bytes, limits) => {
  if (bytes.length > limits.maxSize)
    return refuse('file-too-large', { size: `${bytes.length} 字节`, limit: `${limits.maxSize} 字节` });
  const letters = lettersOf(bytes);
  const blank = /^\s*/.exec(letters)?.[0] ?? '';
  const message = parseEntity(letters.slice(blank.length), blank.split('\n').length);
  const { pages, isNested, isCut } = findPages(message);
  const [root, ...others] = pages;
  if (!root) return isNested ? refuse('mht-nested', {}) : refuse('mht-no-page', {});
  const outcome = readPart(root, limits, message);
  if ('text' in outcome)
    return isCut ? withFinding(outcome.text, { code: 'mht-cut', args: {}, place: file }) : outcome;
  for (const part of others) {
    const inner = readPart(part, limits, message);
    const address = part.headers.get('content-location') ?? '';
    if ('text' in inner)
      return withFinding(inner.text, { code: 'mht-frame-taken', args: { address }, place: file });
  }
  return outcome;
};

const file = { kind: 'file' } as const;

const withFinding = (text: InputText, finding: Finding): ReadOutcome => ({
  text: { ...text, findings: [...text.findings, finding] },
});

function readPart(part: MimeEntity, limits: ReadLimits, message: MimeEntity): ReadOutcome {
  const { headers, body, line, isWhole } = part;
  if (!isWhole) return refuse('file-damaged', { cause: '其中的网页没有结束' });
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  const { bytes, lines } = decodeTransfer(body, encoding, line);
  const charset = parseField(headers.get('content-type')).parameters.get('charset');
  const address = [headers.get('content-location'), message.headers.get('snapshot-content-location')].find(
    (each) => each && /^https?:\/\/[^/]/.test(each),
  );
  const outcome = readPage(bytes, limits, { ...(charset && { charset }), ...(address && { address }) });
  return 'text' in outcome ? { text: remapLines(outcome.text, lines) } : outcome;
}

/** A letter for each byte; in pieces, since a call takes so many arguments only. */
function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
