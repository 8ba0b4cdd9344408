/** A place in an input. Numbers count from 1. */
export type Place =
  | { kind: 'paragraph'; paragraph: number; words?: string }
  | { kind: 'line'; line: number; column?: number; words?: string }
  /** `height`: distance from the upper edge, in per cent of the page. */
  | { kind: 'page'; page: number; height?: number; words?: string }
  | { kind: 'file' };

/** Describes a place so that a maintainer can find it; empty for the whole file. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'paragraph':
      return `第 ${place.paragraph} 段${quoted(place.words)}`;
    case 'line':
      return `第 ${place.line} 行${place.column ? `第 ${place.column} 列` : ''}${quoted(place.words)}`;
    case 'page':
      return `第 ${place.page} 页${place.height === undefined ? '' : `（距上边 ${Math.round(place.height)}%）`}${quoted(place.words)}`;
    case 'file':
      return '';
  }
}

const quoted = (words = ''): string => words && `“${words.slice(0, 20)}”`;

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
