/** Browsers look for the label in the first 1024 bytes, but old sites have it after scripts. */
const headLength = 8192;

const label = `["']?\\s*([\\w-]+)`;
const declaration = new RegExp(`^\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*${label}`, 'i');
const inMeta = new RegExp(`charset\\s*=\\s*${label}`, 'i');

/** Finds the encoding label that a page states in a `<meta>` or an XML declaration. */
export function statedCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  for (const [tag] of head.matchAll(/<meta[^<>]*>/gi)) {
    const found = inMeta.exec(tag)?.[1];
    if (found) return found;
  }
  return declaration.exec(head)?.[1];
}
