import type { Text } from 'hast';
import type { Place } from '#importer/finding/place.ts';

/** The place of the first letter of a text, after white space. */
export function placeOfText(node: Text): Place {
  const start = node.position?.start;
  if (!start) return { kind: 'file' };
  const space = /^[ \t\r\n\f]*/.exec(node.value)?.[0] ?? '';
  const lines = space.split(/\r\n?|\n/);
  const last = lines.at(-1) ?? '';
  const column = lines.length > 1 ? last.length + 1 : start.column + last.length;
  return { kind: 'line', line: start.line + lines.length - 1, column };
}
