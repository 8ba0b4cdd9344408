import type { Finding, FindingArguments, FindingCode } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import { type Enveloped, readPage } from '#importer/html/read-html.ts';
import type { ContainerReader, ReadOutcome } from '#importer/model/container.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { refuse } from '#importer/model/unreadable.ts';
import { type Decoded, decodeTransfer } from './decode-transfer.ts';
import { type MimeEntity, parseEntity, parseField, partsOf } from './mime-entity.ts';

/** Reads a page that a browser or Word saved with its pictures in one file (MIME HTML, RFC 2557). */
export const readMht: ContainerReader = async (bytes) => {
  const letters = lettersOf(bytes);
  const blank = /^\s*/.exec(letters)?.[0] ?? '';
  const message = parseEntity(letters.slice(blank.length), blank.split('\n').length);
  const { pages, styles, isNested, isCut } = findPages(message);
  const [root, ...others] = pages;
  if (!root) return isNested ? refuse('mht-nested', {}) : refuse('mht-no-page', {});
  const saved = message.headers.get('snapshot-content-location');
  const beside = { styles: savedStyles(styles), ...(saved && { address: saved }) };
  const outcome = readPart(root, beside);
  if ('text' in outcome) return isCut ? withFinding(outcome.text, 'mht-cut', {}) : outcome;
  for (const part of others) {
    const inner = readPart(part, beside);
    const address = part.headers.get('content-location') ?? '';
    if ('text' in inner) return withFinding(inner.text, 'mht-frame-taken', { address });
  }
  return outcome;
};

function withFinding<C extends FindingCode>(
  text: InputText,
  code: C,
  args: FindingArguments<C>,
): ReadOutcome {
  const finding = { code, args, place: { kind: 'file' } } as Finding;
  return { text: { ...text, findings: [...text.findings, finding] } };
}

function savedStyles(parts: readonly MimeEntity[]): Map<string, string> {
  const decode = (part: MimeEntity) => new TextDecoder().decode(decodePart(part).bytes);
  return new Map(parts.map((part) => [part.headers.get('content-location') ?? '', decode(part)]));
}

function readPart(part: MimeEntity, beside: Enveloped): ReadOutcome {
  if (!part.isWhole) return refuse('file-damaged', { cause: '其中的网页没有结束' });
  const { headers } = part;
  const { bytes, lines } = decodePart(part);
  const charset = parseField(headers.get('content-type')).parameters.get('charset');
  const address = [headers.get('content-location'), beside.address].find(
    (each) => each && /^https?:\/\/[^/]/.test(each),
  );
  const { styles = new Map() } = beside;
  const outcome = readPage(bytes, {
    styles,
    ...(charset && { charset }),
    ...(address && { address }),
  });
  return 'text' in outcome ? { text: remapLines(outcome.text, lines) } : outcome;
}

function decodePart({ headers, body, line }: MimeEntity): Decoded {
  return decodeTransfer(body, headers.get('content-transfer-encoding')?.toLowerCase() ?? '', line);
}

/** Turns each byte into a letter; in pieces, since the number of arguments to a call is limited. */
function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** Moves places from lines of the page to lines of the file. Columns are dropped: they do not fit there. */
function remapLines(text: InputText, lines: readonly number[]): InputText {
  const remap = (place: Place): Place => {
    if (place.kind !== 'line') return place;
    const { column: _, ...rest } = place;
    return { ...rest, line: lines[place.line - 1] ?? lines.at(-1) ?? place.line };
  };
  const at = <T extends { place: Place }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, place: remap(item.place) }));
  return {
    ...text,
    blocks: at(text.blocks),
    notes: at(text.notes),
    pictures: at(text.pictures),
    furniture: at(text.furniture),
    findings: at<Finding>(text.findings),
  };
}

/** Mail has three levels: mixed, related, alternative. */
const maxDepth = 4;

/** What a message holds. */
export interface MessagePages {
  /** The root page first. */
  pages: MimeEntity[];
  /** Style sheets, which browsers save apart from the page. */
  styles: MimeEntity[];
  isNested: boolean;
  /** Whether its end is missing. */
  isCut: boolean;
}

function findPages(message: MimeEntity): MessagePages {
  const found: MessagePages = { pages: [], styles: [], isNested: false, isCut: false };
  let start = '';
  const look = (entity: MimeEntity, depth: number) => {
    const { value, parameters } = parseField(entity.headers.get('content-type'));
    const boundary = parameters.get('boundary');
    if (!entity.isWhole) found.isCut = true;
    if (value === 'text/html' || value === 'application/xhtml+xml') found.pages.push(entity);
    if (value === 'text/css') found.styles.push(entity);
    if (!value.startsWith('multipart/') || !boundary) return;
    if (depth >= maxDepth) {
      found.isNested = true;
      return;
    }
    start ||= parameters.get('start') ?? '';
    for (const part of partsOf(entity, boundary)) look(part, depth + 1);
  };
  look(message, 0);
  const { pages } = found;
  const root = pages.find(({ headers }) => start && headers.get('content-id') === start);
  return root ? { ...found, pages: [root, ...pages.filter((page) => page !== root)] } : found;
}
