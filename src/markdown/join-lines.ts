/**
 * Takes text whose lines were broken by a page or an editor; gives it in one line. Chinese lines join without a space;
 * between two Latin words or numbers the break was their only separator.
 */
export function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, (gap: string, at: number) =>
    isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + gap.length)) ? ' ' : '',
  );
}

const isLatin = (character: string) => /[!-~]/.test(character);
