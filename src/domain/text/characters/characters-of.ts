import { type CharacterKind, characterKinds } from './characters.table.ts';

/** Matches the first character of one of these fates. */
export const charactersOf = (...fates: CharacterKind['fate'][]): RegExp =>
  new RegExp(
    characterKinds
      .filter(({ fate }) => fates.includes(fate))
      .map(({ pattern }) => pattern)
      .join('|'),
    'u',
  );
