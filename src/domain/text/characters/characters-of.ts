import { type CharacterKind, characterKinds } from './characters.table.ts';

/** Matches the first character of one of these fates, or a run of them where one alone is no fault. */
export const charactersOf = (...fates: CharacterKind['fate'][]): RegExp =>
  patternOf(characterKinds.filter(({ fate }) => fates.includes(fate)));

/** One class for all: alternatives would be tried one after another at every character of a text. */
export function patternOf(kinds: readonly CharacterKind[]): RegExp {
  const alone = kinds.filter(({ inARow }) => inARow === undefined);
  const runs = kinds.flatMap(({ characters, inARow }) => (inARow ? `[${characters}]{${inARow},}` : []));
  const single = alone.map(({ characters }) => characters).join('');
  return new RegExp([...(single ? [`[${single}]`] : []), ...runs].join('|'), 'u');
}
