import { diff3Merge, diffComm } from 'node-diff3';
import { isMap, parseDocument } from 'yaml';
import { splitDocumentFile } from '#site/read/split-document-file.ts';

/** A held document with the text of an input that changed, or the paragraphs that a person must settle. */
export type Merged = { file: string } | { conflicts: string[] };

/**
 * Brings the changes between two readings of a source into a document file that editors have worked on since
 * the first. Paragraphs are merged as lines are in version control.
 */
export function mergeDocument(held: string, former: string, fresh: string): Merged {
  const [ours, base, theirs] = [held, former, fresh].map(splitDocumentFile);
  if (!ours || !base || !theirs) return { conflicts: ['文件信息'] };
  const isRecord = /^text:\s*record\b/m.test(ours.yaml);
  const regions = isRecord
    ? [{ ok: paragraphsOf(theirs.body) }]
    : diff3Merge(parted(ours.body), parted(base.body), parted(theirs.body));
  const conflicts = regions.flatMap(({ conflict }) =>
    conflict ? [[...conflict.a, '→', ...conflict.b].map((text) => text.slice(0, 40)).join(' ')] : [],
  );
  if (conflicts.length > 0) return { conflicts };
  const body = regions
    .flatMap(({ ok = [] }) => ok)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  return { file: `---\n${updatedFrontMatter(ours.yaml, theirs.yaml)}---\n\n${body}\n` };
}

const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Paragraphs with an empty line between them, so that changes of two that follow each other stay two. */
const parted = (body: string): string[] => paragraphsOf(body).flatMap((paragraph) => [paragraph, '']);

/** What editors wrote, with the origin of the new text. A record becomes a full text and keeps its facts. */
function updatedFrontMatter(held: string, fresh: string): string {
  const hash = /^ {2}sha256: ([0-9a-f]{64})$/m.exec(fresh)?.[1] ?? '';
  if (/sha256:/.test(held) && !/^text:\s*record\b/m.test(held))
    return held.replace(/(sha256:\s*["']?)[0-9a-f]{64}/, `$1${hash}`);
  const document = parseDocument(held);
  if (document.get('text') === 'record') {
    document.set('text', 'full');
    for (const field of ['outlineSeen', 'textWithdrawn']) document.delete(field);
    const added = parseDocument(fresh).get('origin');
    if (isMap(added)) document.set('origin', added);
  } else document.setIn(['origin', 'sha256'], hash);
  return document.toString({ lineWidth: 0 });
}

/** The paragraphs in which two document files differ, each shortened to where it does. */
export function paragraphDifference(held: string, fresh: string): string[] {
  const [a, b] = [held, fresh].map((file) => paragraphsOf(splitDocumentFile(file)?.body ?? file));
  return diffComm(a ?? [], b ?? []).flatMap((part) => {
    if ('common' in part && part.common) return [];
    const [before, after] = [part.buffer1 ?? [], part.buffer2 ?? []];
    const shorten = (text: string, other = '') => around(text, firstChange(text, other));
    return [
      ...before.map((text, i) => `- ${shorten(text, after[i])}`),
      ...after.map((text, i) => `+ ${shorten(text, before[i])}`),
    ];
  });
}

function firstChange(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const shown = 30;

function around(text: string, at: number): string {
  const from = Math.max(0, at - shown);
  const piece = text.slice(from, at + 2 * shown).replace(/\n/g, ' ');
  return (from > 0 ? '…' : '') + piece + (at + 2 * shown < text.length ? '…' : '');
}
