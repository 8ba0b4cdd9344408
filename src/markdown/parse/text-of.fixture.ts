import type { Nodes } from 'mdast';

const isApparatus = (node: Nodes) =>
  node.type === 'footnoteReference' ||
  node.type === 'footnoteDefinition' ||
  (node.type === 'htmlElement' && node.data.hProperties['data-apparatus'] !== undefined);

/** The document's own text in a tree: all of it but what editors added. */
export function textOf(node: Nodes): string {
  if (isApparatus(node)) return '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/**
 * A tree in short: elements as `tag.class#id(…)`, notes as `[^label]`, strings as they are. A line may end
 * at ¦, or where it must at ·.
 */
export function sketch(node: Nodes): string {
  if (node.type === 'footnoteReference') return `[^${node.label}]`;
  const children = 'children' in node ? node.children.map(sketch).join('') : '';
  if (node.type !== 'htmlElement') return 'value' in node ? node.value : children;
  const { hName, hProperties } = node.data;
  const { className, id } = hProperties;
  const name = `${hName}${className ? `.${String(className).replaceAll(' ', '.')}` : ''}${id ? `#${id}` : ''}`;
  if (className === 'break') return '¦';
  if (className === 'break phrase') return '·';
  return `${name}(${children})`;
}
