import type { TextLine } from '#importer/lines/text-line.ts';

export interface WithoutFrontMatter {
  lines: TextLine[];
  /** As written, by name. */
  fields: Map<string, string>;
}

const maxLines = 80;
const fence = /^---$/;
const end = /^(?:---|\.\.\.)$/;
const field = /^([\p{L}_][\p{L}\p{N}_ -]*)[:：](?:\s+(.*)|$)/u;

/** Removes front matter, which programs write before a text. */
export function takeFrontMatter(lines: readonly TextLine[]): WithoutFrontMatter {
  const fields = new Map<string, string>();
  const first = lines.findIndex(({ text }) => text !== '');
  const whole = { lines: [...lines], fields };
  if (first < 0 || !fence.test(lines[first]?.text ?? '')) return whole;
  const length = lines.slice(first + 1, first + maxLines).findIndex(({ text }) => end.test(text));
  if (length < 1) return whole;
  for (const { text, indent } of lines.slice(first + 1, first + 1 + length)) {
    const [, name, value = ''] = field.exec(text) ?? [];
    if (name && indent === 0) fields.set(name, value.replace(/^(["'])(.*)\1$/, '$2'));
    else if (text !== '' && indent === 0 && !/^[-#]/.test(text))
      return { lines: [...lines], fields: new Map() };
  }
  return { lines: lines.slice(first + 2 + length), fields };
}
