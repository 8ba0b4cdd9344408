import { unzipSync } from 'fflate';
import { type Detected, unread, unsupported } from './detected.ts';

/** Tells what a ZIP contains by names and its first entry, without unpacking anything. */
export function detectZip(bytes: Uint8Array): Detected {
  const names = zipNames(bytes).map((name) => name.toLowerCase());
  const has = (name: string) => names.includes(name);
  const within = (folder: string) => names.some((name) => name.startsWith(folder));
  if (has('ofd.xml')) return { container: 'ofd' };
  if (has('[content_types].xml')) {
    if (within('xl/')) return unsupported(unread.sheet);
    if (within('ppt/')) return unsupported(unread.slides);
    if (names.some((name) => name.endsWith('.fdseq'))) return unsupported(unread.xps);
    return { container: 'docx' };
  }
  if (within('word/')) return { container: 'docx' };
  return unsupported(unread[otherZip(bytes, has)]);
}

function otherZip(bytes: Uint8Array, has: (name: string) => boolean): keyof typeof unread {
  // ODF and EPUB have their type as the first entry, uncompressed.
  const start = String.fromCharCode(...bytes.subarray(30, 110));
  if (start.includes('opendocument.spreadsheet')) return 'sheet';
  if (start.includes('opendocument.presentation')) return 'slides';
  if (start.includes('epub+zip')) return 'book';
  if (has('content.xml') && (has('mimetype') || has('meta-inf/manifest.xml'))) return 'openDocument';
  if (has('uof.xml')) return 'uof';
  if (has('index/document.iwa')) return 'pages';
  return 'zip';
}

/** Names from the directory at the end or, if that is cut off, from the local headers. */
function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return headNames(bytes);
  }
  return names.length > 0 ? names : headNames(bytes);
}

function headNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 0; at + 30 <= bytes.length && names.length < 1000; at += 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== 0x04034b50) continue;
    const end = at + 30 + view.getUint16(at + 26, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 30, end)));
  }
  return names;
}
