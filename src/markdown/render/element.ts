import type { Nodes, Parent, PhrasingContent, RootContent } from 'mdast';

/** An HTML element in a Markdown tree, which remark-rehype turns into one. */
export interface ElementNode extends Parent {
  type: 'htmlElement';
  children: (RootContent | PhrasingContent)[];
  data: { hName: string; hProperties: Record<string, string | boolean | undefined> };
}

declare module 'mdast' {
  interface RootContentMap {
    htmlElement: ElementNode;
  }
  interface PhrasingContentMap {
    htmlElement: ElementNode;
  }
}

/** An element; strings among its children are text. Undefined attributes are left out. */
export function element(
  tag: string,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (Nodes | string)[]
): ElementNode {
  const nodes = children.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  );
  return {
    type: 'htmlElement',
    children: nodes as ElementNode['children'],
    data: { hName: tag, hProperties: attributes },
  };
}
