import { type CharacterKind, characterKinds } from '#domain/text/characters/characters.table.ts';
import { patternOf } from '#domain/text/characters/characters-of.ts';
import { checkCharacters } from '#domain/text/characters/check-characters.ts';
import type { Finding } from '#importer/finding/finding.ts';

/** A text that a document file may contain, and what was changed. */
export interface TidyText {
  text: string;
  findings: Finding[];
}

/** Stands for a missing letter. */
const missing = '〓';
const dosEnd = '\u001a';
/** A lone surrogate or U+FFFD is a lost letter; other forbidden characters stand for nothing. */
const isLost = ({ characters }: CharacterKind): boolean => /FFFD|Cs/.test(characters);

/**
 * Marks lost letters and removes controls, both of which a build refuses. Line and page breaks stay; the DOS
 * end-of-file mark is removed silently. What a build repairs is left to it.
 */
export function tidyCharacters(all: string): TidyText {
  const findings: Finding[] = [];
  let text = all.replace(/^\ufeff/, '').trimEnd();
  if (text.endsWith(dosEnd)) text = text.slice(0, -1);
  for (const kind of characterKinds.filter(({ fate }) => fate === 'refuse')) {
    const shape = new RegExp(`(?![\\f\\v\\x85])${patternOf([kind]).source}`, 'gu');
    const count = text.match(shape)?.length ?? 0;
    if (count === 0) continue;
    const place = { kind: 'line', line: lineAt(text, text.search(shape)) } as const;
    if (isLost(kind)) findings.push({ code: 'characters-lost', args: { count }, place });
    else findings.push({ code: 'characters-removed', args: { kind: kind.name, count }, place });
    text = text.replace(shape, isLost(kind) ? missing : '');
  }
  return { text, findings: [...findings, ...doubtful(text)] };
}

const doubtful = (text: string): Finding[] =>
  checkCharacters(text.replaceAll('\f', '\n')).flatMap((diagnostic): Finding[] => {
    if (diagnostic.code !== 'character-doubtful') return [];
    const { name, kind, count, remedy, column } = diagnostic.args;
    const line = diagnostic.line ?? 1;
    return [
      {
        code: 'character-doubtful',
        args: { name, kind, count, remedy },
        place: { kind: 'line', line, column },
      },
    ];
  });

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/).length;
