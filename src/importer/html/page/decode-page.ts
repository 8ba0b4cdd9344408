import type { Finding } from '#importer/finding/finding.ts';

/** A decoded page, and what was assumed of its encoding. */
export interface DecodedPage {
  source: string;
  findings: Finding[];
}

const file = { kind: 'file' } as const;

/**
 * Decodes by byte order mark, else as UTF-8 if the bytes fit, else by the encoding that the envelope or the
 * page states, else as GB18030. What sites label gb2312 or gbk is read as GB18030, which contains both.
 */
export function decodePage(bytes: Uint8Array, enveloped?: string): DecodedPage {
  const { source, findings } = decode(bytes, enveloped);
  const count = source.match(/[\0\ufffd]/g)?.length ?? 0;
  if (count === 0) return { source, findings };
  return { source, findings: [...findings, { code: 'html-bytes-broken', args: { count }, place: file }] };
}

function decode(bytes: Uint8Array, enveloped: string | undefined): DecodedPage {
  const marked = markedEncoding(bytes);
  if (marked) return lenient(bytes, marked, []);
  const label = enveloped ?? statedCharset(bytes);
  const stated = label === undefined ? undefined : encodingOf(label);
  const utf8 = new TextDecoder().decode(bytes);
  if (isUtf8(utf8)) {
    const isAscii = utf8.length === bytes.length;
    return { source: utf8, findings: stated === 'utf-8' || isAscii ? [] : doubts(label, 'UTF-8') };
  }
  if (stated && stated !== 'utf-8') return lenient(bytes, stated, []);
  return lenient(bytes, 'gb18030', doubts(label, 'GB18030'));
}

/** Other encodings hardly ever decode as UTF-8: up to one broken letter in ten counts as damage. */
function isUtf8(decoded: string): boolean {
  const letters = decoded.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const broken = decoded.match(/\ufffd/g)?.length ?? 0;
  return broken * 10 <= letters;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Name of the encoding that a label means, where decoders know it. */
function encodingOf(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label.trim());
    if (encoding === 'gbk') return 'gb18030';
    // Editing software states its default Latin encoding on pages in any encoding.
    if (encoding === 'windows-1252') return undefined;
    // A page whose label can be read byte by byte is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

const lenient = (bytes: Uint8Array, encoding: string, findings: Finding[]): DecodedPage => ({
  source: new TextDecoder(encoding).decode(bytes),
  findings,
});

function doubts(label: string | undefined, taken: string): Finding[] {
  return label === undefined
    ? [{ code: 'html-charset-assumed', args: { taken }, place: file }]
    : [{ code: 'html-charset-wrong', args: { label, taken }, place: file }];
}

/** Browsers look for the label in the first 1024 bytes, but old sites have it after scripts. */
const headLength = 8192;

const label = `["']?\\s*([\\w-]+)`;
const declaration = new RegExp(`^\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*${label}`, 'i');
const inMeta = new RegExp(`charset\\s*=\\s*${label}`, 'i');

/** Finds the encoding label that a page states in a `<meta>` or an XML declaration. */
function statedCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  for (const [tag] of head.matchAll(/<meta[^<>]*>/gi)) {
    const found = inMeta.exec(tag)?.[1];
    if (found) return found;
  }
  return declaration.exec(head)?.[1];
}
