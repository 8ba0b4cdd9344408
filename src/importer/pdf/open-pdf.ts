import { fileURLToPath } from 'node:url';
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { throwDamaged, throwUnreadable } from '#importer/model/unreadable.ts';

/** A plain path: pdf.js reads it from the disk, and with a `file:` address finds no character maps. */
const folder = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));

/** In pixels. A page of A4 at 600 dots an inch has 35 million. */
const maxImageSize = 60_000_000;

/**
 * Opens a PDF. pdf.js works in this thread: the importer itself runs in a worker. Unless it is `strict`, it
 * leaves out in silence what it cannot read. Throws Unreadable.
 */
export async function openPdf(bytes: Uint8Array, strict: boolean): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // Of a copy: pdf.js takes the buffer away.
    data: bytes.slice(),
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    stopAtErrors: strict,
    maxImageSize,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    if (error instanceof PasswordException) throwUnreadable('file-locked', {});
    throwDamaged(error instanceof InvalidPDFException ? '不是完整的 PDF' : '没有可以读的页');
  }
}
