import type { RootContent } from 'mdast';
import { formerIds } from '#domain/document/aliases.ts';
import type { Document } from '#domain/document/document.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import { type ElementNode, element } from './element.ts';

/** What the place of a clause shows of its past, marked as not of the text. */
export interface Former {
  /** Takes a clause's element and its id; puts into it an anchor for each id by which its place was published, so that the old link leads there without scripts. */
  anchor: (node: ElementNode, id: string | undefined) => void;
  /** Takes a clause's id; gives a line for who comes by a link that was published for other words, and where those stand now. */
  notice: (id: string | undefined) => RootContent[];
}

/** Takes a document; gives what its front matter says of former ids. */
export function renderFormer({ frontMatter }: Document): Former {
  const { clauseAliases = {}, moved = {} } = frontMatter.text === 'full' ? frontMatter : {};
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
      const link = element('a', { href: `#${to}` }, clauseName(to));
      return [
        element(
          'p',
          { className: 'moved', 'data-apparatus': '' },
          '更正序号以前发布的链接在这里指的是另一处文字，现为',
          link,
          '。',
        ),
      ];
    },
  };
}
