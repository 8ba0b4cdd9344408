import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { checkCharacters } from '#domain/text/characters/check-characters.ts';

/**
 * Reports characters that no text should hold in the strings of a YAML value: an escape (`"\\u202E"`) is
 * plain letters in the file.
 */
export function checkEscapes(value: unknown, path: (string | number)[] = []): Diagnostic[] {
  if (typeof value === 'string') return checkCharacters(value).map((found) => ({ ...found, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    checkEscapes(child, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}
