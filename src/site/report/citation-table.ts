import { unitsOf } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import type { Reference } from '#domain/library/reference.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { placeOf } from '#domain/text/place.ts';

const doubts = {
  'number-doubtful': '存疑：文号未证实',
  'number-differs': '存疑：文号与标题不符',
  'title-differs': '存疑：标题与文号不符',
  'version-differs': '存疑：所引版本与本库文本不同',
} as const;

/**
 * The citations of a library, for the build's log: how many, how many of them sure, and where the doubtful
 * ones stand; with `verbose`, where each stands.
 */
export function citationTable(library: Library, verbose = false): string {
  const references = library.documents.flatMap(({ id }) => library.referencesFrom(id));
  const count = (holds: (reference: Reference) => boolean) => references.filter(holds).length;
  const resolved = count(({ to, doubt }) => to !== undefined && !doubt);
  const doubtful = count(({ doubt }) => doubt !== undefined);
  const unresolved = count(({ to }) => to === undefined);
  const listed = verbose ? references : references.filter(({ doubt }) => doubt);
  return [
    `引用 ${references.length} 处：已对应 ${resolved}，存疑 ${doubtful}，未收录 ${unresolved}${verbose ? '' : '（逐条列出：--verbose）'}`,
    ...listed.map(rowOf),
  ].join('\n');
}

function rowOf({ from, unit, start, end, to, doubt, citation }: Reference): string {
  const place = `${from.id}  ${placeNames(unitsOf(from)).inOutline(placeOf(unit))}`;
  const state = to ? (doubt ? doubts[doubt] : citation ? '已对应' : '编者链接') : '未收录';
  return `  ${place}  ${unit.text.slice(start, end)} → ${to ?? '—'}  ${state}`;
}
