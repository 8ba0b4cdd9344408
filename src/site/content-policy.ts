import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: its own host alone, and of what is inline the one script given, by
 * its hash. `drawsPictures` where a script of the page draws some, as QR codes are, and shows them as data.
 */
export function contentPolicy(inlineScript: string, { drawsPictures = false } = {}): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
    ...(drawsPictures ? ["img-src 'self' data:"] : []),
    // Pagefind runs WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
  ].join('; ');
}
