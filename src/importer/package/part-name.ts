import { throwDamaged } from '#importer/model/unreadable.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/**
 * Decodes the name of a file in a ZIP, with `/` between folders. Without the UTF-8 flag it may be in the
 * encoding of a Chinese Windows.
 */
export function readPartName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = decode(bytes, isUtf8).replaceAll('\\', '/').replace(/^\/+/, '');
  if (name.split('/').includes('..')) throwDamaged(`压缩包中的文件名“${name}”指向包外`);
  return name;
}

function decode(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return isUtf8 ? new TextDecoder().decode(bytes) : gb18030.decode(bytes);
  }
}
