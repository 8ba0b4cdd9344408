import { openCompound } from '#importer/compound/open-compound.ts';
import { isCompound } from '#importer/compound/read-header.ts';
import { refuse } from '#importer/model/unreadable.ts';
import { decodeText, hasFewControls } from '#importer/text/decode-text.ts';
import { detectMarkup, isMht } from './detect-markup.ts';
import { detectZip } from './detect-zip.ts';
import { type Detected, unread, unsupported } from './detected.ts';

/** Tells the container of an input by its bytes, since file names lie. */
export function detectContainer(bytes: Uint8Array): Detected {
  if (bytes.every((byte) => byte === 0)) return refuse('file-empty', {});
  const head = letters(bytes.subarray(0, 1024));
  return detectBinary(bytes, head) ?? detectText(bytes) ?? unknown(bytes);
}

function detectBinary(bytes: Uint8Array, head: string): Detected | undefined {
  if (isCompound(bytes)) return detectCompound(bytes);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return detectZip(bytes);
  // Mail servers and download pages prepend bytes; PDF readers look for the mark in the first thousand.
  if (/%PDF-\d/.test(head) || isPdfTail(bytes)) return { container: 'pdf' };
  // Even a damaged head names fonts. Read as plain text, such a file would be gibberish.
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf|\\fonttbl\b|\\fcharset\d|\\red\d+\\green\d/.test(head))
    return { container: 'rtf' };
  const picture = pictureSignatures.find(({ start }) => head.startsWith(start)) ?? otherPicture(head);
  if (picture) return refuse('format-picture', { name: picture.name });
  const other = otherSignatures.find(({ start }) => head.startsWith(start));
  return other && unsupported(other);
}

/** Recognises a PDF with a damaged head by its end. Read as plain text, it would be gibberish. */
const isPdfTail = (bytes: Uint8Array): boolean =>
  /startxref\s+\d+\s+%%EOF\s*$/.test(letters(bytes.subarray(-200)));

function otherPicture(head: string): { name: string } | undefined {
  if (/^BM.{4}\0{4}/s.test(head)) return { name: 'BMP' };
  if (/^RIFF.{4}WEBP/s.test(head)) return { name: 'WebP' };
  if (/^.{4}ftyp(?:heic|heix|mif1|avif)/s.test(head)) return { name: 'HEIC' };
  return;
}

function detectText(bytes: Uint8Array): Detected | undefined {
  const text = textHead(bytes);
  if (text === undefined) return;
  if (isMht(text)) return { container: 'mht' };
  return detectMarkup(text) ?? { container: 'text' };
}

function unknown(bytes: Uint8Array): Detected {
  const first = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'));
  return refuse('format-unknown', { bytes: first.join(' ') });
}

function letters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** What an OLE file is, by the streams in its root. */
function detectCompound(bytes: Uint8Array): Detected {
  const file = openCompound(bytes);
  if (!file) return refuse('file-damaged', { cause: '复合文件的目录读不出' });
  const names = new Set(file.names);
  if (names.has('WordDocument')) return { container: 'doc' };
  if (names.has('EncryptedPackage')) return refuse('file-locked', {});
  if (names.has('Workbook') || names.has('Book')) return unsupported(unread.sheet);
  if (names.has('PowerPoint Document')) return unsupported(unread.slides);
  if (names.has('__properties_version1.0')) return unsupported(unread.mail);
  if (names.has('MatOST') || names.has('CONTENTS')) return unsupported(unread.works);
  if (names.size === 0) return refuse('file-damaged', { cause: '复合文件的目录读不出' });
  return unsupported(unread.ole);
}

/** Decodes the beginning of what may be a text; undefined for other bytes. */
function textHead(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 8192);
  const { text, encoding } = decodeText(head);
  // The reader of texts reports stray controls.
  return encoding.startsWith('UTF-16') || hasFewControls(head) ? text : undefined;
}

/** Formats recognised by their first bytes, written as one character a byte, and not read. */
const pictureSignatures: { start: string; name: string }[] = [
  { start: '\xff\xd8\xff', name: 'JPG' },
  { start: '\x89PNG\r\n\x1a\n', name: 'PNG' },
  { start: 'GIF8', name: 'GIF' },
  { start: 'II*\0', name: 'TIF' },
  { start: 'MM\0*', name: 'TIF' },
  { start: 'AT&TFORM', name: 'DjVu' },
  { start: '\0\0\0\x0cjP  ', name: 'JP2' },
];

const unpack = '请解压，导入其中的文件。';
const print = '请用它的阅读器打印或另存为 PDF、OFD 再导入。';

const otherSignatures: { start: string; name: string; remedy: string }[] = [
  { start: 'Founder CEB', name: '方正 CEB 文件', remedy: print },
  { start: 'CEBX', name: '方正 CEBX 文件', remedy: print },
  { start: 'Rar!\x1a\x07', name: ' RAR 压缩包', remedy: unpack },
  { start: '7z\xbc\xaf\x27\x1c', name: ' 7z 压缩包', remedy: unpack },
  { start: '\x1f\x8b', name: ' GZ 压缩包', remedy: unpack },
  { start: '%!PS', name: ' PostScript 文件', remedy: '请转为 PDF 再导入。' },
  { start: '\xdb\xa5', name: ' Word 2.0 文件', remedy: '请在 Word 或 WPS 中打开，另存为 .docx 再导入。' },
  { start: '\x31\xbe\0\0', name: '老版本 Write 文件', remedy: '请在 Word 中打开，另存为 .docx 再导入。' },
  { start: 'CAJ', name: ' CAJ 文件', remedy: '请用 CAJViewer 打印为 PDF 再导入。' },
  { start: 'MZ', name: '程序', remedy: '请核对是否选对了文件。' },
];
