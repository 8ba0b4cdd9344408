import { isBodyName, isOfficeAlone } from './body-name.ts';

/** No name is longer, nor is any line of names. */
const longestLine = 120;

/**
 * Splits names that stand side by side with nothing between them; undefined if any words left over are no
 * name.
 */
export function splitNames(words: string, isKnown: (name: string) => boolean): string[] | undefined {
  if (words.length > longestLine) return undefined;
  const known = new Map<number, string[] | undefined>();
  return namesFrom(0);

  function namesFrom(start: number): string[] | undefined {
    if (start === words.length) return [];
    if (!known.has(start)) known.set(start, find(start));
    return known.get(start);
  }

  function find(start: number): string[] | undefined {
    for (let end = words.length; end > start + 1; end--) {
      const name = words.slice(start, end);
      const rest = isKnown(name) && !goesOn(name, words.slice(end)) ? namesFrom(end) : undefined;
      if (rest) return [name, ...rest];
    }
    for (let end = start + minLength; end < words.length; end++) {
      const name = words.slice(start, end);
      const rest = isBodyName(name) && begins(words.slice(end), name) ? namesFrom(end) : undefined;
      if (rest) return [name, ...rest];
    }
    const last = words.slice(start);
    return isBodyName(last) ? [last] : undefined;
  }
}

const minLength = 3;

/**
 * A known name may be the beginning of a longer one that is not known: 云岭市教育局 of
 * 云岭市教育局办公室.
 */
const goesOn = (name: string, rest: string): boolean =>
  isOfficeAlone(rest) || (rest !== '' && !begins(rest, name));

/**
 * Whether another name begins: of the same place, or of a body that needs none.
 * 国家税务总局云岭市税务局 is one name.
 */
function begins(rest: string, before: string): boolean {
  const place = before.replace(/^(?:中共|共青团)/, '').slice(0, 2);
  return (
    rest.startsWith(place) || /^(?:中共|中国共产党|共青团|国务院|中央|国家|最高人民|全国|中华)/.test(rest)
  );
}
