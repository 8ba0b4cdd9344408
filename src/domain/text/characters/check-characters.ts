import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { type CharacterKind, characterKinds } from './characters.table.ts';
import { charactersOf, patternOf } from './characters-of.ts';
import { codePointName } from './code-point-name.ts';
import { unifiedIdeograph } from './unified-ideograph.ts';

// Covers nearly all of a text in a few ranges. Tried first, it saves trying the hundreds of others.
const ordinary = '[\\t\\n\\r -~\\u2010-\\u2027\\u3000-\\u3029\\u4E00-\\u9FFF\\uFF01-\\uFF5E]';

const suspicious = new RegExp(`(?!${ordinary})(?:${charactersOf('refuse', 'replace', 'warn').source})`, 'gu');

/**
 * Reports characters that a text must not hold, the first of each line, and those that it hardly means to
 * hold, each once. Repairs are not reported here. Columns are counted in characters, from 1.
 */
export function checkCharacters(text: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const doubtful = new Map<string, Diagnostic & { code: 'character-doubtful' }>();
  let refusedLine = 0;
  for (const place of placesOf(text)) {
    const { found, line, column } = place;
    const kind = kindOf(found);
    if (!kind) continue;
    const args = { name: codePointName(found), kind: kind.name, column, remedy: kind.remedy };
    const known = doubtful.get(found);
    if (known) known.args.count++;
    else if (kind.fate === 'warn') {
      const diagnostic = { code: 'character-doubtful' as const, args: { ...args, count: 1 }, line };
      doubtful.set(found, diagnostic);
      diagnostics.push(diagnostic);
    } else if (line !== refusedLine) {
      refusedLine = line;
      diagnostics.push({ code: 'character-refused', args, line });
    }
  }
  return diagnostics;
}

/** The kind that is reported of a character; of a radical only if Unicode names no ideograph for it. */
function kindOf(found: string): CharacterKind | undefined {
  const kind = kinds.find(({ whole }) => whole.test(found));
  if (kind?.fate !== 'replace') return kind;
  return unifiedIdeograph(found) === found && !unified.test(found)
    ? { ...kind, fate: 'warn', remedy: '它不是字，请换成所代替的字' }
    : undefined;
}

const kinds = characterKinds.map((kind) => ({
  ...kind,
  whole: new RegExp(`^(?:${patternOf([kind]).source})$`, 'u'),
}));

// Twelve characters of the block of compatibility ideographs are ideographs of their own.
const unified = /\p{Unified_Ideograph}/u;

function* placesOf(text: string): Generator<{ found: string; line: number; column: number }> {
  let [line, column, read] = [1, 1, 0];
  for (const { 0: found, index } of text.matchAll(suspicious)) {
    const lines = text.slice(read, index).split('\n');
    const last = [...(lines.at(-1) ?? '')].length;
    line += lines.length - 1;
    column = lines.length > 1 ? last + 1 : column + last;
    read = index;
    yield { found, line, column };
  }
}
