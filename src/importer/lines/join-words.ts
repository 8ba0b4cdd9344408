import { joinLines } from '#domain/text/join-lines.ts';

/** Joins two lines of a paragraph. A number, an address and a word with a hyphen go on without a space. */
export function joinWords(line: string, next: string): string {
  const goesOn =
    (/[0-9]$/.test(line) && /^[0-9]/.test(next)) ||
    /[A-Za-z0-9]-$/.test(line) ||
    /(?:\/\/|www\.|@)[!-~]*$/.test(line.slice(-200));
  return goesOn ? line + next : joinLines(`${line}\n${next}`);
}
