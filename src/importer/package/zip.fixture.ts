import { strToU8, type Zippable, zipSync } from 'fflate';

/** Packs texts and bytes by name, with a fixed date. */
export function zip(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { mtime: '2026-01-01T00:00:00' });
}
