import { openCompound } from '#importer/compound/open-compound.ts';
import { refuse } from '#importer/model/refuse.ts';
import type { Detected } from './detected.ts';
import { unread } from './office-formats.table.ts';
import { unsupported } from './unsupported.ts';

/** What an OLE file is, by the streams in its root. */
export function detectCompound(bytes: Uint8Array): Detected {
  const file = openCompound(bytes);
  if (!file) return refuse('file-damaged', { cause: '复合文件的目录读不出' });
  const names = new Set(file.names);
  if (names.has('WordDocument')) return { container: 'doc' };
  if (names.has('EncryptedPackage')) return refuse('file-locked', {});
  if (names.has('Workbook') || names.has('Book')) return unsupported(unread.sheet);
  if (names.has('PowerPoint Document')) return unsupported(unread.slides);
  if (names.has('__properties_version1.0')) return unsupported(unread.mail);
  if (names.has('MatOST') || names.has('CONTENTS')) return unsupported(unread.works);
  if (names.size === 0) return refuse('file-damaged', { cause: '复合文件的目录读不出' });
  return unsupported(unread.ole);
}
