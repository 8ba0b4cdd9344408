import { create } from '#client/create.ts';

/** Long enough for a browser that asks where to put the file. */
const kept = 60_000;

/** Hands a file that was made here to the reader, as a download. */
export function saveFile(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = create('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
