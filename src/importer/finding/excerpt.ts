const maxLetters = 20;
/** White space aside, the beginning of any words is among so many characters. */
const room = 200;

/** The beginning of some words, by which a person finds them in the file. */
export function excerpt(words: string): string {
  const bare = words.trim();
  const letters = [...bare.slice(0, room).replace(/\s+/g, ' ')];
  const isWhole = letters.length <= maxLetters && bare.length <= room;
  return isWhole ? letters.join('') : `${letters.slice(0, maxLetters).join('').trimEnd()}…`;
}
