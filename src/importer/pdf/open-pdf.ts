import { fileURLToPath } from 'node:url';
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { throwDamaged, throwUnreadable } from '#importer/model/unreadable.ts';

/** A plain path: given a `file:` address, pdf.js finds no character maps. */
const folder = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));

/** In pixels. An A4 page at 600 dpi has 35 million. */
const maxImageSize = 60_000_000;

/**
 * Opens a PDF. pdf.js works in this thread, since the importer itself runs in a worker. Unless `strict`, it
 * silently leaves out what it cannot read. Throws Unreadable.
 */
export async function openPdf(bytes: Uint8Array, strict: boolean): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // A copy, since pdf.js detaches the buffer.
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
