import type { RootContent } from 'mdast';
import type { FullText } from '#domain/document/document.ts';
import { formerIds } from '#domain/document/schema/aliases.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { type ElementNode, element } from './element.ts';

/** What the place of a clause shows of its past, marked as not of the text. */
export interface Former {
  /** Puts into a clause's element an anchor for each id by which its place was published, for old links. */
  anchor: (node: ElementNode, id: string | undefined) => void;
  /** A line for readers whose link was published for other words: where those stand now. */
  notice: (id: string | undefined) => RootContent[];
}

/** What the front matter of a text says of former ids, ready to show. */
export function renderFormer({ frontMatter, units }: FullText): Former {
  const { clauseAliases, moved } = frontMatter;
  const former = formerIds(clauseAliases);
  return {
    anchor: (node, id = '') => {
      const anchors = former.get(id) ?? [];
      node.children.unshift(
        ...anchors.map((old) => element('span', { id: old, className: 'former', 'data-apparatus': '' })),
      );
    },
    notice: (id = '') => {
      const to = moved[id];
      if (to === undefined) return [];
      const link = element('a', { href: `#${to}` }, placeNames(units).inOutline(to));
      return [
        element(
          'p',
          { className: 'moved', 'data-apparatus': '' },
          '序号更正前发布的链接在此处指另一处文字，现为',
          link,
          '。',
        ),
      ];
    },
  };
}
