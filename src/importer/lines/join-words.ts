import { joinLines } from '#domain/text/join-lines.ts';

/** Joins the lines of a paragraph. */
export const joinWords = (lines: readonly string[]): string =>
  lines.map((line, i) => (i === 0 ? line : gap(lines[i - 1] ?? '', line) + line)).join('');

/** A number, an address or a hyphenated word continues without a space. */
function gap(line: string, next: string): string {
  const goesOn =
    (/[0-9]$/.test(line) && /^[0-9]/.test(next)) ||
    /[A-Za-z0-9]-$/.test(line) ||
    /(?:\/\/|www\.|@)[!-~]*$/.test(line.slice(-longestAddress));
  return goesOn ? '' : joinLines(`${line.slice(-1)}\n${next.slice(0, 1)}`).slice(1, -1);
}

const longestAddress = 200;
