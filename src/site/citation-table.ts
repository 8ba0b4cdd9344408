import type { Library } from '#domain/library/library.ts';
import { clauseName } from '#domain/text/clause-name.ts';

const doubts = {
  'number-doubtful': '存疑：文号未证实',
  'number-differs': '存疑：文号与标题不符',
  'title-differs': '存疑：标题与文号不符',
} as const;

/** Takes a library; gives the table of its citations for the build's log: where, which words, to which document, how sure. */
export function citationTable(library: Library): string {
  const references = library.documents.flatMap(({ id }) => library.referencesFrom(id));
  const rows = references.map(({ from, unit, start, end, to, doubt, citation }) => {
    const place = `${from.id}  ${unit.id ? clauseName(unit.id) : unit.zone}`;
    const state = to ? (doubt ? doubts[doubt] : citation ? '已对应' : '编者链接') : '未收录';
    return `  ${place}  ${unit.text.slice(start, end)} → ${to ?? '—'}  ${state}`;
  });
  const count = (holds: (reference: (typeof references)[number]) => boolean) =>
    references.filter(holds).length;
  const resolved = count(({ to, doubt }) => to !== undefined && !doubt);
  const doubtful = count(({ doubt }) => doubt !== undefined);
  const unresolved = count(({ to }) => to === undefined);
  return [
    `引用 ${references.length} 处：已对应 ${resolved}，存疑 ${doubtful}，未收录 ${unresolved}`,
    ...rows,
  ].join('\n');
}
