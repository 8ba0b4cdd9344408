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
