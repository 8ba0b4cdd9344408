import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A plain path: pdf.js reads it from the disk, and with a `file:` address finds no character maps. */
const folder = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));

/** Opens a PDF. pdf.js works in this thread: the importer itself runs in a worker. */
export const openPdf = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    // Of a copy: pdf.js takes the buffer away.
    data: bytes.slice(),
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
