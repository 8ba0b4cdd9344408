const maxLetters = 20;
/** Characters to look at: enough for an excerpt, even with much white space. */
const room = 200;

/** Shortens words to a beginning by which a person finds them in the file. */
export function excerpt(words: string): string {
  const bare = words.trim();
  const letters = [...bare.slice(0, room).replace(/\s+/g, ' ')];
  const isWhole = letters.length <= maxLetters && bare.length <= room;
  return isWhole ? letters.join('') : `${letters.slice(0, maxLetters).join('').trimEnd()}…`;
}
