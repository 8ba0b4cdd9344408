import { joinLines } from '#domain/text/join-lines.ts';

/**
 * The title of a document from its lines as printed, without the spaces that stretch a line: 几 个 问 题.
 */
export const joinTitle = (lines: readonly string[]): string => joinLines(lines.map(compact).join('\n'));

/** A line whose every character stands alone is spaced to fill its width. */
function compact(line: string): string {
  const pieces = line.trim().split(/\s+/);
  return pieces.length > 1 && pieces.every((piece) => [...piece].length === 1)
    ? pieces.join('')
    : line.trim();
}
