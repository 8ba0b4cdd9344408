import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: its own host alone, and of what is inline the one script given, by
 * its hash. `drawsPictures` where a script of the page draws some, as QR codes are, and shows them as data.
 */
export function contentPolicy(inlineScript: string, { drawsPictures = false } = {}): string {
  return [
    "default-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
    ...(drawsPictures ? ["img-src 'self' data:"] : []),
    // Pagefind runs WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hashOf(inlineScript)}'`,
  ].join('; ');
}

const hashes = new Map<string, string>();

/** Cached: every page has the same script. */
function hashOf(script: string): string {
  const hash = hashes.get(script) ?? createHash('sha256').update(script).digest('base64');
  hashes.set(script, hash);
  return hash;
}
