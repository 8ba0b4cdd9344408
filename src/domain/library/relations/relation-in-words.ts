import type { RelationKind } from '#domain/document/schema/relation.ts';
import type { Reference } from '#domain/library/reference.ts';

/** What is cited before in a list shares the words before the list: 根据《甲》《乙》和《丙》. */
const cited = /《[^《》]*》(?:第[^，。；《]{1,30}?[条款项])?(?:[（(][^（）()]*[）)])?(?:[、和及与]|以及)?/g;

/** What stands right before a citation, in its sentence. */
const before: readonly [RelationKind, RegExp][] = [
  ['repeals', /(?:^|[^未不])废止[^。；，]{0,10}$/],
  ['amends', /(?:修改|修订|修正)(?:后的)?$/],
  ['forwards', /(?:转发|批转)[^。；，]{0,30}$/],
  ['basis', /(?:根据|依据)[^。；，]{0,20}$/],
  ['implements', /(?:贯彻落实|贯彻执行|贯彻|落实)[^。；，]{0,12}$/],
];

/** What follows it, in its sentence. */
const after: readonly [RelationKind, RegExp][] = [
  ['repeals', /^[^。；]{0,60}?(?:同时|予以|即行|一并)废止/],
  ['amends', /^[^。；，]{0,40}(?:作(?:出)?如下修改|修改为)/],
];

/** Strongest first: where a text speaks of a document in several ways, the first kind wins. */
export const inferredKinds: readonly RelationKind[] = [
  'repeals',
  'amends',
  'forwards',
  'basis',
  'implements',
];

/**
 * How a text says that it stands to a document that it cites, by the words around the citation:
 * 根据《…》, 同时废止. undefined where it only cites it.
 */
export function relationInWords({ unit, start, end }: Reference): RelationKind | undefined {
  const ends = ['。', '；', '！', '？'];
  const from = Math.max(...ends.map((stop) => unit.text.lastIndexOf(stop, start - 1))) + 1;
  const words = unit.text.slice(from, start).replace(cited, '');
  const rest = unit.text.slice(end).replace(cited, '');
  return (
    before.find(([, pattern]) => pattern.test(words))?.[0] ??
    after.find(([, pattern]) => pattern.test(rest))?.[0]
  );
}
