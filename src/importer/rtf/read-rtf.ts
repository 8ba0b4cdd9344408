import type { ContainerReader, ReadOutcome } from '#importer/model/container.ts';
import { refuse, refuseUnreadable } from '#importer/model/unreadable.ts';
import { controlWords } from './control-words.ts';
import { destinations, isLeftOut, leave } from './destinations.ts';
import { RtfReader, type Rule } from './rtf-reader.ts';

/** Reads RTF 1.9.1 as a reader of the file sees it, all tracked changes accepted. */
export const readRtf: ContainerReader = (bytes) => refuseUnreadable(() => read(bytes));

function read(bytes: Uint8Array): ReadOutcome {
  if (!startsRight(bytes)) return refuse('file-damaged', { cause: '开头不是 RTF 的标记' });
  const reader = new RtfReader(bytes, ruleOf);
  const blocks = reader.read();
  const { notes, comments, furniture, reading } = reader;
  const { pictures, findings, changes } = reading;
  const place = { kind: 'file' } as const;
  if (changes.place) {
    findings.push({ code: 'text-deleted', args: { count: changes.deleted }, place: changes.place });
  }
  if (comments > 0) findings.push({ code: 'comments-left', args: { count: comments }, place });
  const size = sizeAfter(bytes, reader.scanner.at);
  if (size > 0) findings.push({ code: 'rtf-after-end', args: { size }, place });
  if (blocks.length === 0 && notes.length === 0) return refuse('file-empty', {});
  return {
    text: {
      ...{ blocks, notes, pictures, stated: {}, findings },
      furniture: [...furniture].map((words) => ({ words, place })),
    },
  };
}

function ruleOf(word: string, isAtStart: boolean): Rule | undefined {
  const rule = (isAtStart ? destinations.get(word) : undefined) ?? controlWords.get(word);
  return rule ?? (isAtStart && isLeftOut(word) ? leave : undefined);
}

function startsRight(bytes: Uint8Array): boolean {
  return /^\s*\{\\u?rtf/.test(String.fromCharCode(...bytes.subarray(0, 64)));
}

/** Number of bytes after the end, not counting white space and zeros. */
function sizeAfter(bytes: Uint8Array, end: number): number {
  let last = bytes.length;
  while (last > end && (bytes[last - 1] ?? 0) <= 0x20) last--;
  return last - end;
}
