const most = 20;

/** The beginning of some words, by which a person finds them in the file. */
export function excerpt(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
}
