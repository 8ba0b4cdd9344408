import type { TextLine } from '#importer/lines/text-line.ts';

export interface WithoutNotes {
  lines: TextLine[];
  notes: { name: string; words: string[]; line: number }[];
}

const note = /^\[\^([^\]\s]+)\]:[ \t]*(.*)$/;

/** Removes notes with their indented continuation lines. */
export function takeNotes(all: readonly TextLine[]): WithoutNotes {
  const notes: WithoutNotes['notes'] = [];
  const lines: TextLine[] = [];
  let open: WithoutNotes['notes'][number] | undefined;
  for (const line of all) {
    const [, name, words = ''] = note.exec(line.text) ?? [];
    if (name) {
      open = { name, words: [words], line: line.number };
      notes.push(open);
    } else if (open && line.text !== '' && line.indent >= 2) open.words.push(line.text);
    else {
      if (line.text !== '') open = undefined;
      lines.push(line);
    }
  }
  return { lines, notes };
}

export interface WithoutComments {
  lines: TextLine[];
  comments: { words: string; line: number }[];
}

/** Removes comments, which no page shows. */
export function takeComments(all: readonly TextLine[]): WithoutComments {
  const comments: WithoutComments['comments'] = [];
  let isComment = false;
  const lines = all.flatMap((line): TextLine[] => {
    let text = '';
    let rest = line.text;
    for (;;) {
      const mark = isComment ? '-->' : '<!--';
      const at = rest.indexOf(mark);
      const part = at < 0 ? rest : rest.slice(0, at);
      if (!isComment) text += part;
      else if (part.trim() !== '') comments.push({ words: part.trim(), line: line.number });
      if (at < 0) break;
      rest = rest.slice(at + mark.length);
      isComment = !isComment;
    }
    if (text === line.text) return [line];
    return text.trim() === '' ? [] : [{ ...line, text: text.trim() }];
  });
  return { lines, comments };
}

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
