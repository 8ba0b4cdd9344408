/**
 * Takes text whose lines were broken by a page or an editor; gives it in one line. Chinese lines join without a space;
 * between two Latin words or numbers the break was their only separator.
 */
export function joinLines(text: string): string {
  return text.replace(/(.?)\s*\n\s*(.?)/gu, (_, before: string, after: string) =>
    isLatin(before) && isLatin(after) ? `${before} ${after}` : before + after,
  );
}

const isLatin = (character: string) => /[!-~]/.test(character);
