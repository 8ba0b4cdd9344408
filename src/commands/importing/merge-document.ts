import { diff3Merge, diffComm } from 'node-diff3';
import { Document, isMap, parseDocument } from 'yaml';
import { splitDocumentFile } from '#site/read/read-document-file.ts';

/** A document file with the changes of an input merged in, or the paragraphs that a person must settle. */
export type Merged = { file: string } | { conflicts: string[] };

/**
 * Merges the changes from `former` to `fresh`, two readings of a source, into a document file that editors
 * have worked on since the first: a three-way merge by paragraphs.
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
  return { file: `---\n${updatedFrontMatter(ours.yaml, base.yaml, theirs.yaml)}---\n\n${body}\n` };
}

const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Puts an empty line between paragraphs, so that changes of two adjacent ones do not become one. */
const parted = (body: string): string[] => paragraphsOf(body).flatMap((paragraph) => [paragraph, '']);

/** Keeps what editors wrote, with the new text's origin. A record becomes a full text and keeps its facts. */
function updatedFrontMatter(held: string, former: string, fresh: string): string {
  const [document, base, theirs] = [held, former, fresh].map((yaml) => parseDocument(yaml)) as Parsed;
  const origin = theirs.get('origin');
  if (document.get('text') === 'record') {
    document.set('text', 'full');
    for (const field of ['outlineSeen', 'textWithdrawn']) document.delete(field);
    if (isMap(origin)) document.set('origin', origin);
    mergeWithheld(document, new Document({}), theirs);
  } else {
    const hash = String(theirs.getIn(['origin', 'sha256']));
    const isOther = mergeWithheld(document, base, theirs);
    const withHash = held.replace(/(sha256:\s*["']?)[0-9a-f]{64}/, `$1${hash}`);
    if (!isOther && document.hasIn(['origin', 'sha256'])) return withHash;
    document.setIn(['origin', 'sha256'], hash);
  }
  return document.toString({ lineWidth: 0 });
}

type Parsed = [held: Document, former: Document, fresh: Document];

/** Lists the paragraphs in which two document files differ, each shortened to the difference. */
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

/** An entry of `withheld` as it is written. */
interface Entry {
  zone?: string;
  clause?: string;
  count?: number;
}

/**
 * Merges into the editors' front matter what a new source withholds in other places than the former one.
 * Entries for places that both withhold alike stay as edited. Returns whether anything was merged.
 */
function mergeWithheld(held: Document, former: Document, fresh: Document): boolean {
  const [ours, base, theirs] = [held, former, fresh].map(entriesOf) as [Entry[], Entry[], Entry[]];
  const kept = ours.flatMap((entry) => {
    const [before, after] = [find(base, entry), find(theirs, entry)];
    if (!before) return [entry];
    if (!after) return [];
    return (before.count ?? 1) === (after.count ?? 1) ? [entry] : [after];
  });
  const added = theirs.filter((entry) => !find(base, entry) && !find(ours, entry));
  const merged = [...kept, ...added];
  if (merged.length === ours.length && merged.every((entry, i) => entry === ours[i])) return false;
  if (merged.length > 0) held.set('withheld', held.createNode(merged));
  else held.delete('withheld');
  return true;
}

const entriesOf = (document: Document): Entry[] => (document.toJS() as { withheld?: Entry[] }).withheld ?? [];

const find = (entries: readonly Entry[], { zone, clause }: Entry): Entry | undefined =>
  entries.find((entry) => entry.zone === zone && entry.clause === clause);
