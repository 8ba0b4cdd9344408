import { create } from '#client/shared/create.ts';

/** Milliseconds until the file is released: long enough for a browser that asks where to save it. */
const kept = 60_000;

/** Downloads a file made in the browser. */
export function saveFile(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = create('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
