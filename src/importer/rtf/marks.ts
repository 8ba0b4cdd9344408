import { readSymbol } from '#importer/symbol/read-symbol.ts';
import { firstLineIndent } from '#importer/word/indent.ts';
import type { LetterLook, ParagraphMark } from '#importer/word/story-builder.ts';
import type { FontBytes } from './font-table.ts';
import type { GroupState, LetterState } from './rtf-state.ts';

function symbolFontOf(font: FontBytes): string | undefined {
  return font !== 'file' && 'symbolFont' in font ? font.symbolFont : undefined;
}

/** Reads the marker of a paragraph. A symbol without a Unicode character becomes a plain bullet. */
export function signsOf(words: string, font: FontBytes): string {
  const name = symbolFontOf(font);
  return [...words]
    .map((sign) => (/[\uf000-\uf0ff]/.test(sign) ? (readSymbol(name, sign.charCodeAt(0)) ?? '•') : sign))
    .join('');
}

/** The look of letters; Chinese ones may have a size of their own. */
export function lookOf(letters: LetterState, font: FontBytes, isWide: boolean): LetterLook {
  const { size, wideSize, hidden, deleted, inserted, struck, raised } = letters;
  const symbolFont = symbolFontOf(font);
  return {
    ...{ hidden, deleted, inserted, struck, raised },
    size: ((isWide && wideSize) || size) / 2,
    ...(symbolFont !== undefined && { symbolFont }),
  };
}

/** What is known of a paragraph at its end. */
export function markOf({ paragraph, story }: GroupState, look: LetterLook): ParagraphMark {
  const { align, boxed, initial, list, level } = paragraph;
  const { label } = story;
  return {
    look,
    ...(align && { align }),
    indentAt: (size) => firstLineIndent(paragraph, size),
    label: (place) => story.numberOf(list, level, label, place),
    ...{ boxed, initial, depth: paragraph.depth || (paragraph.inTable ? 1 : 0) },
  };
}
