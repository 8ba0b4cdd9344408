import type { CitedWork } from './cited-work.ts';

/** Systems allow 255 bytes: four at most for a character, and some for the end. */
const maxNameLength = 60;

/** What a file of a document or a clause is called: 云文发〔2024〕5号 关于登记的通知.docx. */
export function fileName(
  { number, title, placeName }: Pick<CitedWork, 'number' | 'title' | 'placeName'>,
  extension: string,
): string {
  const words = [number, title, placeName].filter((part) => part !== undefined).join(' ');
  // Marks that some system refuses in a name, and dots that hide a file.
  const allowed = words.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ');
  const cut = Array.from(allowed.trim().replace(/^\.+/, '')).slice(0, maxNameLength).join('').trim();
  return `${cut || '文件'}.${extension}`;
}
