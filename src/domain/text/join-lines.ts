/**
 * Joins lines that a page or an editor broke, also with a lone carriage return. Chinese lines join without
 * a space; between two Latin words or numbers the break was their only separator.
 */
export function joinLines(text: string): string {
  return text.replace(/\s*[\n\r]\s*/g, (gap: string, at: number) =>
    isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + gap.length)) ? ' ' : '',
  );
}

const isLatin = (character: string) => /[!-~]/.test(character);
